using StaticGuide.Content.Statistics;
using StaticGuide.Language;

namespace StaticGuide.Evidence.Figures;

/// <summary>One figure of a chart.</summary>
/// <param name="Name">What the chart calls it: a short name of the writer's; null for the statistic's own label.</param>
internal sealed record ChartItem(Figure Figure, string? Name)
{
    public string LabelIn(LanguageForms forms) => Name ?? Figure.LabelIn(forms);

    private StatisticValue Value => Figure.Value;

    /// <summary>Where it stands on the scale: the number or the bound. A range has no such point.</summary>
    public decimal? Point =>
        Value switch
        {
            StatisticValue.Exactly(var number) => number,
            StatisticValue.LessThan(var bound) => bound,
            StatisticValue.MoreThan(var bound) => bound,
            _ => null,
        };

    public bool IsExact => Value is StatisticValue.Exactly;

    /// <summary>Less than its bound: what it speaks of lies below the point.</summary>
    public bool IsBelow => Value is StatisticValue.LessThan;

    /// <summary>More than its bound: what it speaks of lies above the point.</summary>
    public bool IsAbove => Value is StatisticValue.MoreThan;
}
