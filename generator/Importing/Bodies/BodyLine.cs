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
        var fences = new CodeFences();
        return [.. lines.Select(l => l with { IsCode = fences.IsCode(l.Text) })];
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

    [GeneratedRegex(@"(?<!`)(`+)(?!`)(?:.*?[^`])\1(?!`)")]
    internal static partial Regex CodeSpan();

    [GeneratedRegex("\uE000([0-9]+)\uE001")]
    private static partial Regex Hidden();
}
