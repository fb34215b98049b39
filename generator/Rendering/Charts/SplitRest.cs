using StaticGuide.Content.Charts;
using StaticGuide.Content.Statistics;
using StaticGuide.Evidence.Figures;
using StaticGuide.Evidence.Formatting;
using StaticGuide.Language;

namespace StaticGuide.Rendering.Charts;

/// <summary>What the parts of a split leave of 100 percent.</summary>
/// <param name="Value">How much that is, in words; null where a part is a bound, so that nobody knows.</param>
internal sealed record SplitRest(string? Value)
{
    private const decimal Whole = 100;
    private const decimal Least = 0.1m;

    /// <summary>Null where a chart leaves nothing.</summary>
    public static SplitRest? Of(FigureChart chart, LanguageForms forms)
    {
        var unit = chart.Items[0].Figure.Unit;
        if (chart.Kind != ChartKind.Split || !unit.IsPercent || chart.Items.Sum(i => i.Point!.Value) is var sum && Whole - sum <= Least)
            return null;
        return new SplitRest(
            chart.Items.All(i => i.Figure.Value is StatisticValue.Exactly)
                ? ValueText.Of(new StatisticValue.Exactly(Whole - sum), unit, forms)
                : null
        );
    }
}
