using System.Text.RegularExpressions;
using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Markdown.Typos;

/// <summary>
/// Names asterisks within words and numbers that CommonMark takes for emphasis, so that readers do not see them: <c>2*3*4</c>, and German
/// words such as <c>Schüler*innen</c>. Emphasis within one word may be meant.
/// </summary>
/// <param name="foundBy">Where a pattern is found outside of what is markup already.</param>
/// <param name="report">Takes the rule, where it stands, how long it is, what is wrong with it and what to write.</param>
internal sealed partial class SwallowedStars(
    Func<Regex, Func<int, bool>?, List<Match>> foundBy,
    Lazy<MarkupSpans> markup,
    Action<Rule, int, int, string, string> report
)
{
    public void Check()
    {
        foreach (var match in foundBy(Pair(), at => !markup.Value.BeginsEmphasis(at)))
        {
            var sign = match.Groups["sign"].Value;
            if (!markup.Value.EndsEmphasis(match.Index + match.Length - 1))
                continue;
            report(
                MarkupRules.SwallowedStars,
                match.Index,
                match.Length,
                $"readers would not see these asterisks: what stands between them is {(sign.Length == 1 ? "emphasised" : "bold")}",
                $"write `{(sign.Length == 1 ? "\\*" : "\\*\\*")}` for an asterisk that readers shall see; for multiplication, `×`"
            );
        }
    }

    /// <summary>
    /// Both between digits; or both between letters with a space, a slash or a hyphen in what they mark, which is then more than a part of
    /// a word. Where words have no spaces between them, emphasis stands between letters.
    /// </summary>
    [GeneratedRegex(
        @"(?:(?<=[0-9])(?<sign>\*{1,2})(?=[0-9])(?:[^*\n]|\n(?!\s*\n)){1,400}(?<=[0-9])\k<sign>(?=[0-9])"
            + @"|(?<=[A-Za-z\u00C0-\u024F])(?<sign>\*)(?=[A-Za-z\u00C0-\u024F])(?:[^*\n ]{0,40}[ /-]|[^*\n ]{1,40}\n(?!\s*\n))"
            + @"(?:[^*\n]|\n(?!\s*\n)){0,400}(?<=[A-Za-z\u00C0-\u024F])\*(?=[A-Za-z\u00C0-\u024F]))"
    )]
    private static partial Regex Pair();
}
