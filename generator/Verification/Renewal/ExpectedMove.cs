using StaticGuide.Content.Statistics;
using StaticGuide.Evidence.Figures;
using StaticGuide.Evidence.Quotes;

namespace StaticGuide.Verification.Renewal;

/// <summary>How far a number may move from one edition to the next before a person has to look.</summary>
internal static class ExpectedMove
{
    private const decimal Default = 0.5m;
    private const decimal Whole = 100;

    public static bool Allows(Figure figure, IReadOnlyList<decimal> before, IReadOnlyList<decimal> after)
    {
        var isShare = figure.Unit.IsPercent || figure.Unit.Id == "percentage-points" || figure.Statistic.Kind == StatisticKind.Percent;
        return Allows(isShare, figure.Statistic.ExpectedWithin, before, after);
    }

    /// <summary>The same for a number of which only the sign beside it is known.</summary>
    public static bool Allows(NumberMark mark, decimal before, decimal after) =>
        Allows(mark is NumberMark.Percent or NumberMark.PercentagePoints, null, [before], [after]);

    private static bool Allows(bool isShare, decimal? expected, IReadOnlyList<decimal> before, IReadOnlyList<decimal> after)
    {
        // No part is more than the whole.
        if (isShare && before.All(n => Math.Abs(n) <= Whole) && after.Any(n => Math.Abs(n) > Whole))
            return false;
        // A rate above the whole is no part of one, and is bounded like any number.
        var within = expected ?? (isShare && before.All(n => Math.Abs(n) <= Whole) ? null : Default);
        return within is not { } part || before.Zip(after).All(pair => IsWithin(pair.First, pair.Second, part));
    }

    /// <summary>A share in a row may move freely too, but not so far that it may be that of another table with the same label.</summary>
    public static bool AllowsInRow(Figure figure, IReadOnlyList<decimal> before, IReadOnlyList<decimal> after) =>
        Allows(figure, before, after)
        && (figure.Statistic.ExpectedWithin is not null || before.Zip(after).All(pair => IsNear(pair.First, pair.Second)));

    private static bool IsNear(decimal before, decimal after)
    {
        const decimal Points = 10;
        return Math.Abs(after - before) <= Points || Math.Abs(after) <= Math.Abs(before) * 2 && Math.Abs(before) <= Math.Abs(after) * 2;
    }

    /// <summary>In rows of tables the label alone says little: what is so far away is a number of another table.</summary>
    public static bool IsLikely(decimal before, decimal after)
    {
        const decimal Farthest = 3;
        return Math.Abs(after) <= Math.Abs(before) * Farthest && Math.Abs(before) <= Math.Abs(after) * Farthest;
    }

    private static bool IsWithin(decimal before, decimal after, decimal part)
    {
        try
        {
            return Math.Abs(after - before) <= Math.Abs(before) * part;
        }
        catch (OverflowException)
        {
            return false;
        }
    }
}
