namespace StaticGuide.Diagnostics;

/// <summary>Where a text came from: turns offsets in it (UTF-16 units from 0) into places in a file.</summary>
internal interface ITextOrigin
{
    string File { get; }

    Place PlaceOf(int start, int end);
}

/// <summary>A text whose offsets cannot be told apart in the file, such as a folded YAML value: all of it is one place.</summary>
internal sealed class FixedOrigin(Place place) : ITextOrigin
{
    public string File => place.File;

    public Place PlaceOf(int start, int end) => place;
}

/// <summary>A text that stands letter for letter within one line of a file, beginning at a position.</summary>
internal sealed class LineOrigin(string file, Position begin) : ITextOrigin
{
    public string File => file;

    public Position Begin => begin;

    public Place PlaceOf(int start, int end) =>
        new(file, begin with { Column = begin.Column + start }, begin with { Column = begin.Column + end });
}

/// <summary>A text that is a part of a source file, beginning at an offset of it.</summary>
internal sealed class PartOrigin(SourceText source, int offset) : ITextOrigin
{
    public string File => source.Path;

    public Place PlaceOf(int start, int end) => source.PlaceOf(offset + start, offset + end);
}

/// <summary>A text that is a part of another, beginning at an offset of it.</summary>
internal sealed class ShiftedOrigin(ITextOrigin whole, int offset) : ITextOrigin
{
    public string File => whole.File;

    public Place PlaceOf(int start, int end) => whole.PlaceOf(offset + start, offset + end);
}
