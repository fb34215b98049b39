namespace StaticGuide.Diagnostics;

/// <summary>A text that stands in a file in pieces, each letter for letter: a value whose lines are folded, or that has escapes.</summary>
/// <param name="segments">Where each piece begins in the text and in the file, in order; the first at the text's beginning.</param>
internal sealed class SegmentOrigin(string file, string text, (int Offset, Position At)[] segments) : ITextOrigin
{
    public Place PlaceOf(int start, int end)
    {
        var (first, last) = (
            PositionOf(start),
            PositionOf(Math.Max(start, end - (end > 1 && end <= text.Length && char.IsLowSurrogate(text[end - 1]) ? 2 : 1)))
        );
        return new Place(file, first, end > start ? last with { Column = last.Column + 1 } : first);
    }

    private Position PositionOf(int offset)
    {
        offset = Math.Clamp(offset, 0, text.Length);
        var segment = segments[^1];
        for (var i = segments.Length - 1; i > 0 && segments[i].Offset > offset; i--)
            segment = segments[i - 1];
        // A column counts characters, and a text UTF-16 units.
        var units = text.AsSpan(segment.Offset, offset - segment.Offset);
        var halves = 0;
        foreach (var unit in units)
            halves += char.IsLowSurrogate(unit) ? 1 : 0;
        return segment.At with { Column = segment.At.Column + units.Length - halves };
    }
}
