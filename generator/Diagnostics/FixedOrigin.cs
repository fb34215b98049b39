namespace StaticGuide.Diagnostics;

/// <summary>A text whose offsets cannot be told apart in the file, such as a folded YAML value: all of it is one place.</summary>
internal sealed class FixedOrigin(Place place) : ITextOrigin
{
    public Place PlaceOf(int start, int end) => place;
}
