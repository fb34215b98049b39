using StaticGuide.Content.Charts;
using StaticGuide.Evidence.Figures;
using StaticGuide.Language;

namespace StaticGuide.Rendering.Charts;

/// <summary>What a chart looks like, before it is SVG. <see cref="Height"/> is in em.</summary>
internal sealed record Drawing(double Height, IReadOnlyList<Shape> Shapes)
{
    /// <summary>
    /// The narrowest drawing whose labels keep apart, in em: that of a chart in a call-out on a screen of 320 px (252 px of 16),
    /// with something to spare for readers who set their text wider (WCAG 2.2, 1.4.12: text spacing).
    /// Labels that keep apart there do so in any wider one, since their places only move away from each other.
    /// </summary>
    public const double Narrowest = 14.5;

    public const double LineHeight = 1.35;

    /// <summary>From the top of a line to where its letters stand.</summary>
    public const double Ascent = 1.05;

    public static Drawing Of(FigureChart chart, IReadOnlyList<ChartEntry> entries, LanguageForms forms) =>
        chart.Kind switch
        {
            ChartKind.Range => RangeDrawing.Of(chart, entries, forms),
            ChartKind.Line => LineDrawing.Of(LinePoint.Of(chart.Items[0].Figure, forms), chart.Items[0].Figure.Unit, forms),
            ChartKind.Split => SplitDrawing.Of(chart, entries, forms),
            _ => BarsDrawing.Of(chart, entries),
        };
}
