using System.Text.RegularExpressions;

namespace StaticGuide.Evidence.Quotes;

/// <summary>
/// Halves and quarters beside a number or a word of scale: one and a half million, half a million, 2 millones y medio, half a percent.
/// </summary>
internal static partial class Halves
{
    private const decimal Quarter = 0.25m;

    /// <summary>A hundred has words of its own.</summary>
    private const decimal SmallestScale = 1_000;

    /// <summary>Whether a half more stands at a place behind a number or a word of scale, and where it ends.</summary>
    public static bool Follows(string text, ref int end)
    {
        if (end >= text.Length || text[end] != ' ' || More().Match(text, end) is not { Success: true } match)
            return false;
        end = match.Index + match.Length;
        return true;
    }

    /// <summary>Parts of what a word of scale names, or one of it: half a million, a quarter of a million, a million.</summary>
    public static IEnumerable<NumberInText> OfScales(string text)
    {
        for (var match = BeforeScale().Match(text); match.Success; match = match.NextMatch())
        {
            var end = match.Index + match.Length;
            if (ScaleWords.After(text, ref end, out var isSure) is >= SmallestScale and var factor && isSure)
            {
                var part = PartOf(match) * factor;
                if (Follows(text, ref end))
                    part += factor / 2;
                yield return new NumberInText(part, match.Index, end);
            }
        }
    }

    /// <summary>Where "a" ends in half a percent: the part is of one in a hundred, and of no whole. Null for others.</summary>
    /// <param name="end">Behind the part.</param>
    public static int? EndOfOne(string text, int end) => OfOne().Match(text, end) is { Success: true } match ? end + match.Length : null;

    private static decimal PartOf(Match match) =>
        match.Groups["more"].Success ? 6 * Quarter
        : match.Groups["half"].Success ? 2 * Quarter
        : match.Groups["three"].Success ? 3 * Quarter
        : match.Groups["quarter"].Success ? Quarter
        : 1;

    [GeneratedRegex(
        @"\G (?:and (?:an?|one)[ -]half|y medi[oa]|e mei[oa]|et demie?)\b(?! of\b)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex More();

    [GeneratedRegex(
        @"(?<![\p{L}-])(?:(?<half>(?:one[ -])?half(?: of)?(?: an?| one)?|a half|eine[rn]? halben?|medi[oa]|mei[oa]|un demi)|(?<more>anderthalb|eineinhalb)"
            + @"|(?<three>three[ -]quarters of an?)|(?<quarter>(?:an? |one[ -])?quarter(?: of an?)?)"
            + @"|(?<!\b(?:half|quarters?|thirds?|fourths?|fifths?|tenths?|fraction)(?: of)? )an?)(?=[ -]\p{L})",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex BeforeScale();

    [GeneratedRegex(@"\G(?:(?: of)? (?:an?|one)(?= per ?cent)|(?=[ -]per ?cent))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OfOne();
}
