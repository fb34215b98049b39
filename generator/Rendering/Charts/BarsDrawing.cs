using StaticGuide.Evidence.Figures;

namespace StaticGuide.Rendering.Charts;

/// <summary>Bars from zero, one below the other, each with its label on lines of its own above it.</summary>
internal static class BarsDrawing
{
    private const double BarHeight = 1.25;
    private const double Gap = 0.9;
    private const double BelowLabel = 0.15;

    public static Drawing Of(FigureChart chart, IReadOnlyList<ChartEntry> entries)
    {
        var scale = new Scale(entries.Select(e => e.Point));
        List<Shape> shapes = [];
        var top = 0.0;
        foreach (var entry in entries)
        {
            foreach (
                var line in TextLine.Wrap(
                    [.. Word.Of(entry.NameIn(chart)), .. Word.OfValue(entry.Value, Drawing.Narrowest)],
                    Drawing.Narrowest
                )
            )
            {
                shapes.Add(new Shape.Words("chart-label", line, Anchor.Start, 0, 0, top + Drawing.Ascent));
                top += Drawing.LineHeight;
            }
            top += BelowLabel;
            var (zero, end) = (scale.Zero, scale.At(entry.Point));
            if (zero != end)
                shapes.Add(new Shape.Box("chart-bar", Math.Min(zero, end), Math.Max(zero, end), top, BarHeight));
            shapes.Add(new Shape.Stroke("chart-zero", zero, top - BelowLabel, zero, top + BarHeight + BelowLabel));
            top += BarHeight + Gap;
        }
        return new Drawing(top - Gap + BelowLabel, shapes);
    }
}
