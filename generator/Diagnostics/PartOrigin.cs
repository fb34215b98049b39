namespace StaticGuide.Diagnostics;

/// <summary>A text that is a part of a source file, beginning at an offset of it.</summary>
internal sealed class PartOrigin(SourceText source, int offset) : ITextOrigin
{
    public Place PlaceOf(int start, int end) => source.PlaceOf(offset + start, offset + end);
}
