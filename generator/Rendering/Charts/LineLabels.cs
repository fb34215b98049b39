namespace StaticGuide.Rendering.Charts;

/// <summary>
/// The labels above a line: that of the first point and that of the last, side by side or, where a value has no room there, the first
/// above the other; and of those between, beside the last, as many as there is room for.
/// </summary>
internal static class LineLabels
{
    private const double Gap = 0.75;

    /// <summary>A second row costs a little more than its lines, for the line that leads past it.</summary>
    private const double SecondRow = 0.5;

    /// <param name="known">In the order of time; each with its place across, from 0 to 1.</param>
    /// <returns>Each label with the height that it begins at.</returns>
    public static List<(LinePoint Point, LabelBlock Label, double Top)> Of(IReadOnlyList<(LinePoint Point, double At)> known)
    {
        var (first, last) = (known[0], known[^1]);
        var half = ((2 - first.At - last.At) * Drawing.Narrowest - Gap) / 2;
        var (oneFirst, oneLast) = (Fit(first, Anchor.Start, half)!, Fit(last, Anchor.End, half)!);
        var upper = Fit(first, Anchor.Start, (1 - first.At) * Drawing.Narrowest)!;
        var lower = Fit(last, Anchor.End, (last.At - first.At) * Drawing.Narrowest - Gap);
        var isStacked =
            lower is not null
            && upper.Height + SecondRow + lower.Height + upper.Flaws + lower.Flaws
                < Math.Max(oneFirst.Height, oneLast.Height) + oneFirst.Flaws + oneLast.Flaws;
        var top = isStacked ? upper.Height + SecondRow : 0;
        List<(LinePoint, LabelBlock, double)> labels = isStacked
            ? [(first.Point, upper, 0), (last.Point, lower!, top)]
            : [(first.Point, oneFirst, 0), (last.Point, oneLast, 0)];
        // What leads down from an upper label is in the way as a label is.
        var left = first.At * Drawing.Narrowest + (isStacked ? 0 : oneFirst.Width);
        var right = last.At * Drawing.Narrowest - labels[1].Item2.Width;
        foreach (var between in known.Skip(1).SkipLast(1))
        {
            var at = between.At * Drawing.Narrowest;
            // A label between others is not broken: it is left out, and stands in the table.
            if (
                Fit(between, Anchor.Middle, 2 * Math.Min(at - left, right - at) - 2 * Gap) is not { } label
                || label.Lines.Count > 2
                || label.Flaws > 0
            )
                continue;
            labels.Add((between.Point, label, top));
            left = at + label.Width / 2;
        }
        return labels;
    }

    private static LabelBlock? Fit((LinePoint Point, double At) at, Anchor anchor, double room) =>
        LabelBlock.Fit(at.Point.When, at.Point.Value, anchor, at.At, room);
}
