using StaticGuide.Content.Statistics;
using StaticGuide.Evidence.Figures;
using StaticGuide.Evidence.Formatting;
using StaticGuide.Language;

namespace StaticGuide.Rendering.Charts;

/// <summary>
/// A band on a scale from zero, with the middle marked: the middle's label above it, those of its ends below. A dashed line
/// leads on from an end that is a bound, since what it speaks of lies beyond.
/// </summary>
internal static class RangeDrawing
{
    private const double BandHeight = 1.75;
    private const double Headroom = 0.08;
    private const double Leader = 0.45;
    private const double RoomForZero = 2.5;

    public static Drawing Of(FigureChart chart, IReadOnlyList<ChartEntry> entries, LanguageForms forms)
    {
        var (low, middle, high) = (entries[0], entries[1], entries[2]);
        var scale = new Scale(entries.Select(e => e.Point), Headroom);
        var (from, mark, to) = (scale.At(low.Point), scale.At(middle.Point), scale.At(high.Point));
        var label = MiddleLabel(middle.NameIn(chart), middle.Value, mark);
        var band = label.Height + Leader;
        var axis = band + BandHeight / 2;
        List<Shape> shapes =
        [
            new Shape.Stroke("chart-axis", 0, axis, 1, axis),
            new Shape.Stroke("chart-zero", scale.Zero, band, scale.Zero, band + BandHeight),
        ];
        if (low.Item.IsBelow)
            shapes.Add(new Shape.Stroke("chart-beyond", from, axis, scale.Zero < from ? scale.Zero : 0, axis));
        if (high.Item.IsAbove)
            shapes.Add(new Shape.Stroke("chart-beyond", to, axis, scale.Zero > to ? scale.Zero : 1, axis));
        shapes.Add(new Shape.Box("chart-band", from, to, band, BandHeight));
        shapes.Add(new Shape.Stroke("chart-middle", mark, label.Height + 0.1, mark, band + BandHeight));
        shapes.AddRange(label.Shapes(0));
        AddZero(shapes, scale, from, to, axis, ValueText.Of(new StatisticValue.Exactly(0), low.Figure.Unit, forms));
        var below = band + BandHeight + Leader;
        var ends = EndLabels.Place(low, from, low.NameIn(chart), high, to, high.NameIn(chart));
        foreach (var (block, row, at) in new[] { (ends.Low, ends.LowRow, from), (ends.High, ends.HighRow, to) })
        {
            shapes.Add(new Shape.Stroke("chart-leader", at, band + BandHeight, at, below + ends.TopOf(row)));
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
        }
            .OfType<LabelBlock>()
            .MinBy(b => b.Lines.Count + b.Flaws)!;

    /// <summary>Says that the scale begins at zero, where the band leaves room for it.</summary>
    private static void AddZero(List<Shape> shapes, Scale scale, double from, double to, double axis, string zero)
    {
        var line = new TextLine([new Word(zero, Strong: false)]);
        var (anchor, room) = scale.Zero == 0 ? (Anchor.Start, from) : (Anchor.End, 1 - to);
        if (scale.Zero is 0 or 1 && room * Drawing.Narrowest >= Math.Max(RoomForZero, line.Width + 1))
            shapes.Add(new Shape.Words("chart-scale", line, anchor, scale.Zero, anchor == Anchor.Start ? 0.4 : -0.4, axis - 0.35));
    }
}
