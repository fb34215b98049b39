namespace StaticGuide.Diagnostics;

/// <summary>A text that stands in a file in pieces, each letter for letter: a value whose lines are folded, or that has escapes.</summary>
// Kept for each value that is looked at later: the text itself is not.
internal sealed class SegmentOrigin : ITextOrigin
{
    private readonly string file;
    private readonly int length;
    private readonly Position first;

    /// <summary>Where each further piece begins in the text and in the file, in order.</summary>
    private readonly (int Offset, Position At)[] others;

    /// <summary>Where the second halves of characters of two units stand in the text.</summary>
    private readonly int[] halves;

    /// <param name="segments">Where each piece begins in the text and in the file, in order; the first at the text's beginning.</param>
    public SegmentOrigin(string file, string text, params ReadOnlySpan<(int Offset, Position At)> segments)
    {
        (this.file, length, first) = (file, text.Length, segments[0].At);
        others = segments.Length > 1 ? segments[1..].ToArray() : [];
        halves = text.AsSpan().ContainsAnyInRange('\uDC00', '\uDFFF')
            ? [.. Enumerable.Range(0, text.Length).Where(i => char.IsLowSurrogate(text[i]))]
            : [];
    }

    public string File => file;

    public Place PlaceOf(int start, int end)
    {
        var isHalf = end > 1 && end <= length && Array.BinarySearch(halves, end - 1) >= 0;
        var (from, last) = (PositionOf(start), PositionOf(Math.Max(start, end - (isHalf ? 2 : 1))));
        return new Place(file, from, end > start ? last with { Column = last.Column + 1 } : from);
    }

    private Position PositionOf(int offset)
    {
        offset = Math.Clamp(offset, 0, length);
        var (begin, at) = (0, first);
        for (var i = 0; i < others.Length && others[i].Offset <= offset; i++)
            (begin, at) = others[i];
        // A column counts characters, and a text UTF-16 units.
        return at with { Column = at.Column + offset - begin - (HalvesBefore(offset) - HalvesBefore(begin)) };
    }

    private int HalvesBefore(int offset) => Array.BinarySearch(halves, offset) is var found && found < 0 ? ~found : found;
}
