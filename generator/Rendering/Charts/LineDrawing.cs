using StaticGuide.Evidence.Formatting;
using StaticGuide.Language;

namespace StaticGuide.Rendering.Charts;

/// <summary>
/// A line over time, on a scale with zero. The labels stand above it, each at the head of a thin line that leads down to its point, so
/// that no label is ever crossed; the first and the last are always there, those between where there is room, else below the drawing.
/// Zero is named below the line, or beside it where the line goes below zero.
/// </summary>
internal static class LineDrawing
{
    private const double Height = 7;
    private const double Margin = 0.02;
    private const double Radius = 0.28;
    private const double BelowLabels = 0.5;
    private const double BesideZero = 0.4;

    /// <summary>More lines below the drawing would be a table, which follows it anyway.</summary>
    private const int MostBelow = 6;

    public static Drawing Of(IReadOnlyList<LinePoint> points, Unit unit, LanguageForms forms)
    {
        var known = points.Where(p => p.Number is not null).ToList();
        var scale = new Scale(known.Select(p => p.Number!.Value));
        var zero = scale.Zero > 0 ? ZeroLabel.ShortOf(unit, forms) : ZeroLabel.Of(unit, forms);
        var left = scale.Zero > 0 ? (zero.Width + BesideZero) / Drawing.Narrowest : 0;
        var labels = LineLabels.Of([.. known.Select(p => (p, Across(p)))]);
        var area = labels.Max(l => l.Top + l.Label.Height) + BelowLabels;
        var bottom = area + Height;
        List<Shape> shapes = [new Shape.Stroke("chart-zero", left, Down(0), 1, Down(0))];
        foreach (var (point, label, top) in labels)
            shapes.Add(new Shape.Stroke("chart-leader", Across(point), top + label.Height + 0.1, Across(point), Down(point.Number!.Value)));
        for (var i = 1; i < points.Count; i++)
        {
            // Where nobody knows the number between two, no line pretends to.
            if (points[i - 1].Number is { } from && points[i].Number is { } to)
                shapes.Add(new Shape.Stroke("chart-line", Across(points[i - 1]), Down(from), Across(points[i]), Down(to)));
        }
        foreach (var point in known)
            shapes.Add(
                new Shape.Dot(point.IsCurrent ? "chart-dot chart-dot-now" : "chart-dot", Across(point), Down(point.Number!.Value), Radius)
            );
        foreach (var (_, label, top) in labels)
            shapes.AddRange(label.Shapes(top));
        if (scale.Zero > 0)
        {
            shapes.Add(new Shape.Words("chart-scale", zero, Anchor.End, left, -BesideZero / 2, Down(0) + BesideZero));
            bottom = Math.Max(bottom + 0.4, Down(0) + BesideZero + 0.3);
        }
        else
        {
            shapes.Add(new Shape.Words("chart-scale", zero, Anchor.Start, 0, 0, bottom + Drawing.Ascent));
            bottom += Drawing.LineHeight;
        }
        foreach (var line in Below(known.Except(labels.Select(l => l.Point))))
        {
            shapes.Add(new Shape.Words("chart-label", line, Anchor.Start, 0, 0, bottom + Drawing.Ascent));
            bottom += Drawing.LineHeight;
        }
        return new Drawing(bottom, shapes);

        double Across(LinePoint point) => left + Margin + point.Across * (1 - left - 2 * Margin);

        double Down(double number) => area + (1 - scale.At(number)) * Height;
    }

    /// <summary>What the points are that have no room for a label, in the order of time.</summary>
    private static List<TextLine> Below(IEnumerable<LinePoint> points)
    {
        List<TextLine> lines =
        [
            .. points.SelectMany(p => TextLine.Wrap([.. Word.Of(p.When + ":"), .. Word.OfValue(p.Value)], Drawing.Narrowest)),
        ];
        return lines.Count > MostBelow ? [] : lines;
    }
}
