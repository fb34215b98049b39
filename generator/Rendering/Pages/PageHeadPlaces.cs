using StaticGuide.Diagnostics;

namespace StaticGuide.Rendering.Pages;

/// <summary>Where the values that a template was given stand in a page's front matter.</summary>
internal static class PageHeadPlaces
{
    /// <summary>The first place where a value stands as a whole, or null.</summary>
    /// <param name="end">Where the front matter ends.</param>
    public static Place? Find(SourceText file, int end, string value)
    {
        if (value.Length == 0)
            return null;
        for (var at = -1; (at = file.Text.IndexOf(value, at + 1, end - at - 1, StringComparison.Ordinal)) > 0; )
        {
            if (
                file.Text[at - 1] is ' ' or '"' or '\'' or '[' or ','
                && file.Text[at + value.Length] is '\n' or '"' or '\'' or ']' or ',' or '}' or ' '
            )
                return file.PlaceOf(at, at + value.Length);
        }
        return null;
    }
}
