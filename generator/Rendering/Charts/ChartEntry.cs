using StaticGuide.Evidence.Figures;
using StaticGuide.Language;
using StaticGuide.Rendering.Html;

namespace StaticGuide.Rendering.Charts;

/// <summary>A figure of a chart in words: the same in the drawing, its description and its table.</summary>
/// <param name="Point">Where it stands on the scale.</param>
internal sealed record ChartEntry(ChartItem Item, string Label, string Value, string When, double Point)
{
    public Figure Figure => Item.Figure;

    public static IReadOnlyList<ChartEntry> Of(FigureChart chart, LanguageForms forms) =>
        [
            .. chart.Items.Select(i => new ChartEntry(
                i,
                i.LabelIn(forms),
                i.Figure.TextIn(forms),
                FigureHtml.WhenText(i.Figure, forms),
                (double)i.Point!.Value
            )),
        ];

    /// <summary>What the drawing calls it: with its date, where the chart's dates differ.</summary>
    public string NameIn(FigureChart chart) => chart.MixesDates && When.Length > 0 ? $"{Label} ({When})" : Label;
}
