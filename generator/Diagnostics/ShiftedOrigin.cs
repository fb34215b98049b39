namespace StaticGuide.Diagnostics;

/// <summary>A text that is a part of another, beginning at an offset of it.</summary>
internal sealed class ShiftedOrigin(ITextOrigin whole, int offset) : ITextOrigin
{
    public Place PlaceOf(int start, int end) => whole.PlaceOf(offset + start, offset + end);
}
