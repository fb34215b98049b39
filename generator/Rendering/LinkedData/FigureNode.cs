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
        nodes.Text("name", figure.LabelIn(site.Forms));
        WriteValue(nodes, figure.Value);
        nodes.Text("unitText", figure.Unit.In(site.Forms).Name);
        nodes.Text(
            "measurementTechnique",
            figure.Calculation is { } calculation ? CalculationText.Of(figure, calculation, site.Forms) : figure.Statistic.KindName
        );
        var previous = figure.Statistic.Previous;
        if (previous.Count == 0)
            WriteTime(nodes, figure.Period is not null, TimeOf(figure), "valueReference");
        else
        {
            nodes.BeginList("valueReference");
            WriteTime(nodes, figure.Period is not null, TimeOf(figure), null);
            foreach (var past in previous)
                WritePast(nodes, past);
            nodes.EndList();
        }
        nodes.End();
    }

    private static void WriteTime(NodeWriter nodes, bool isPeriod, string? time, string? property)
    {
        nodes.Begin("PropertyValue", property);
        nodes.Text("name", isPeriod ? "period" : "as of");
        nodes.Text("value", time);
        nodes.End();
    }

    private static void WritePast(NodeWriter nodes, PastValue past)
    {
        nodes.Begin("PropertyValue");
        nodes.Text("name", "previous value");
        WriteValue(nodes, past.Value);
        nodes.Text("description", (past.Proof as StatisticProof.Quote)?.Text);
        nodes.Text("url", past.ArchiveUrl);
        WriteTime(nodes, past.Period is not null, past.Time, "valueReference");
        nodes.End();
    }

    private static void WriteValue(NodeWriter nodes, StatisticValue value)
    {
        nodes.Number("value", (value as StatisticValue.Exactly)?.Number);
        nodes.Number(
            "minValue",
            value switch
            {
                StatisticValue.Range(var min, _) => min,
                StatisticValue.MoreThan(var bound) => bound,
                _ => null,
            }
        );
        nodes.Number(
            "maxValue",
            value switch
            {
                StatisticValue.Range(_, var max) => max,
                StatisticValue.LessThan(var bound) => bound,
                _ => null,
            }
        );
    }

    /// <summary>A date, or an interval of ISO 8601.</summary>
    public static string? TimeOf(Figure figure) => figure.Period is { } period ? $"{period.From}/{period.To}" : figure.AsOf?.ToString();
}
