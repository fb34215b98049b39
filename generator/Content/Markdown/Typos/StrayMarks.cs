using System.Text.RegularExpressions;
using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Markdown.Typos;

/// <summary>Names marks that are left over beside what is right: a bracket, a brace, a backtick.</summary>
/// <param name="foundBy">Where a pattern is found outside of what is markup already.</param>
/// <param name="report">Takes what was found, what is wrong with it and what to write.</param>
internal sealed partial class StrayMarks(
    SignPairs signs,
    MarkOrder marks,
    Func<Regex, Func<int, bool>?, List<Match>> foundBy,
    Action<Rule, Group, string, string> report
)
{
    private static readonly SignPairs.Sign[] Signs = ["[[", "]]", "}", "[!"];

    private readonly string markdown = signs.Text;

    /// <summary>Whether a text has any sign of one.</summary>
    public static bool MayBeIn(SignPairs signs, MarkOrder marks) => marks.HasLooseTick || signs.HasAny(Signs);

    public void Check()
    {
        if (signs.Has("[[") || signs.Has("]]"))
            CheckBrackets();
        if (signs.Has("}") && signs.Has("#"))
            CheckBraces();
        if (marks.HasLooseTick)
            CheckBackticks();
        if (signs.Has("[!"))
            CheckAlerts();
    }

    private void CheckAlerts()
    {
        foreach (var match in foundBy(LoneAlert(), null))
            report(
                MarkdownRules.UnknownAlert,
                match,
                $"`{match.Value}` stands in no quotation, and readers would see it as it stands",
                "begin its line, and those of its words, with `> `"
            );
    }

    /// <summary>A second bracket on one side of a citation or a number. Words may stand in brackets with a citation among them.</summary>
    private void CheckBrackets()
    {
        var (end, open, closed) = (0, 0, 0);
        foreach (var match in foundBy(OuterBracket(), null))
        {
            if (match.Index >= end)
                (end, open, closed) = ParagraphAt(match.Index, end);
            if (match.ValueSpan is ['[', ..] ? open > closed : closed > open)
                report(
                    MarkdownRules.IdWithoutAt,
                    match,
                    $"readers would see this `{match.Value}`",
                    $"remove it; if it is meant, write `\\{match.Value}`"
                );
        }
    }

    /// <summary>Where the paragraph ends, and how many brackets it has.</summary>
    /// <param name="from">Where the last one ended.</param>
    private (int End, int Open, int Closed) ParagraphAt(int at, int from)
    {
        var start = from + Math.Max(markdown.AsSpan(from, at - from).LastIndexOf("\n\n"), 0);
        var end = markdown.IndexOf("\n\n", at, StringComparison.Ordinal) is >= 0 and var found ? found : markdown.Length;
        var paragraph = markdown.AsSpan(start, end - start);
        return (end, paragraph.Count('['), paragraph.Count(']'));
    }

    private void CheckBraces()
    {
        foreach (var match in foundBy(HeadingBraces(), null))
        {
            var braces = match.Groups["odd"];
            var before = match.ValueSpan[..(braces.Index - match.Index)];
            // The last of several attributes: of what stands in braces with it, these tell.
            if (before.LastIndexOf('{') > before.LastIndexOf('}'))
                continue;
            if (!braces.ValueSpan.Contains('#') && !Names(before.ToString(), braces.ValueSpan[1..^1]))
                continue;
            report(
                MarkdownRules.MisplacedAttributes,
                braces,
                $"readers would see `{braces.Value}` as it stands",
                $"write `{{#{braces.ValueSpan.Trim("{}#")}}}`; if readers shall see it, put it in backticks"
            );
        }
    }

    /// <summary>Whether a word in braces is one of the heading's own, or all of them: so it was meant as its anchor.</summary>
    private static bool Names(string heading, ReadOnlySpan<char> word)
    {
        var anchor = heading.Trim('#', ' ', '\t').Replace(' ', '-');
        return word.Equals(anchor, StringComparison.OrdinalIgnoreCase)
            || word.Length > 2 && $"-{anchor}-".Contains($"-{word}-", StringComparison.OrdinalIgnoreCase);
    }

    private void CheckBackticks()
    {
        var end = -1;
        foreach (var match in foundBy(Backticks(), null))
        {
            // Of those on one line, the first says it for all; of a table's row, a pipe has cut the code, and is told.
            if (match.Index < end)
                continue;
            var start = markdown.LastIndexOf('\n', match.Index) + 1;
            end = markdown.IndexOf('\n', match.Index) is >= 0 and var found ? found : markdown.Length;
            if (IsElsewhere(markdown.AsSpan(start, end - start)))
                continue;
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

    [GeneratedRegex(@"(?<!\\)\[(?=\[@[^\]\[\n]+\])|(?<=(?:\[@[^\]\[\n]+|:stat\[[\w.-]+)\])\](?!\()")]
    private static partial Regex OuterBracket();

    [GeneratedRegex(
        @"^ {0,3}\#{1,6}[ \t](?:[^\n]*[ \t])?(?<odd>\#[\w-]+\}|\{\{\#[\w-]+\}{1,2}|\{\#[\w-]+\}\}|\{[a-z][\w-]*\})[ \t]*$",
        RegexOptions.Multiline
    )]
    private static partial Regex HeadingBraces();

    /// <summary>Words follow on the next line.</summary>
    [GeneratedRegex(@"^\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\](?=[ \t]*\n[^\n>]*\p{L})", RegexOptions.Multiline)]
    private static partial Regex LoneAlert();

    [GeneratedRegex(@"(?<![\\`])`{1,2}(?!`)")]
    internal static partial Regex Backticks();
}
