using System.Globalization;
using System.Text.RegularExpressions;
using Markdig.Syntax;
using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Markdown.Typos;

/// <summary>
/// Names lines that look like entries of a list as they should be, and run on in the words above: right below words, a numbered list begins
/// with 1 alone (CommonMark 5.3), and a dash is no mark of a list. A row of a table may look like an entry as well.
/// </summary>
/// <param name="foundBy">Where a pattern is found outside of what is markup already.</param>
/// <param name="report">Takes what was found, what is wrong with it and what to write.</param>
internal sealed partial class LostEntries(
    MarkdownDocument document,
    SignPairs signs,
    Func<Regex, Func<int, bool>?, List<Match>> foundBy,
    Action<Rule, Group, string, string> report
)
{
    private static readonly SignPairs.Sign[] Signs = [":\n", "\n–", "- |"];

    private SourceSpan[]? words;
    private int next;

    /// <summary>What goes on below it with a name is a quotation.</summary>
    private const int MostWordsOfTerse = 2;

    /// <summary>Whether a text has any sign of one.</summary>
    public static bool MayBeIn(SignPairs signs) => signs.HasAny(Signs);

    public void Check()
    {
        if (signs.Has(":\n"))
            CheckNumbers();
        if (signs.Has("\n–"))
            CheckDashes();
        if (signs.Has("- |"))
            CheckDelimiters();
    }

    private void CheckDelimiters()
    {
        foreach (var match in foundBy(DelimitersAsEntry(), null))
            report(
                TableRules.UnfitDelimiters,
                match,
                "this is no table: `- ` begins a list",
                "write the row of dashes as `--- | ---`, with as many cells as the header has"
            );
    }

    private void CheckNumbers()
    {
        foreach (var match in foundBy(Numbered(), null))
        {
            var (first, second) = (match.Groups["first"], match.Groups["second"]);
            if (NumberOf(first) is > 1 and var number && number + 1 == NumberOf(second) && IsWithinWords(first.Index))
                report(
                    MarkdownRules.NoList,
                    match.Groups["mark"],
                    "this is no list: right below words, only `1.` begins one",
                    "put an empty line above it, or begin with `1.`"
                );
        }
    }

    /// <summary>Whether it stands in a paragraph that begins before it.</summary>
    private bool IsWithinWords(int at)
    {
        words ??= [.. document.Descendants<ParagraphBlock>().Select(p => p.Span).OrderBy(s => s.Start)];
        while (next < words.Length && words[next].End < at)
            next++;
        return next < words.Length && words[next].Start < at;
    }

    private static int NumberOf(Group digits) => int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private void CheckDashes()
    {
        foreach (var match in foundBy(DashBelow(), null))
        {
            var above = match.Groups["above"].ValueSpan;
            var words = match.Groups["words"].ValueSpan;
            var isAlike = char.IsUpper(above[0]) == char.IsUpper(words[0]);
            // Who is quoted stands below a quotation: what has an entry below it again, or is as short, is none.
            if (isAlike && (match.Groups["below"].Success || above.Count(' ') < MostWordsOfTerse && !words.Contains(' ')))
                report(
                    MarkdownRules.NoList,
                    match.Groups["mark"],
                    "this is no entry of the list above: its mark is a dash",
                    "begin it with `- `, as the others"
                );
        }
    }

    /// <summary>Right below a line of several cells.</summary>
    [GeneratedRegex(@"(?<=^[^\n|]*[^\n|\\]\|[^\n]*\n)- (?:\|[ \t]*:?-+:?[ \t]*)+$", RegexOptions.Multiline)]
    private static partial Regex DelimitersAsEntry();

    /// <summary>Behind a colon, two or more lines whose numbers follow one another.</summary>
    [GeneratedRegex(
        @"(?<=:[ \t]*\n) {0,3}(?<mark>(?<first>[0-9]{1,2})[.)]) (?=\p{Lu}\p{Ll}[^\n]*\n {0,3}(?<second>[0-9]{1,2})[.)] \p{Lu}\p{Ll})",
        RegexOptions.Multiline
    )]
    private static partial Regex Numbered();

    /// <summary>No sentence, and nothing between quotation marks.</summary>
    [GeneratedRegex(
        @"(?<=^- (?<above>\p{L}[^\n]{0,80}[\p{L}\p{N})])\n)(?<mark>–) (?<words>\p{L}[^\n]{0,80})(?:\n(?<below>- \p{L}))?",
        RegexOptions.Multiline
    )]
    private static partial Regex DashBelow();
}
