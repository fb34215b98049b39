using System.Text.RegularExpressions;
using StaticGuide.Content.Statistics;
using StaticGuide.Language;

namespace StaticGuide.Evidence.Coherence;

/// <summary>The dates that a cell's row and column say its number is of, as words in which <see cref="QuotedDates"/> finds them.</summary>
internal static partial class HeadDates
{
    /// <returns>Which of the two names a date, and the words; null where neither does, or one has a year that may mean anything.</returns>
    public static (string Name, IReadOnlyList<string> Words)? Of(StatisticProof.Cell cell)
    {
        var (row, column) = (WordsOf(cell.Row, isRow: true), WordsOf(cell.Column, isRow: false));
        if (row is null && HasYear(cell.Row) || column is null && HasYear(cell.Column))
            return null;
        return (row, column) switch
        {
            (null, null) => null,
            ({ } words, null) => ("row", [words]),
            (null, { } words) => ("column", [words]),
            var (one, other) => ("row and column", [one, other]),
        };
    }

    private static string? WordsOf(string? head, bool isRow)
    {
        if (head is null || !HasYear(head) && !Fiscal().IsMatch(head))
            return null;
        var text = OtherDigits.Fold(head.Trim());
        // A row may be of those who began in a year.
        if (Whole().Match(text) is { Success: true } whole)
            return isRow && !whole.Groups["lead"].Success ? null : $"in {text}";
        if (OfThing().IsMatch(text))
            return null;
        return Tail().Match(text) is { Success: true } tail ? $"in {tail.Groups["date"].Value}"
            : Lead().IsMatch(text) ? text
            : null;
    }

    private static bool HasYear(string? head) => head is not null && Year().IsMatch(OtherDigits.Fold(head));

    private const string Date =
        @"(?<lead>\p{L}{3,10}\.?\s+(?:[0-9]{1,2},\s+)?|"
        + @"(?i:jan|ene|feb|fév|fev|mar|mär|apr|abr|avr|may|mai|jun|juin|jul|juil|aug|ago|aoû|sep|set|oct|okt|out|nov|dec|dic|dez|déc)\p{L}{0,8}\.?,\s+|FY\s?|Q[1-4]\s+)?(?:(?:19|20)[0-9][0-9]|(?<=FY\s?)[0-9][0-9])(?:\s*[-–—/]\s*(?:(?:19|20)[0-9][0-9]|[0-9][0-9]))?";

    /// <summary>A date and nothing else.</summary>
    [GeneratedRegex("^" + Date + "$", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();

    /// <summary>Behind the name of what is counted: Employment, 2024; Median wage (May 2024).</summary>
    [GeneratedRegex(
        @"^[^0-9,:(\[]{2,80}(?:,[^0-9,:(\[]{1,40})?(?:[,:]\s*|\s[-–—]\s*|\s?[(\[])(?<date>" + Date + @")[)\]]?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Tail();

    [GeneratedRegex(@"^(?:\p{L}{3,10}\s+)?(?:19|20)[0-9][0-9]\s+\p{L}[^0-9]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Lead();

    [GeneratedRegex(@"\bFY\s?[0-9]{2}", RegexOptions.CultureInvariant)]
    private static partial Regex Fiscal();

    [GeneratedRegex("(?<![0-9])(?:19|20)[0-9][0-9](?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    /// <summary>A year that tells codes, prices, cohorts and goals apart, and is none of the number's.</summary>
    [GeneratedRegex(
        @"code|\b(?:soc|naics|isco|nace|sic|cip|icd)\b|classif|\bbase|index|dollar|price|constant|\breal\b|inflation|boundar|vintage|cohort|class\b|born|birth|built|graduat|\bentr|enrol|model|\bacts?\b|\blaws?\b|section|form\b|edition|version|goal|target|project|forecast|expect|plan|propos|start|began|begin|since|rank|basis|standard|Klassifikation|Preise|Basis|precios|prix|preços|proyect|prév|projet|Ziel|meta\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex OfThing();
}
