using StaticGuide.Content.Statistics;
using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Figures;
using StaticGuide.Evidence.Formatting;
using StaticGuide.Language;

namespace StaticGuide.Evidence.Coherence;

/// <summary>
/// Checks that a figure's or passage's <c>as_of</c> or <c>period</c> is not another than its quote names: half of what a number claims
/// is when it was true, and with a new edition that is forgotten most easily. Said only where nothing in the quote can be meant by it; a
/// quote that speaks of publishing, or of what was before or since, is left alone, and a fiscal year may begin a year sooner or later.
/// </summary>
internal static class DateInQuote
{
    /// <returns>Whether it is another.</returns>
    public static bool Report(Figure figure, LanguageForms forms, DiagnosticBag diagnostics)
    {
        var statistic = figure.Statistic;
        if (
            statistic.TimePlace is not { } place
            || WordsOf(statistic.Proof) is not var (words, texts)
            || OtherIn(texts, figure.Value, statistic.AsOf, statistic.Period) is not { } named
        )
            return false;
        Report(
            place,
            $"the {words} speaks of {Text(named, forms)}, and this says {Text(statistic.AsOf, statistic.Period, forms)}",
            "mend the date, or the quote; where the quote names another moment on purpose, quote the sentence that names this one",
            statistic.ProofPlace ?? statistic.Place,
            diagnostics
        );
        return true;
    }

    /// <inheritdoc cref="Report(Figure, LanguageForms, DiagnosticBag)"/>
    // The same for the words of a passage that says of when they are.
    public static bool Report(Excerpt excerpt, LanguageForms forms, DiagnosticBag diagnostics)
    {
        var passage = excerpt.Passage;
        if (passage.TimePlace is not { } place || OtherIn(excerpt.Runs, null, passage.AsOf, passage.Period) is not { } named)
            return false;
        Report(
            place,
            $"the words speak of {Text(named, forms)}, and this says {Text(passage.AsOf, passage.Period, forms)}",
            "mend the date, or the words; where they name another moment on purpose, leave out the date",
            excerpt.ProofPlace,
            diagnostics
        );
        return true;
    }

    private static void Report(Place time, string message, string hint, Place words, DiagnosticBag diagnostics) =>
        diagnostics.Add(
            new Diagnostic(CoherenceRules.DateAgainstQuote, time, message)
            {
                Hint = hint,
                Notes = [new DiagnosticNote("the words", words)],
                // That it is later than its source, or still to come, follows from it.
                Spoils = time,
                Doubts = [time],
            }
        );

    /// <summary>The first date that words name, where none that they name can be the time they are said to be of; else null.</summary>
    /// <param name="value">A number in them, which is no year; null for none.</param>
    public static (EdtfDate From, EdtfDate? To)? OtherIn(
        IReadOnlyList<string> runs,
        StatisticValue? value,
        EdtfDate? asOf,
        (EdtfDate From, EdtfDate To)? period
    )
    {
        if (asOf is null && period is null)
            return null;
        if (runs.Any(r => OtherDigits.Fold(r) != r))
            runs = [.. runs.Select(OtherDigits.Fold)];
        return runs.All(r => QuotedDates.NameOnly(asOf, r)) ? null : Search(runs, value, asOf, period);
    }

    /// <inheritdoc cref="OtherIn"/>
    internal static (EdtfDate From, EdtfDate? To)? Search(
        IReadOnlyList<string> runs,
        StatisticValue? value,
        EdtfDate? asOf,
        (EdtfDate From, EdtfDate To)? period
    )
    {
        if (runs.Any(r => QuotedDates.SpeakOfOthers(r) || WrittenDates.SpeakOfOthers(r)))
            return null;
        var slack = runs.Any(QuotedDates.AreLoose) ? 1 : 0;
        var named = runs.SelectMany(r => QuotedDates.In(r, value, period is not null).Concat(WrittenDates.In(r))).ToList();
        var isAll = named.Count == 1 && !runs.Any(QuotedParts.SpeakOfLonger);
        return named.Count == 0 || named.Exists(n => MayBeMeant(n, slack, isAll, asOf, period)) ? null : named[0];
    }

    private static (string Name, IReadOnlyList<string> Texts)? WordsOf(StatisticProof proof) =>
        proof switch
        {
            StatisticProof.Quote(var words) => ("quote", [words]),
            StatisticProof.Cell cell when HeadDates.Of(cell) is var (name, texts) => ($"cell's {name}", texts),
            _ => null,
        };

    private static string Text((EdtfDate From, EdtfDate? To) named, LanguageForms forms) =>
        named.To is { } to ? DateText.Of((named.From, to), forms) : DateText.Of(named.From, forms);

    private static string Text(EdtfDate? asOf, (EdtfDate From, EdtfDate To)? period, LanguageForms forms) =>
        period is { } span ? DateText.Of(span, forms) : DateText.Of(asOf!.Value, forms);

    /// <param name="slack">By how many years the two may differ where a year need not begin in January.</param>
    /// <param name="isAll">No other time is named.</param>
    private static bool MayBeMeant(
        (EdtfDate From, EdtfDate? To) named,
        int slack,
        bool isAll,
        EdtfDate? moment,
        (EdtfDate From, EdtfDate To)? span
    )
    {
        var (from, to) = (named.From, named.To);
        if (from.Month is not null && to is { } end)
            return QuotedParts.MayBe((from, end), isAll, moment, span);
        if (span is { } period)
        {
            return to is { } last
                ? Math.Abs(from.Year - period.From.Year) <= slack && Math.Abs(last.Year - period.To.Year) <= slack
                : MayBeWithin(from, slack, period);
        }
        var asOf = moment!.Value;
        if (slack > 0 || to is not null)
            return asOf.Year >= from.Year - slack && asOf.Year <= (to ?? from).Year + slack;
        return asOf.Year == from.Year
            && (asOf.Month is null || from.Month is null || asOf.Month == from.Month)
            && (asOf.Day is null || from.Day is null || asOf.Day == from.Day);
    }

    /// <summary>Some day of it is: by years where these need not begin in January, else by the days that both name.</summary>
    private static bool MayBeWithin(EdtfDate named, int slack, (EdtfDate From, EdtfDate To) period) =>
        slack > 0
            ? named.Year >= period.From.Year - slack && named.Year <= period.To.Year + slack
            : named.LastDay >= period.From.FirstDay && named.FirstDay <= period.To.LastDay;
}
