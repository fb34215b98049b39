using System.Text.RegularExpressions;
using StaticGuide.Diagnostics;

namespace StaticGuide.Importing.Bodies;

/// <summary>A line of a page's text.</summary>
/// <param name="Source">The line it stood on, or was made from.</param>
/// <param name="IsCode">It stands in a fenced block of code, or is one of its fences (CommonMark 4.5).</param>
internal readonly partial record struct BodyLine(string Text, int Source, bool IsCode)
{
    /// <summary>Nobody wrote a longer one by hand, and looking for marks in it could take minutes: it stays as it is.</summary>
    public const int Longest = 20_000;

    public static List<BodyLine> Read(SourceText source, int firstLine)
    {
        List<BodyLine> lines = [];
        for (var line = firstLine; source.Line(line) is { } text; line++)
            lines.Add(new BodyLine(text, line, false));
        return WithCode(lines);
    }

    /// <summary>The same lines, once it is settled anew which of them are code.</summary>
    public static List<BodyLine> WithCode(IReadOnlyList<BodyLine> lines)
    {
        List<BodyLine> marked = new(lines.Count);
        string? open = null;
        foreach (var line in lines)
        {
            if (line.Text.Length > Longest)
            {
                marked.Add(line with { IsCode = true });
                continue;
            }
            var fence = Fence().Match(line.Text);
            var closes =
                open is not null
                && fence.Success
                && fence.Groups[2].Length == 0
                && fence.Groups[1].Value.StartsWith(open, StringComparison.Ordinal);
            var opens =
                open is null
                && fence.Success
                && !(fence.Groups[1].Value[0] == '`' && fence.Groups[2].Value.Contains('`', StringComparison.Ordinal));
            marked.Add(line with { IsCode = open is not null || opens });
            if (opens)
                open = fence.Groups[1].Value;
            else if (closes)
                open = null;
        }
        return marked;
    }

    /// <summary>Rewrites what stands outside of code spans (6.1) and code.</summary>
    public BodyLine Outside(Func<string, string> rewrite)
    {
        if (IsCode)
            return this;
        if (!Text.Contains('`', StringComparison.Ordinal))
            return this with { Text = rewrite(Text) };
        // What is between two spans may hold half of a link, so that spans are hidden rather than cut out.
        List<string> spans = [];
        var hidden = CodeSpan()
            .Replace(
                Text,
                m =>
                {
                    spans.Add(m.Value);
                    return $"\uE000{spans.Count - 1}\uE001";
                }
            );
        return this with
        {
            Text = Hidden()
                .Replace(rewrite(hidden), m => spans[int.Parse(m.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture)]),
        };
    }

    /// <summary>What is found outside of code spans, each as it stands in the line.</summary>
    public List<string> Found(Regex mark)
    {
        List<string> found = [];
        var spans = Text.Contains('`', StringComparison.Ordinal) ? CodeSpan().Matches(Text).Select(m => m.Value).ToList() : [];
        Outside(text =>
        {
            found.AddRange(
                mark.Matches(text)
                    .Select(m =>
                        Hidden()
                            .Replace(
                                m.Value,
                                h => spans[int.Parse(h.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture)]
                            )
                    )
            );
            return text;
        });
        return found;
    }

    public int Indent => Text.Length - Text.AsSpan().TrimStart(' ').Length;

    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    [GeneratedRegex(@"^[\s>]*(?:[-*+]\s+|\d+[.)]\s+)?(`{3,}|~{3,})\s*(.*?)\s*$")]
    private static partial Regex Fence();

    [GeneratedRegex(@"(?<!`)(`+)(?!`)(?:.*?[^`])\1(?!`)")]
    private static partial Regex CodeSpan();

    [GeneratedRegex("\uE000(\\d+)\uE001")]
    private static partial Regex Hidden();
}
