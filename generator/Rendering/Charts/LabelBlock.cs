namespace StaticGuide.Rendering.Charts;

/// <summary>A label of several lines at a place on the scale: the name, and below it the value.</summary>
internal sealed record LabelBlock(IReadOnlyList<TextLine> Lines, Anchor Anchor, double At)
{
    /// <summary>Less room than this, in em, is none: it would break words.</summary>
    private const double LeastRoom = 4;

    private const double BrokenWord = 20;

    public double Width => Lines.Max(l => l.Width);

    public double Height => Lines.Count * Drawing.LineHeight;

    /// <summary>The label broken to fit a room in em, or null where that is too narrow.</summary>
    public static LabelBlock? Fit(string name, string value, Anchor anchor, double at, double room) =>
        room < LeastRoom
            ? null
            : new LabelBlock([.. TextLine.Wrap(Word.Of(name), room), .. TextLine.Wrap(Word.Of(value, strong: true), room)], anchor, at);

    /// <summary>How ill it reads, in lines: each break within a value counts one, each within a word more than any way without.</summary>
    public double Flaws => Lines.Sum(l => l.Words.Count(w => w.IsBroken)) * BrokenWord + Lines.Count(l => l.Words[0].Strong) - 1;

    public IEnumerable<Shape> Shapes(double top)
    {
        for (var i = 0; i < Lines.Count; i++)
            yield return new Shape.Words("chart-label", Lines[i], Anchor, At, 0, top + i * Drawing.LineHeight + Drawing.Ascent);
    }
}
