using System.Globalization;
using System.Text.RegularExpressions;
using StaticGuide.Verification.Text;

namespace StaticGuide.Verification.Renewal;

/// <summary>
/// The year in the head of a column or row, in whichever form: 2025p, FY25, Dec-25, Q3 2025, 2025 (preliminary); and what else
/// the head says.
/// </summary>
/// <param name="Rest">Without dates and what is said of how firm the numbers are.</param>
/// <param name="Year">The last that it names.</param>
internal sealed partial record HeadDate(string Rest, int Year)
{
    private const int Longest = 100;

    /// <summary>Two digits are of this century.</summary>
    private const int Century = 2000;

    /// <summary>Null for a head without a year.</summary>
    public static HeadDate? Of(string head)
    {
        if (head.Length > Longest)
            return null;
        var text = Firmness().Replace(Short().Replace(head, m => $"{m.Groups["before"].Value} {Century + Two(m)}"), "");
        text = Marked().Replace(text, "$1");
        var years = SlotScanner.In(text).Select(s => SlotScanner.YearIn(s.In(text))).OfType<int>().ToList();
        return years.Count == 0 ? null : new HeadDate(HeadingWords.Of(Quarter().Replace(text, "")), years.Max());
    }

    /// <summary>Whether another head says the same of a later year.</summary>
    public bool IsLater(string head) => Of(head) is { } other && other.Year > Year && other.Rest == Rest;

    private static int Two(Match match) => int.Parse(match.Groups["year"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"\b(?<before>FY|CY|Q[1-4]|Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\.?[ -]?'?(?<year>[0-9]{2})(?![0-9.,])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Short();

    [GeneratedRegex(
        @"[ ,]*(?:\((?:prelim(?:inary|\.)?|provisional|est(?:imated?|\.)?|revised|forecast|projected|[a-z]|[0-9]{1,2})\)|\b(?:preliminary|provisional|estimated?|revised)\b|[*†‡§]+)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Firmness();

    /// <summary>2025p, and 2025 with a raised 1.</summary>
    [GeneratedRegex(@"\b((?:19|20|21)[0-9]{2})(?: ?[pref]|\^[0-9a-z]{1,2})\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Marked();

    [GeneratedRegex(@"\b(?:Q[1-4]|[1-4]Q|(?:FY|CY)(?= ))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Quarter();
}
