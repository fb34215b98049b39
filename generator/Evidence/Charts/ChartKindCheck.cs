using System.Globalization;
using StaticGuide.Content.Charts;
using StaticGuide.Content.Statistics;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Figures;

namespace StaticGuide.Evidence.Charts;

/// <summary>Whether a chart's numbers are such as its kind can show.</summary>
internal sealed class ChartKindCheck(FigureChart chart, DiagnosticBag diagnostics)
{
    private const decimal Whole = 100;

    private IReadOnlyList<ChartItem> Items => chart.Items;

    public bool Passes() =>
        chart.Kind switch
        {
            ChartKind.Range => IsRange(),
            ChartKind.Line => AreExact() && HasPast(),
            ChartKind.Split => AreExact() && AreParts(),
            _ => AreExact(),
        };

    private bool IsRange()
    {
        var (low, middle, high) = (Items[0], Items[1], Items[2]);
        if (!low.IsExact && !low.IsBelow)
            return Refuse(0, "the low end of a range is a number or `less_than`");
        if (!middle.IsExact)
            return Refuse(1, "the middle of a range is a number");
        if (!high.IsExact && !high.IsAbove)
            return Refuse(2, "the high end of a range is a number or `more_than`");
        if (low.Point <= middle.Point && middle.Point <= high.Point && low.Point < high.Point)
            return true;
        var wrong = low.Point > middle.Point ? 1 : 2;
        Report(
            ChartRules.OutOfOrder,
            PlaceOf(wrong),
            $"`{IdOf(wrong)}` is not above what stands before it",
            "name the low end, then the middle, then the high end"
        );
        return false;
    }

    private bool AreExact()
    {
        for (var i = 0; i < Items.Count; i++)
        {
            if (!Items[i].IsExact)
                return Refuse(i, "a bar ends at a number");
        }
        return true;
    }

    private bool HasPast()
    {
        var figure = Items[0].Figure;
        var (now, then) = (figure.Period?.From ?? figure.AsOf, figure.Statistic.Previous);
        // That a time is missing, or cannot be read, is reported where it belongs.
        if (now is null || then.Any(p => (p.Period?.From ?? p.AsOf) is null))
            return false;
        if (then.Any(p => p.Value is StatisticValue.Exactly && (p.Period?.From ?? p.AsOf)?.FirstDay != now.Value.FirstDay))
            return true;
        diagnostics.Add(
            RenewalRules.NoPast,
            PlaceOf(0),
            $"`{IdOf(0)}` has no earlier number, so there is no line to draw",
            "keep what it was under `previous`, as `staticguide renew` does; or write its value out"
        );
        return false;
    }

    private bool AreParts()
    {
        for (var i = 0; i < Items.Count; i++)
        {
            if (Items[i].Point > 0)
                continue;
            Report(
                ChartRules.NoPart,
                PlaceOf(i),
                $"`{IdOf(i)}` is {Text(Items[i].Point!.Value)}, which is no part of a whole",
                "leave it out, or show the numbers as `bars`"
            );
            return false;
        }
        if (!Items[0].Figure.Unit.IsPercent || Sum() is var sum && sum <= Whole)
            return true;
        Report(
            ChartRules.MoreThanAll,
            chart.Chart.Place,
            $"the parts add up to {Text(sum)} percent",
            "if they overlap, show them as `bars`; if they were rounded up, take them from the counts"
        );
        return false;
    }

    /// <summary>All parts together, or the largest number there is.</summary>
    private decimal Sum() =>
        Items.Aggregate(0m, (sum, i) => i.Point!.Value is var part && sum > decimal.MaxValue - part ? decimal.MaxValue : sum + part);

    private bool Refuse(int index, string why)
    {
        Report(
            ChartRules.NotANumber,
            PlaceOf(index),
            $"`{IdOf(index)}` cannot stand here: {why}",
            "choose another statistic, or another kind of chart"
        );
        return false;
    }

    private void Report(Rule rule, Place place, string message, string hint) =>
        diagnostics.AddUnlessDoubted(FigurePlaces.Values(Items.Select(i => i.Figure)), rule, place, message, hint);

    private Place PlaceOf(int index) => chart.Chart.Statistics[index].Place;

    private string IdOf(int index) => Items[index].Figure.Statistic.Id;

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
