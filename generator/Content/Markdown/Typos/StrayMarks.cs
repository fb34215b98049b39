using System.Text.RegularExpressions;
using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Markdown.Typos;

/// <summary>Names marks that are left over beside what is right: a bracket, a brace, a backtick.</summary>
/// <param name="foundBy">Where a pattern is found outside of what is markup already.</param>
/// <param name="report">Takes what was found, what is wrong with it and what to write.</param>
internal sealed partial class StrayMarks(
    string markdown,
    Func<Regex, Func<int, bool>?, List<Match>> foundBy,
    Action<Rule, Group, string, string> report
)
{
    public void Check()
    {
        if (markdown.Contains("[[", StringComparison.Ordinal) || markdown.Contains("]]", StringComparison.Ordinal))
            CheckBrackets();
        if (markdown.Contains('}', StringComparison.Ordinal) && markdown.Contains('#', StringComparison.Ordinal))
            CheckBraces();
        if (markdown.Contains('`', StringComparison.Ordinal))
            CheckBackticks();
    }

    /// <summary>A second bracket on one side of a citation or a number. Words may stand in brackets with a citation among them.</summary>
    private void CheckBrackets()
    {
        foreach (var match in foundBy(OuterBracket(), null))
        {
            var isOpening = match.ValueSpan is ['[', ..];
            var (open, closed) = BracketsAround(match.Index);
            if (isOpening ? open > closed : closed > open)
                report(
                    MarkdownRules.IdWithoutAt,
                    match,
                    $"readers would see this `{match.Value}`",
                    $"remove it; if it is meant, write `\\{match.Value}`"
                );
        }
    }

    /// <summary>How many brackets the paragraph has.</summary>
    private (int Open, int Closed) BracketsAround(int at)
    {
        var start = markdown.LastIndexOf("\n\n", at, StringComparison.Ordinal);
        var end = markdown.IndexOf("\n\n", at, StringComparison.Ordinal);
        var paragraph = markdown.AsSpan(start < 0 ? 0 : start, (end < 0 ? markdown.Length : end) - Math.Max(start, 0));
        return (paragraph.Count('['), paragraph.Count(']'));
    }

    private void CheckBraces()
    {
        foreach (var match in foundBy(HeadingBraces(), null))
        {
            var braces = match.Groups["odd"];
            report(
                MarkdownRules.MisplacedAttributes,
                braces,
                $"readers would see `{braces.Value}` as it stands",
                $"write `{{#{braces.ValueSpan.Trim("{}#")}}}`; if readers shall see it, put it in backticks"
            );
        }
    }

    private void CheckBackticks()
    {
        var line = -1;
        foreach (var match in foundBy(Backticks(), null))
        {
            var start = markdown.LastIndexOf('\n', match.Index);
            // Of those on one line, the first says it for all; of a table's row, a pipe has cut the code, and is told.
            if (start == line && line >= 0 || IsElsewhere(LineAt(match.Index)))
                continue;
            line = start;
            report(
                MarkdownRules.OpenBold,
                match,
                $"`` {match.Value} `` has no other that ends what it begins: readers would see it",
                "put code between two of them; an apostrophe is `’`, and quotation marks are `“…”`"
            );
        }
    }

    /// <summary>A row of a table, or the address of a label, whose words are shown where a link names them.</summary>
    private static bool IsElsewhere(ReadOnlySpan<char> line) =>
        line.Contains('|') || line.TrimStart() is ['[', ..] && line.Contains("]:", StringComparison.Ordinal);

    private ReadOnlySpan<char> LineAt(int at)
    {
        var start = markdown.LastIndexOf('\n', at) + 1;
        var line = markdown.AsSpan(start);
        return line.IndexOf('\n') is >= 0 and var end ? line[..end] : line;
    }

    [GeneratedRegex(@"(?<!\\)\[(?=\[@[^\]\[\n]+\])|(?<=(?:\[@[^\]\[\n]+|:stat\[[\w.-]+)\])\](?!\()")]
    private static partial Regex OuterBracket();

    [GeneratedRegex(
        @"^ {0,3}\#{1,6}[ \t](?:[^\n]*[ \t])?(?<odd>\#[\w-]+\}|\{\{\#[\w-]+\}{1,2}|\{\#[\w-]+\}\})[ \t]*$",
        RegexOptions.Multiline
    )]
    private static partial Regex HeadingBraces();

    [GeneratedRegex(@"(?<![\\`])`{1,2}(?!`)")]
    private static partial Regex Backticks();
}
