using StaticGuide.Content.Statistics;
using StaticGuide.Evidence.Derivations;
using StaticGuide.Evidence.Figures;
using StaticGuide.Rendering.Context;

namespace StaticGuide.Rendering.LinkedData;

/// <summary>
/// A statistic as schema.org's PropertyValue: a number as <c>value</c>, a range as <c>minValue</c> and <c>maxValue</c>, a bound
/// as one of them. When it was true is its <c>valueReference</c>.
/// </summary>
internal static class FigureNode
{
    public static void Write(NodeWriter nodes, Figure figure, SiteContext site)
    {
        nodes.Begin("PropertyValue", id: site.PermalinkOf(figure));
        nodes.Text("name", figure.Statistic.Label);
        nodes.Number("value", (figure.Value as StatisticValue.Exactly)?.Number);
        nodes.Number(
            "minValue",
            figure.Value switch
            {
                StatisticValue.Range(var min, _) => min,
                StatisticValue.MoreThan(var bound) => bound,
                _ => null,
            }
        );
        nodes.Number(
            "maxValue",
            figure.Value switch
            {
                StatisticValue.Range(_, var max) => max,
                StatisticValue.LessThan(var bound) => bound,
                _ => null,
            }
        );
        nodes.Text("unitText", figure.Unit.In(site.Forms).Name);
        nodes.Text(
            "measurementTechnique",
            figure.Calculation is { } calculation ? CalculationText.Of(figure, calculation, site.Forms) : figure.Statistic.Kind
        );
        nodes.Begin("PropertyValue", "valueReference");
        nodes.Text("name", figure.Period is null ? "as of" : "period");
        nodes.Text("value", TimeOf(figure));
        nodes.End();
        nodes.End();
    }

    /// <summary>A date, or an interval of ISO 8601.</summary>
    public static string? TimeOf(Figure figure) => figure.Period is { } period ? $"{period.From}/{period.To}" : figure.AsOf?.ToString();
}
