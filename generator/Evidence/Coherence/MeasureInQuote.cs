using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using StaticGuide.Content.Statistics;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Figures;
using StaticGuide.Evidence.Quotes;

namespace StaticGuide.Evidence.Coherence;

/// <summary>
/// Checks that a figure's kind, percentile and unit are not others than its quote names. Said only where the quote names one and
/// no other: a sentence that has both says which number is which.
/// </summary>
internal static partial class MeasureInQuote
{
    private static readonly FrozenDictionary<string, int> Words = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
    {
        ["five"] = 5,
        ["ten"] = 10,
        ["twenty"] = 20,
        ["twenty-five"] = 25,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <param name="saysValue">The quote has the number; where it has not, that is told with what it has instead.</param>
    public static void Report(Figure figure, bool saysValue, DiagnosticBag diagnostics)
    {
        if (figure.Statistic.Proof is not StatisticProof.Quote(var quote))
            return;
        var (statistic, text) = (figure.Statistic, ReadableText.Of(quote));
        if (OtherKind(statistic.Kind, text) is { } kind)
            Add(
                statistic.Place,
                $"the quote speaks of {kind}, and this is of `kind: {statistic.KindName}`",
                "mend `kind`, or quote the sentence that has this number"
            );
        if (OtherPercentile(statistic, text) is { } percentile)
            Add(
                statistic.Place,
                $"the quote speaks of the {percentile}, and this is the {Ordinal(statistic.Percentile ?? 0)}",
                "mend `percentile`: so many of a hundred lie below the number"
            );
        if (saysValue && PayPeriods.OtherThan(figure, text) is var (said, hint))
            Add(statistic.UnitPlace, $"the quote speaks of pay by the {said}, and the unit is `{figure.Unit.Id}`", hint);

        void Add(Place place, string message, string hint) =>
            diagnostics.Add(
                new Diagnostic(AgreementRules.OtherMeasure, place, message)
                {
                    Hint = hint,
                    Notes = [new DiagnosticNote("the words", statistic.ProofPlace ?? statistic.Place)],
                    Doubts = [place],
                }
            );
    }

    private static string? OtherKind(StatisticKind? kind, string text) =>
        kind switch
        {
            StatisticKind.Mean when Median().IsMatch(text) && !Mean().IsMatch(text) => "a median",
            StatisticKind.Median when !Median().IsMatch(text) && Mean().IsMatch(text) => "a mean",
            _ => null,
        };

    private static string? OtherPercentile(Statistic statistic, string text)
    {
        if (statistic.Percentile is not { } percentile)
            return null;
        var named = PercentilesIn(text).ToList();
        return named.Count == 0 || named.Contains(percentile) ? null : $"{Ordinal(named[0])} percentile";
    }

    private static IEnumerable<int> PercentilesIn(string text)
    {
        foreach (Match match in Percentiles().Matches(text))
        {
            var digits = match.Groups["n"].Value;
            if (
                !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && !Words.TryGetValue(digits, out number)
            )
                continue;
            yield return match.Groups["top"].Success ? 100 - number : number;
        }
    }

    private static string Ordinal(int number) =>
        number.ToString(CultureInfo.InvariantCulture)
        + (
            number % 100 is 11 or 12 or 13
                ? "th"
                : (number % 10) switch
                {
                    1 => "st",
                    2 => "nd",
                    3 => "rd",
                    _ => "th",
                }
        );

    [GeneratedRegex(@"\bmedian", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Median();

    [GeneratedRegex(
        @"\b(?:mean(?= (?:annual|hourly|wage|salary|pay|age|score|value|income|earnings|of|was|is|were))|(?<!\bthan (?:the )?|\bas (?:the )?)averag|promedio|Durchschnitt|durchschnittlich)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Mean();

    [GeneratedRegex(
        @"\b(?:(?<n>[0-9]{1,2})(?:st|nd|rd|th)[ -]percentile|(?:lowest|bottom)(?:[ -]paid)? (?<n>[0-9]{1,2}|five|ten|twenty|twenty-five) ?(?:percent|%)|(?<top>highest|top)(?:[ -]paid)? (?<n>[0-9]{1,2}|five|ten|twenty|twenty-five) ?(?:percent|%))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Percentiles();
}
