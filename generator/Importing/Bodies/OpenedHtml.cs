using System.Text.RegularExpressions;

namespace StaticGuide.Importing.Bodies;

/// <summary>
/// HTML whose <c>markdown</c> attribute says that there is Markdown in it (md_in_html, kramdown): here blank lines say so, around each tag.
/// </summary>
internal static partial class OpenedHtml
{
    public static List<BodyLine> Rewrite(IReadOnlyList<BodyLine> lines)
    {
        if (!lines.Any(l => !l.IsCode && Mark().IsMatch(l.Text)))
            return [.. lines];
        List<BodyLine> rewritten = [];
        // The elements that are open, and whether Markdown stands in them.
        Stack<(string Name, bool IsOpened)> open = [];
        foreach (var line in lines)
        {
            if (line.IsCode)
            {
                rewritten.Add(line);
                continue;
            }
            var (text, from) = (line.Text, 0);
            foreach (Match tag in Block().Matches(text))
            {
                var name = tag.Groups["name"].Value.ToLowerInvariant();
                var isOpened = Opens().Match(tag.Value) is { Success: true };
                if (tag.Value[1] != '/')
                    open.Push((name, isOpened));
                else
                    isOpened = open.Any(o => o.Name == name) && Closed(open, name);
                if (!isOpened)
                    continue;
                Add(rewritten, line, text[from..tag.Index], isTag: false);
                Add(rewritten, line, Attribute().Replace(tag.Value, ""), isTag: true);
                from = tag.Index + tag.Length;
            }
            if (from == 0)
                rewritten.Add(line with { Text = Inline().Replace(text, m => Attribute().Replace(m.Value, "")) });
            else
                Add(rewritten, line, text[from..], isTag: false);
        }
        return rewritten;
    }

    private static bool Closed(Stack<(string Name, bool IsOpened)> open, string name)
    {
        while (open.Peek().Name != name)
            open.Pop();
        return open.Pop().IsOpened;
    }

    private static void Add(List<BodyLine> rewritten, BodyLine line, string text, bool isTag)
    {
        if (string.IsNullOrWhiteSpace(text))
            return;
        var blank = line with { Text = "" };
        if (isTag && rewritten is [.., { IsBlank: false }])
            rewritten.Add(blank);
        rewritten.Add(line with { Text = text.Trim() });
        if (isTag)
            rewritten.Add(blank);
    }

    /// <summary>A tag that says so.</summary>
    [GeneratedRegex("""<[A-Za-z][^<>]*\smarkdown(?:\s*=\s*(?:"[^"]*"|'[^']*'|\w+))?(?=[\s>/])[^<>]*>""")]
    public static partial Regex Mark();

    [GeneratedRegex(
        @"</?(?<name>div|section|article|aside|details|figure|main|header|footer|nav|center|blockquote)(?=[\s>])[^<>]*>",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Block();

    [GeneratedRegex("""\smarkdown(?:\s*=\s*["']?(?:1|block|true)?["']?)?(?=[\s>])""")]
    private static partial Regex Opens();

    /// <summary>What stands in a line is read as Markdown here too.</summary>
    [GeneratedRegex("""<(?:a|abbr|b|cite|em|i|kbd|mark|q|s|small|span|strong|sub|sup|u|img|summary|figcaption)\s[^<>]*>""")]
    private static partial Regex Inline();

    [GeneratedRegex("""\s+markdown(?:\s*=\s*(?:"[^"]*"|'[^']*'|\w+))?(?=[\s>/])""")]
    private static partial Regex Attribute();
}
