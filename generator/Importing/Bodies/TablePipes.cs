using System.Text.RegularExpressions;

namespace StaticGuide.Importing.Bodies;

/// <summary>
/// Pipes within code in a row of a table, where Python-Markdown and kramdown do not part cells by them: here a backslash says so.
/// </summary>
internal static partial class TablePipes
{
    private const int CodeIndent = 4;

    public static List<BodyLine> Rewrite(List<BodyLine> lines)
    {
        for (var at = 1; at < lines.Count; at++)
        {
            if (!IsTable(lines, at))
                continue;
            lines[at - 1] = Kept(lines[at - 1]);
            for (at++; at < lines.Count && !lines[at].IsCode && lines[at].Text.Contains('|', StringComparison.Ordinal); at++)
                lines[at] = Kept(lines[at]);
        }
        return lines;
    }

    /// <summary>The line is the one that parts the head of a table from its body.</summary>
    private static bool IsTable(List<BodyLine> lines, int at) =>
        !lines[at].IsCode
        && !lines[at - 1].IsCode
        && lines[at].Text.Contains('|', StringComparison.Ordinal)
        && lines[at - 1].Text.Contains('|', StringComparison.Ordinal)
        && Delimiter().IsMatch(lines[at].Text)
        && (lines[at].Indent < CodeIndent || IsInList(lines, at));

    private static bool IsInList(List<BodyLine> lines, int at)
    {
        var above = at - 1;
        while (above > 0 && (lines[above].IsBlank || lines[above].Indent >= lines[at].Indent))
            above--;
        return Item().IsMatch(lines[above].Text);
    }

    private static BodyLine Kept(BodyLine line) =>
        line.Text.Length > BodyLine.Longest
            ? line
            : line with
            {
                Text = BodyLine.CodeSpan().Replace(line.Text, m => Pipe().Replace(m.Value, "\\|")),
            };

    [GeneratedRegex(@"^[\s>]*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$")]
    private static partial Regex Delimiter();

    [GeneratedRegex(@"^\s*(?:[-*+]|[0-9]+[.)])\s")]
    private static partial Regex Item();

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Pipe();
}
