using System.Text.RegularExpressions;
using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Markdown.Typos;

/// <summary>
/// Names notes that are numbered by hand, as word processors and encyclopedias write them: <c>[1]</c> in the text, and a line that begins
/// with <c>[1]</c> below it. A line that defines a link makes links of both, and is right.
/// </summary>
/// <param name="foundBy">Where a pattern is found outside of what is markup already.</param>
internal sealed partial class NumberedNotes(Func<Regex, Func<int, bool>?, List<Match>> foundBy, Action<Rule, Group, string, string> report)
{
    public void Check()
    {
        var lines = foundBy(Line(), null).Select(l => l.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        if (lines.Count > 0 && foundBy(Mark(), null).Find(m => lines.Contains(m.Groups[1].Value)) is { } mark)
            report(
                MarkupRules.OfOtherTools,
                mark,
                $"`{mark.Value}` is a note numbered by hand: readers would see the brackets, and nothing leads from one to the other",
                $"cite the source with `[@id]`; or write `[^{mark.Groups[1].Value}]` here, and `[^{mark.Groups[1].Value}]: …` below"
            );
    }

    [GeneratedRegex(@"(?<=[\p{L}\p{N}.,;:!?""”’)\]%] ?)\[([0-9]{1,3})\](?![(\[:{])")]
    private static partial Regex Mark();

    [GeneratedRegex(@"^ {0,3}(?:[-*+] )?\[([0-9]{1,3})\]:?[ \t]+(?=\S)", RegexOptions.Multiline)]
    private static partial Regex Line();
}
