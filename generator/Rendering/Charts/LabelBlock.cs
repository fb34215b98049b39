namespace StaticGuide.Rendering.Charts;

/// <summary>A label of several lines at a place on the scale: the name, and below it the value.</summary>
/// <param name="Indent">How far right of its place it stands, in em.</param>
internal sealed record LabelBlock(IReadOnlyList<TextLine> Lines, Anchor Anchor, double At, double Indent = 0)
{
    /// <summary>Less room than this, in em, is none: it would break words.</summary>
    private const double LeastRoom = 4;

    private const double BrokenWord = 20;

    public double Width => Lines.Max(l => l.Width);

    public double Height => Lines.Count * Drawing.LineHeight;

    /// <summary>The label broken to fit a room in em, or null where that is too narrow.</summary>
    public static LabelBlock? Fit(string name, string value, Anchor anchor, double at, double room) =>
        room < LeastRoom ? null : new LabelBlock(Wrap(name, value, room), anchor, at);

    /// <summary>With all the width for it, to both sides of its place.</summary>
    public static LabelBlock Across(string name, string value, double at)
    {
        var label = new LabelBlock(Wrap(name, value, Drawing.Narrowest), Anchor.Start, at);
        return label with { Indent = -at * label.Width };
    }

    /// <summary>
    /// How ill it reads, in lines: each break within a value counts one, each within a word more than any way without; and so do letters
    /// the more, the smaller they are.
    /// </summary>
    public double Flaws =>
        Lines.Sum(l => l.Words.Sum(w => (w.IsBroken ? 1 : 0) + (1 - w.Size))) * BrokenWord + Lines.Count(l => l.Words[0].Strong) - 1;

    public IEnumerable<Shape> Shapes(double top)
    {
        for (var i = 0; i < Lines.Count; i++)
            yield return new Shape.Words("chart-label", Lines[i], Anchor, At, Indent, top + i * Drawing.LineHeight + Drawing.Ascent);
    }

    private static IReadOnlyList<TextLine> Wrap(string name, string value, double room) =>
        [.. TextLine.Wrap(Word.Of(name), room), .. TextLine.Wrap(Word.OfValue(value), room)];
}
