namespace StaticGuide.Rendering.Charts;

/// <summary>
/// A line over time, above zero. The labels stand in a row of their own above it, each at the head of a thin line that leads down to
/// its point, so that no label is ever crossed; the first and the last are always there, those between where there is room.
/// </summary>
internal static class LineDrawing
{
    private const double Height = 7;
    private const double Gap = 0.75;
    private const double Margin = 0.02;
    private const double Radius = 0.28;
    private const double BelowLabels = 0.5;

    /// <param name="zero">What the line it stands on is called.</param>
    public static Drawing Of(IReadOnlyList<LinePoint> points, string zero)
    {
        var known = points.Where(p => p.Number is not null).ToList();
        var scale = new Scale(known.Select(p => p.Number!.Value));
        var labels = Labels(known);
        var top = labels.Max(l => l.Label.Height);
        var (area, bottom) = (top + BelowLabels, top + BelowLabels + Height);
        List<Shape> shapes = [new Shape.Stroke("chart-zero", 0, Down(0), 1, Down(0))];
        foreach (var (point, label) in labels)
            shapes.Add(new Shape.Stroke("chart-leader", Across(point), label.Height + 0.1, Across(point), Down(point.Number!.Value)));
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
        foreach (var (_, label) in labels)
            shapes.AddRange(label.Shapes(0));
        // Below the line, where nothing else is.
        if (Down(0) < bottom)
            return new Drawing(bottom + 0.4, shapes);
        shapes.Add(
            new Shape.Words("chart-scale", new TextLine([new Word(zero, Strong: false)]), Anchor.Start, 0, 0, bottom + Drawing.Ascent)
        );
        return new Drawing(bottom + Drawing.LineHeight, shapes);

        double Down(double number) => area + (1 - scale.At(number)) * Height;
    }

    private static double Across(LinePoint point) => Margin + point.Across * (1 - 2 * Margin);

    private static List<(LinePoint Point, LabelBlock Label)> Labels(List<LinePoint> known)
    {
        var (first, last) = (known[0], known[^1]);
        const double half = Drawing.Narrowest / 2 - Gap / 2;
        List<(LinePoint, LabelBlock)> labels =
        [
            (first, LabelBlock.Fit(first.When, first.Value, Anchor.Start, Across(first), half)!),
            (last, LabelBlock.Fit(last.When, last.Value, Anchor.End, Across(last), half)!),
        ];
        var (left, right) = (EndOf(labels[0].Item2), Across(last) * Drawing.Narrowest - labels[1].Item2.Width);
        for (var i = 1; i < known.Count - 1; i++)
        {
            var at = Across(known[i]) * Drawing.Narrowest;
            var room = 2 * Math.Min(at - left, right - at) - 2 * Gap;
            // A label between others is not broken: it is left out, and stands in the table.
            if (
                LabelBlock.Fit(known[i].When, known[i].Value, Anchor.Middle, Across(known[i]), room) is not { } label
                || label.Lines.Count > 2
                || label.Flaws > 0
            )
                continue;
            labels.Add((known[i], label));
            left = at + label.Width / 2;
        }
        return labels;
    }

    private static double EndOf(LabelBlock label) => label.At * Drawing.Narrowest + label.Width;
}
