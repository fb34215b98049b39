namespace StaticGuide.Diagnostics;

/// <summary>A text that stands letter for letter within one line of a file, beginning at a position.</summary>
internal sealed class LineOrigin(string file, Position begin) : ITextOrigin
{
    public Place PlaceOf(int start, int end) =>
        new(file, begin with { Column = begin.Column + start }, begin with { Column = begin.Column + end });
}
