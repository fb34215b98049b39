using System.Text.RegularExpressions;

namespace StaticGuide.Verification.Text;

/// <summary>
/// Sentences that say in what numbers around them are given: "Figures are in thousands."; and whether they are in current prices, or
/// seasonally adjusted. What else a sentence tells is its own.
/// </summary>
internal static partial class MeasureNotes
{
    /// <summary>In characters.</summary>
    private const int Longest = 160;

    /// <summary>Stands before what is said of prices and seasons.</summary>
    private const string Basis = "=";

    /// <summary>All that a note says of the numbers around it.</summary>
    public static IEnumerable<string> In(string text)
    {
        if (text.Length > Longest || !Start().IsMatch(text))
            return [];
        var measures = MeasureWords.StatedIn(text).Concat(BasesIn(text)).Distinct().Order(StringComparer.Ordinal).ToList();
        return measures.Count == 0 ? [] : [string.Join(' ', measures)];
    }

    /// <summary>What a note says of prices and seasons.</summary>
    public static IEnumerable<string> BasesOf(string text) => text.Length <= Longest && IsNote(text) ? BasesIn(text) : [];

    public static bool IsBasis(string measure) => measure.StartsWith(Basis, StringComparison.Ordinal);

    private static IEnumerable<string> BasesIn(string text) =>
        Bases().Matches(text).Select(m => Basis + string.Concat(m.Value.ToLowerInvariant().Where(char.IsLetter)));

    /// <summary>A statement of numbers, or no sentence at all.</summary>
    private static bool IsNote(string text) => Start().IsMatch(text) || OutlineLabel.IsShort(text.AsSpan().TrimEnd('.'));

    [GeneratedRegex(
        @"^\W{0,3}(?:(?:foot)?notes?\b|anmerkung|nota\b|(?:(?:all|the|these|alle|todos los|todas las|los|las) )?(?:figures?|numbers?|data|amounts?|values?|totals?|estimates?|"
            + @"statistics|wages|earnings|prices|units?|dollar amounts|angaben|zahlen|werte|daten|cifras|datos|valores|unidad(?:es)?)\b|(?:expressed|measured|given) in |(?:in|en|at|a) [^,;:]{1,40}$)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Start();

    [GeneratedRegex(
        @"\b(?:(?:not |non-?|un)?(?:seasonally )adjusted|unadjusted|(?:current|constant|chained|real|nominal)(?: [0-9]{4})? (?:prices|dollars|terms|euros|pounds|values|us dollars)"
            + @"|inflation[- ]adjusted|adjusted for inflation|(?:nicht )?saisonbereinigt\w{0,2}|preisbereinigt\w{0,2}|jeweiligen preisen|(?:des)?estacionalizad[oa]s?|(?:sin )?ajust(?:e|ad[oa]s?) estacional(?:mente)?|precios (?:corrientes|constantes))\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Bases();
}
