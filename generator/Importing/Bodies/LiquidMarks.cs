using System.Text;
using System.Text.RegularExpressions;

namespace StaticGuide.Importing.Bodies;

/// <summary>The parts of Liquid and kramdown that only mark code, a call-out or a place for the contents.</summary>
internal static partial class LiquidMarks
{
    /// <summary>Comments, as Liquid and kramdown have them.</summary>
    public static IReadOnlyList<CommentMarks> Unseen { get; } =
    [new(Comment(), CommentEnd(), Nests: true) { Begin = RawBegin(), End = RawEnd() }, new(KramdownComment(), KramdownCommentEnd())];

    /// <param name="raw">Told the lines that have some of <c>raw</c>, in which guards stand still: other marks may be beside it.</param>
    public static List<BodyLine> Rewrite(IReadOnlyList<BodyLine> lines, HashSet<int> raw)
    {
        List<BodyLine> rewritten = [];
        var isRaw = false;
        int? open = null;
        foreach (var line in lines)
        {
            var text = line.Text;
            if (isRaw || RawBegin().IsMatch(text))
                raw.Add(line.Source);
            var stripped = RawEnd().Replace(WithoutRaw(text, ref isRaw), "");
            if (stripped != text && stripped.Trim().Length == 0)
                continue;
            if (open is null && Highlight().Match(stripped) is { Success: true } highlight)
            {
                open = rewritten.Count;
                stripped = $"{highlight.Groups[1].Value}```{highlight.Groups[2].Value}";
            }
            else if (open is { } at && EndHighlight().Match(stripped) is { Success: true } end)
            {
                open = null;
                var fence = CodeFences.Around(rewritten.Skip(at + 1));
                rewritten[at] = rewritten[at] with { Text = rewritten[at].Text.Replace("```", fence, StringComparison.Ordinal) };
                stripped = end.Groups[1].Value + fence;
            }
            rewritten.Add(line with { Text = stripped });
        }
        return WithNotes(BodyLine.WithCode(rewritten));
    }

    /// <summary>What stands between <c>raw</c> and <c>endraw</c> is to be shown, braces and all.</summary>
    /// <param name="isRaw">Whether it begins there; and ends there, afterwards.</param>
    private static string WithoutRaw(string text, ref bool isRaw)
    {
        var shown = new StringBuilder(text.Length);
        for (var at = 0; ; isRaw = !isRaw)
        {
            var mark = (isRaw ? RawEnd() : RawBegin()).Match(text, at);
            var piece = mark.Success ? text[at..mark.Index] : text[at..];
            shown.Append(isRaw ? ShownMarks.Guarded(piece) : piece);
            if (!mark.Success)
                return shown.ToString();
            at = mark.Index + mark.Length;
        }
    }

    /// <summary>Just the Docs' <c>{: .note }</c> at a paragraph; and <c>{:toc}</c> with its item, which templates stand for.</summary>
    private static List<BodyLine> WithNotes(List<BodyLine> lines)
    {
        List<BodyLine> rewritten = [];
        for (var at = 0; at < lines.Count; at++)
        {
            var line = lines[at];
            if (!line.IsCode && Contents().IsMatch(line.Text))
            {
                if (rewritten is [.., var last] && Item().IsMatch(last.Text))
                    rewritten.RemoveAt(rewritten.Count - 1);
                continue;
            }
            if (!line.IsCode && HeadingId().Match(line.Text) is { Success: true } id && rewritten is [.., { Text: ['#', ..] } heading])
                rewritten[^1] = heading with { Text = $"{heading.Text.TrimEnd()} {{#{id.Groups[1].Value}}}" };
            else if (NoteIn(line) is not { } note)
                rewritten.Add(line);
            // Between two blocks it is of the first (kramdown, "Block Inline Attribute Lists").
            else if (at + 1 < lines.Count && !lines[at + 1].IsBlank && rewritten is not [.., { IsBlank: false }])
            {
                rewritten.Add(line with { Text = Opening(note) });
                while (at + 1 < lines.Count && !lines[at + 1].IsBlank)
                    rewritten.Add(lines[++at] with { Text = Quote().Replace(lines[at].Text, "") });
                rewritten.Add(lines[at] with { Text = ":::" });
            }
            else
                WrapLast(rewritten, line, note);
        }
        return rewritten;
    }

    private static Match? NoteIn(BodyLine line) =>
        !line.IsCode && Note().Match(line.Text) is { Success: true } note && note.Groups[1].Captures.Count > 0 ? note : null;

    /// <summary>The mark stands behind its paragraph.</summary>
    private static void WrapLast(List<BodyLine> rewritten, BodyLine mark, Match note)
    {
        var first = rewritten.FindLastIndex(l => l.IsBlank) + 1;
        // The sign of a quotation was how it was written, and no more.
        if (rewritten.Skip(first).All(l => !l.IsCode && l.Text.StartsWith('>')))
        {
            for (var at = first; at < rewritten.Count; at++)
                rewritten[at] = rewritten[at] with { Text = Quote().Replace(rewritten[at].Text, "") };
        }
        rewritten.Insert(first, new BodyLine(Opening(note), first < rewritten.Count ? rewritten[first].Source : mark.Source, false));
        rewritten.Add(mark with { Text = ":::" });
    }

    /// <summary>Of several classes the last that names a kind counts: <c>.note .warning</c> is a warning.</summary>
    private static string Opening(Match note) => Callouts.Opening(note.Groups[1].Captures[^1].Value, null, 3);

    [GeneratedRegex(@"\{%-?\s*comment\s*-?%\}")]
    private static partial Regex Comment();

    [GeneratedRegex(@"\{%-?\s*endcomment\s*-?%\}")]
    private static partial Regex CommentEnd();

    [GeneratedRegex(@"\{::comment\s*\}")]
    private static partial Regex KramdownComment();

    [GeneratedRegex(@"\{:/(?:comment)?\s*\}")]
    private static partial Regex KramdownCommentEnd();

    [GeneratedRegex(@"\{%-?\s*raw\s*-?%\}")]
    private static partial Regex RawBegin();

    [GeneratedRegex(@"\{%-?\s*endraw\s*-?%\}")]
    private static partial Regex RawEnd();

    [GeneratedRegex(@"^(\s*)\{%-?\s*highlight\s+([\w+#-]+)[^%]*%\}\s*$")]
    private static partial Regex Highlight();

    [GeneratedRegex(@"^(\s*)\{%-?\s*endhighlight\s*-?%\}\s*$")]
    private static partial Regex EndHighlight();

    [GeneratedRegex(@"^\s*\{:\s*toc\s*\}\s*$")]
    private static partial Regex Contents();

    [GeneratedRegex(@"^\s*(?:[-*+]|[0-9]+\.)\s")]
    private static partial Regex Item();

    /// <summary>Other classes beside the kind say how it looks.</summary>
    [GeneratedRegex(@"^\{:(?:\s*\.(?:(note|tip|important|warning|caution|highlight|new|info)(?![\w-])|[\w-]+))+\s*\}\s*$")]
    private static partial Regex Note();

    [GeneratedRegex(@"^\{:\s*#([\w.-]+)[^}]*\}\s*$")]
    private static partial Regex HeadingId();

    [GeneratedRegex(@"^>\s?")]
    private static partial Regex Quote();
}
