using System.Text.RegularExpressions;
using Markdig.Syntax;
using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Markdown.Typos;

/// <summary>
/// Names notes that are numbered by hand, as word processors and encyclopedias write them: <c>[1]</c> in the text, and a line that begins
/// with <c>[1]</c> below it. A line that defines a link makes links of both, and is right.
/// </summary>
/// <param name="foundBy">Where a pattern is found outside of what is markup already.</param>
/// <param name="foreign">Takes where they stand: their numbers count nothing.</param>
internal sealed partial class NumberedNotes(
    Func<Regex, Func<int, bool>?, List<Match>> foundBy,
    Action<Rule, Group, string, string> report,
    List<SourceSpan> foreign
)
{
    public void Check()
    {
        var lines = foundBy(Line(), null).Select(l => l.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        var number = 0;
        foreach (var mark in foundBy(Mark(), null))
        {
            var hasLine = lines.Contains(mark.Groups[1].Value);
            if (!hasLine && !mark.Groups["plain"].Success)
                continue;
            foreign.Add(TypoCheck.SpanOf(mark));
            // The first says it for all.
            if (number++ > 0)
                continue;
            var label = mark.Groups[1].Value;
            report(
                MarkupRules.OfOtherTools,
                mark,
                $"`{mark.Value}` is a note numbered by hand: readers would see the brackets, and nothing leads from {(hasLine ? "one to the other" : "it to a source")}",
                $"cite the source with `[@id]`; or write `[^{label}]` here, and `[^{label}]: …` below"
            );
        }
    }

    [GeneratedRegex(
        @"(?<=[\p{L}\p{N}.,;:!?""”’)\]%] ?)(?<plain>(?<=[.,;:!?""”’)%](?:\[[0-9]{1,3}\]){0,9})|(?<=\p{L} )(?=\[[0-9]+\]\[[0-9]+\])|(?<=\p{L} (?:\[[0-9]{1,3}\]){1,9}))?(?<!\w\([\w, ]{0,20}\))\[([0-9]{1,3})\](?![({:]|\[[^0-9])"
    )]
    private static partial Regex Mark();

    [GeneratedRegex(@"^ {0,3}(?:[-*+] )?\[([0-9]{1,3})\]:?[ \t]+(?=\S)", RegexOptions.Multiline)]
    private static partial Regex Line();
}
