using System.Text;
using StaticGuide.Files;

namespace StaticGuide.Content.Values;

/// <summary>Turns names into segments of a URL path.</summary>
internal static class Slug
{
    /// <summary>In bytes of UTF-8: file systems stop at 255, and a name needs room for its ending.</summary>
    public const int LongestName = 200;

    /// <summary>
    /// Small letters and digits of any script, <c>-</c>, <c>_</c>, <c>.</c> and <c>~</c> (RFC 3986, 2.3); all else becomes one
    /// hyphen.
    /// </summary>
    public static string Of(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var rune in Nfc.Of(name).EnumerateRunes())
        {
            if (rune.IsAscii && char.IsAsciiLetterOrDigit((char)rune.Value))
                slug.Append(char.ToLowerInvariant((char)rune.Value));
            else if (IsAllowed(rune))
                slug.Append(Rune.ToLowerInvariant(rune).ToString());
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }
        // Dots alone would lead to the folder above.
        var segment = slug.ToString().Trim('-');
        return segment.AsSpan().ContainsAnyExcept('.') ? segment : "";
    }

    /// <summary>Whether a writer's <c>slug:</c> can stand in a URL as it is: one segment that leads nowhere else.</summary>
    public static bool IsValid(string slug) =>
        slug.Length > 0 && Fits(slug) && slug.Trim('.').Length > 0 && slug.EnumerateRunes().All(IsAllowed);

    public static bool Fits(string slug) => Encoding.UTF8.GetByteCount(slug) <= LongestName;

    /// <summary>A quick look: what becomes of a name is neither nothing nor too long.</summary>
    public static bool IsSureToFit(string name) =>
        name.Length is > 0 and <= LongestName && char.IsAsciiLetterOrDigit(name[0]) && Ascii.IsValid(name);

    private static bool IsAllowed(Rune rune) =>
        Rune.IsLetterOrDigit(rune)
        || rune.Value is '-' or '_' or '.' or '~'
        || Rune.GetUnicodeCategory(rune)
            is System.Globalization.UnicodeCategory.NonSpacingMark
                or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
