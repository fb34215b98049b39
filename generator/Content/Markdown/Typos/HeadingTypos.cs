using System.Text.RegularExpressions;
using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Markdown.Typos;

/// <summary>Names lines that were meant as headings, and are text.</summary>
/// <param name="foundBy">Where a pattern is found outside of what is markup already.</param>
/// <param name="report">Takes what was found, what is wrong with it and what to write.</param>
internal sealed partial class HeadingTypos(Func<Regex, Func<int, bool>?, List<Match>> foundBy, Action<Rule, Group, string, string> report)
{
    private const int MostLevels = 6;

    public void Check()
    {
        foreach (var match in foundBy(Heading(), null))
        {
            var marks = match.Groups[1];
            report(
                MarkdownRules.NoHeading,
                marks,
                marks.ValueSpan[0] == '＃' ? $"this is no heading: the signs of `{marks.Value}` are wide ones"
                    : marks.Length > MostLevels ? "this is no heading: six signs are the most"
                    : $"this is no heading: there is no space behind `{marks.Value}`",
                $"write `{new string('#', Math.Min(marks.Length, MostLevels))} ` and then the heading"
            );
        }
    }

    [GeneratedRegex(
        @"^ {0,3}(?:(?:>|[-*+] ) {0,3})*(?:(\#{2,6})(?=[\p{L}\p{N}*_""“¿¡«„]|[(`‘']\p{L}|[$€£¥][0-9]|:stat\[|\[[^\]\n]+\]\(|"
            + EntryKinds.Pictures
            + @")|(?<1>\#{7,9}(?=[ \t]+\p{L}))|(?<1>＃{2,6})(?=[ \u3000]?[\p{L}\p{N}])|(?<1>\#{1,6})(?=[\u00A0\u200B\uFEFF\u2060\u202F\u3000]))",
        RegexOptions.Multiline
    )]
    private static partial Regex Heading();
}
