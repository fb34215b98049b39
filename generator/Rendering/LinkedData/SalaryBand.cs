using StaticGuide.Content.Charts;
using StaticGuide.Content.Statistics;
using StaticGuide.Evidence.Figures;
using StaticGuide.Rendering.Pages;

namespace StaticGuide.Rendering.LinkedData;

/// <summary>
/// The pay of the occupation that a page is about: the statistics of the page's chart of kind <c>range</c>, which names them,
/// as far as the page has shown them. All are of one unit of pay, one place and one population, as far as they say so.
/// </summary>
internal sealed record SalaryBand
{
    private const string Median = "median";

    /// <summary>Durations of ISO 8601 by what a unit of pay is counted for: <c>usd-per-year</c> → <c>P1Y</c>.</summary>
    private static readonly (string Unit, string Currency, string Duration)[] Units =
    [
        ("usd-per-year", "USD", "P1Y"),
        ("usd-per-month", "USD", "P1M"),
        ("usd-per-week", "USD", "P1W"),
        ("usd-per-day", "USD", "P1D"),
        ("usd-per-hour", "USD", "PT1H"),
    ];

    /// <summary>ISO 4217.</summary>
    public required string Currency { get; init; }

    /// <summary>ISO 8601.</summary>
    public required string Duration { get; init; }

    /// <summary>ISO 3166.</summary>
    public required string Geography { get; init; }

    public required string? Population { get; init; }

    /// <summary>Numbers by the property of schema.org's MonetaryAmountDistribution: median, percentile10 …, in its order.</summary>
    public required IReadOnlyList<(string Property, decimal Number)> Points { get; init; }

    /// <summary>The band that a page names and has shown, or null.</summary>
    public static SalaryBand? Of(RenderedPage page)
    {
        if (page.View.Page?.Evidence.Charts.FirstOrDefault(c => c.Kind == ChartKind.Range) is not { } chart)
            return null;
        var shown = page.Notes.Select(n => n.Key.Figure).OfType<Figure>().ToHashSet();
        List<(string Property, Figure Figure)> points = [];
        foreach (var id in chart.Statistics)
        {
            if (page.Evidence.FindFigure(id.Value) is { } figure && shown.Contains(figure) && PropertyOf(figure) is { } property)
                points.Add((property, figure));
        }
        if (points.Count == 0 || points.DistinctBy(p => p.Property).Count() < points.Count)
            return null;
        // Of the middle there may be more said than of its ends: what they all say must agree, and the ends give way.
        var middle = (points.Find(p => p.Property == Median) is { Figure: not null } median ? median : points[0]).Figure;
        var (place, population) = (Said(s => s.Geography), Said(s => s.Population));
        points.RemoveAll(p =>
            p.Figure.Unit != middle.Unit
            || p.Figure.Statistic.Geography is { } other && other != place
            || p.Figure.Statistic.Population is { } others && others != population
        );
        if (place is null || Array.Find(Units, u => u.Unit == middle.Unit.Id) is not { Unit: not null } pay)
            return null;
        return new SalaryBand
        {
            Currency = pay.Currency,
            Duration = pay.Duration,
            Geography = place,
            Population = population,
            Points =
            [
                .. points.Select(p => (p.Property, NumberOf(p.Figure.Value)!.Value)).OrderBy(p => p.Property, StringComparer.Ordinal),
            ],
        };

        string? Said(Func<Statistic, string?> what) =>
            what(middle.Statistic) ?? points.Select(p => what(p.Figure.Statistic)).FirstOrDefault(said => said is not null);
    }

    /// <summary>A median is one number; a percentile may be given as the line below or above which people earn.</summary>
    private static string? PropertyOf(Figure figure) =>
        (figure.Value, figure.Statistic) switch
        {
            (StatisticValue.Exactly, { Kind: StatisticKind.Median } or { Percentile: 50 }) => Median,
            (not StatisticValue.Range, { Percentile: 10 or 25 or 75 or 90 } statistic) => $"percentile{statistic.Percentile}",
            _ => null,
        };

    private static decimal? NumberOf(StatisticValue value) =>
        value switch
        {
            StatisticValue.Exactly(var number) => number,
            StatisticValue.LessThan(var bound) => bound,
            StatisticValue.MoreThan(var bound) => bound,
            _ => null,
        };
}
