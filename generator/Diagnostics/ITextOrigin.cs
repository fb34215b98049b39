namespace StaticGuide.Diagnostics;

/// <summary>Where a text came from: turns offsets in it (UTF-16 units from 0) into places in a file.</summary>
internal interface ITextOrigin
{
    Place PlaceOf(int start, int end);
}
