using StaticGuide.Evidence.Figures;
using StaticGuide.Evidence.Formatting;
using StaticGuide.Language;

namespace StaticGuide.Rendering.Charts;

/// <summary>
/// A band on a scale from zero, with the middle marked: the middle's label above it, those of its ends below, and that of zero right
/// below it where the band lies on both sides. A dashed line leads on from an end that is a bound, since what it speaks of lies beyond.
/// </summary>
internal static class RangeDrawing
{
    private const double BandHeight = 1.75;
    private const double Headroom = 0.08;
    private const double Leader = 0.45;
    private const double RoomForZero = 2.5;
    private const double BelowZero = 0.25;

    public static Drawing Of(FigureChart chart, IReadOnlyList<ChartEntry> entries, LanguageForms forms)
    {
        var (low, middle, high) = (entries[0], entries[1], entries[2]);
        var scale = new Scale(entries.Select(e => e.Point), Headroom);
        var (from, mark, to) = (scale.At(low.Point), scale.At(middle.Point), scale.At(high.Point));
        var label = MiddleLabel(middle.NameIn(chart), middle.Value, mark);
        var band = label.Height + Leader;
        var axis = band + BandHeight / 2;
        var bottom = band + BandHeight;
        List<Shape> shapes = [new Shape.Stroke("chart-axis", 0, axis, 1, axis)];
        if (low.Item.IsBelow)
            shapes.Add(new Shape.Stroke("chart-beyond", from, axis, scale.Zero < from ? scale.Zero : 0, axis));
        if (high.Item.IsAbove)
            shapes.Add(new Shape.Stroke("chart-beyond", to, axis, scale.Zero > to ? scale.Zero : 1, axis));
        shapes.Add(new Shape.Box("chart-band", from, to, band, BandHeight));
        shapes.Add(new Shape.Stroke("chart-middle", mark, label.Height + 0.1, mark, bottom));
        shapes.AddRange(label.Shapes(0));
        var below = bottom + Leader + AddZero(shapes, scale, from, to, band, low.Figure.Unit, forms);
        var ends = EndLabels.Place(low, from, low.NameIn(chart), high, to, high.NameIn(chart));
        foreach (var (block, row, at) in new[] { (ends.Low, ends.LowRow, from), (ends.High, ends.HighRow, to) })
        {
            shapes.Add(new Shape.Stroke("chart-leader", at, bottom, at, below + ends.TopOf(row)));
            shapes.AddRange(block.Shapes(below + ends.TopOf(row)));
        }
        return new Drawing(below + ends.Height + 0.2, shapes);
    }

    /// <summary>Where it takes the fewest lines; centred on its mark if that costs nothing.</summary>
    private static LabelBlock MiddleLabel(string name, string value, double at) =>
        new[]
        {
            LabelBlock.Fit(name, value, Anchor.Middle, at, 2 * Math.Min(at, 1 - at) * Drawing.Narrowest),
            LabelBlock.Fit(name, value, Anchor.Start, at, (1 - at) * Drawing.Narrowest),
            LabelBlock.Fit(name, value, Anchor.End, at, at * Drawing.Narrowest),
            LabelBlock.Across(name, value, at),
        }
            .OfType<LabelBlock>()
            .MinBy(b => b.Lines.Count + b.Flaws)!;

    /// <summary>
    /// Marks zero, and says so: on the axis where the band leaves room for it, below the band where that lies on both sides.
    /// </summary>
    /// <returns>How much height the label takes below the band.</returns>
    private static double AddZero(List<Shape> shapes, Scale scale, double from, double to, double band, Unit unit, LanguageForms forms)
    {
        var (axis, bottom) = (band + BandHeight / 2, band + BandHeight);
        if (scale.Zero is > 0 and < 1)
        {
            shapes.Add(new Shape.Stroke("chart-zero", scale.Zero, band, scale.Zero, bottom + BelowZero));
            shapes.Add(WithinBand(scale.Zero, from, to, ZeroLabel.ShortOf(unit, forms), bottom + BelowZero + Drawing.Ascent));
            return BelowZero + Drawing.LineHeight - Leader;
        }
        shapes.Add(new Shape.Stroke("chart-zero", scale.Zero, band, scale.Zero, bottom));
        var line = ZeroLabel.Of(unit, forms);
        var (anchor, room) = scale.Zero == 0 ? (Anchor.Start, from) : (Anchor.End, 1 - to);
        if (room * Drawing.Narrowest >= Math.Max(RoomForZero, line.Width + 1))
            shapes.Add(new Shape.Words("chart-scale", line, anchor, scale.Zero, anchor == Anchor.Start ? 0.4 : -0.4, axis - 0.35));
        return 0;
    }

    /// <summary>Below zero's mark, or beside it where that is near the line that leads to an end's label.</summary>
    private static Shape.Words WithinBand(double zero, double from, double to, TextLine line, double baseline)
    {
        var (left, right) = ((zero - from) * Drawing.Narrowest, (to - zero) * Drawing.Narrowest);
        var (anchor, indent) =
            Math.Min(left, right) >= line.Width / 2 + BelowZero ? (Anchor.Middle, 0)
            : left < right ? (Anchor.Start, BelowZero)
            : (Anchor.End, -BelowZero);
        return new Shape.Words("chart-scale", line, anchor, zero, indent, baseline);
    }
}
