namespace StaticGuide.Rendering.Charts;

/// <summary>
/// The labels of a band's two ends, below it: side by side where there is room, else one below the other, so that neither
/// crosses the other nor the line that leads to it. Of all ways, the one that reads best and is lowest.
/// </summary>
/// <param name="LowRow">0 for the row right below the band, 1 for the one below that.</param>
internal sealed record EndLabels(LabelBlock Low, LabelBlock High, int LowRow, int HighRow)
{
    private const double Gap = 0.75;

    /// <summary>A second row costs a little more than its lines, for the line that leads to it.</summary>
    private const double SecondRow = 0.5;

    private double FirstRowHeight => Math.Max(LowRow == 0 ? Low.Height : 0, HighRow == 0 ? High.Height : 0);

    private bool HasTwoRows => LowRow != HighRow;

    public double Height => HasTwoRows ? Low.Height + High.Height + SecondRow : FirstRowHeight;

    public double TopOf(int row) => row == 0 ? 0 : FirstRowHeight + SecondRow;

    public static EndLabels Place(ChartEntry low, double lowAt, string lowName, ChartEntry high, double highAt, string highName)
    {
        var between = (highAt - lowAt) * Drawing.Narrowest - Gap;
        // A label on the first row keeps clear of the other's line; one on the second has the whole width to its side.
        IEnumerable<LabelBlock?> firstLow = [Low(Anchor.End, lowAt * Drawing.Narrowest), Low(Anchor.Start, between)];
        IEnumerable<LabelBlock?> firstHigh = [High(Anchor.Start, (1 - highAt) * Drawing.Narrowest), High(Anchor.End, between)];
        IEnumerable<LabelBlock?> secondLow =
        [
            Low(Anchor.End, lowAt * Drawing.Narrowest),
            Low(Anchor.Start, (1 - lowAt) * Drawing.Narrowest),
            LabelBlock.Across(lowName, low.Value, lowAt),
        ];
        IEnumerable<LabelBlock?> secondHigh =
        [
            High(Anchor.Start, (1 - highAt) * Drawing.Narrowest),
            High(Anchor.End, highAt * Drawing.Narrowest),
            LabelBlock.Across(highName, high.Value, highAt),
        ];
        IEnumerable<EndLabels> ways =
        [
            .. Ways(firstLow, firstHigh, 0, 0)
                .Where(w => w.Low.Anchor == Anchor.End || w.High.Anchor == Anchor.Start || w.Low.Width + w.High.Width <= between),
            .. Ways(firstLow, secondHigh, 0, 1),
            .. Ways(secondLow, firstHigh, 1, 0),
        ];
        return ways.MinBy(w => w.Height + w.Low.Flaws + w.High.Flaws)!;

        LabelBlock? Low(Anchor anchor, double room) => LabelBlock.Fit(lowName, low.Value, anchor, lowAt, room);
        LabelBlock? High(Anchor anchor, double room) => LabelBlock.Fit(highName, high.Value, anchor, highAt, room);
    }

    private static IEnumerable<EndLabels> Ways(IEnumerable<LabelBlock?> lows, IEnumerable<LabelBlock?> highs, int lowRow, int highRow) =>
        from low in lows
        where low is not null
        from high in highs
        where high is not null
        select new EndLabels(low, high, lowRow, highRow);
}
