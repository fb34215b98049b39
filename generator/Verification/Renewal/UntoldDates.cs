using StaticGuide.Content.Statistics;
using StaticGuide.Content.Values;
using StaticGuide.Evidence.Coherence;

namespace StaticGuide.Verification.Renewal;

/// <summary>Words that have a date, though none that tells of which time they are.</summary>
internal static class UntoldDates
{
    /// <summary>The reason as it is: to say of such words that they have no date would send whoever reads it looking for one.</summary>
    /// <param name="runs">The words that are known.</param>
    /// <param name="fresh">What the source says now; null where that is the same, or not known.</param>
    public static LeftReason Named(
        LeftReason reason,
        IReadOnlyList<string> runs,
        StatisticValue? value,
        IReadOnlyList<string>? fresh,
        (EdtfDate? AsOf, (EdtfDate From, EdtfDate To)? Period) time
    ) =>
        reason == LeftReason.NoDate
        && (
            fresh is not null && !YearsIn(runs).SequenceEqual(YearsIn(fresh))
            || DateInQuote.OtherIn(runs, value, time.AsOf, time.Period) is not null
        )
            ? LeftReason.Dates
            : reason;

    private static IEnumerable<int?> YearsIn(IReadOnlyList<string> runs) =>
        runs.SelectMany(r => SlotScanner.In(r).Select(s => SlotScanner.YearIn(s.In(r)))).Where(y => y is not null);
}
