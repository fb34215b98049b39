using System.Text;
using System.Text.RegularExpressions;

namespace StaticGuide.Importing.Bodies;

/// <summary>
/// Tags of HTML and JSX that go on over some lines, as formatters write them, each made one: all that rewrites attributes looks at single
/// ones. Tags that name nothing to rewrite stay as they are.
/// </summary>
internal static partial class TagsOverLines
{
    private const int MostLines = 40;

    /// <summary>Nobody writes a longer one.</summary>
    private const int Longest = 4_000;

    /// <summary>So far indented behind a blank line, it may be code.</summary>
    private const int CodeIndent = 4;

    /// <param name="between">
    /// What stands between the lines of a tag then: a space, or the end of a line as before. A tag that fills a line means something else
    /// to Markdown than one that does not (CommonMark 4.6), but not to MDX.
    /// </param>
    public static List<BodyLine> Joined(IReadOnlyList<BodyLine> lines, char between)
    {
        List<BodyLine> joined = [];
        var mayBeCode = false;
        for (var at = 0; at < lines.Count; at++)
        {
            var line = lines[at];
            mayBeCode = line.Indent >= CodeIndent && (mayBeCode || at == 0 || lines[at - 1].IsBlank) || mayBeCode && line.IsBlank;
            // One may end where the next begins.
            while (!mayBeCode && EndOf(line, lines, at, between) is var (end, text))
                (line, at) = (line with { Text = text }, end);
            joined.Add(line);
        }
        return joined;
    }

    /// <summary>The line on which a tag ends that is open at the end of one, and the text from there on; null where none is.</summary>
    private static (int End, string Text)? EndOf(BodyLine line, IReadOnlyList<BodyLine> lines, int at, char between)
    {
        if (line.IsCode || line.Text.Length > BodyLine.Longest || line.Text.AsSpan().TrimStart().StartsWith(">"))
            return null;
        line = line with { Text = line.Text.TrimEnd() };
        var hidden = BodyLine.CodeSpan().Replace(line.Text, m => new string(' ', m.Length));
        var text = new StringBuilder();
        List<int> ends = [];
        foreach (var tag in Begin().EnumerateMatches(hidden))
        {
            if (text.Length == 0)
                Gather(line, lines, at, between, text, ends);
            var window = text.ToString(tag.Index, Math.Min(text.Length - tag.Index, Longest));
            var length = TagLength.Of(window, tag.Length);
            var end = tag.Index + length;
            if (length < 0 || end <= ends[0] || !Told().IsMatch(window.AsSpan(0, length)))
                continue;
            var last = ends.FindIndex(e => e >= end);
            return (at + last, text.ToString(0, ends[last]));
        }
        return null;
    }

    /// <summary>A line and those behind it that may belong to a tag.</summary>
    private static void Gather(BodyLine line, IReadOnlyList<BodyLine> lines, int at, char between, StringBuilder text, List<int> ends)
    {
        text.Append(line.Text);
        ends.Add(text.Length);
        for (var next = at + 1; next < lines.Count && next < at + MostLines && text.Length < ends[0] + Longest; next++)
        {
            if (lines[next].IsCode || lines[next].IsBlank)
                return;
            text.Append(between).Append(between == ' ' ? lines[next].Text.Trim() : lines[next].Text);
            ends.Add(text.Length);
        }
    }

    [GeneratedRegex(@"<[a-z][a-z0-9-]*(?=\s|$)")]
    private static partial Regex Begin();

    /// <summary>What some line is rewritten for: addresses, and what JSX writes otherwise.</summary>
    [GeneratedRegex(@"[\s""'](?:src|href|poster|className)\s?=|=\s?\{")]
    private static partial Regex Told();
}
