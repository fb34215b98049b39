using System.Text.RegularExpressions;

namespace StaticGuide.Configuration;

/// <summary>
/// Language tags of BCP 47 (RFC 5646, 2.1): language, script, region, variants, extensions, private use, and some of old.
/// </summary>
internal static partial class LanguageTag
{
    public static bool IsWellFormed(string tag) => Form().IsMatch(tag);

    /// <summary>In the letters that BCP 47 recommends (RFC 5646, 2.1.1), so that all that is made of a tag spells it alike.</summary>
    public static string Canonical(string tag)
    {
        var subtags = tag.ToLowerInvariant().Split('-');
        // Behind a singleton nothing is a region.
        for (var i = 1; i < subtags.Length && subtags[i - 1].Length > 1; i++)
        {
            if (subtags[i].Length == 2)
                subtags[i] = subtags[i].ToUpperInvariant();
            else if (subtags[i].Length == 4 && char.IsAsciiLetter(subtags[i][0]))
                subtags[i] = char.ToUpperInvariant(subtags[i][0]) + subtags[i][1..];
        }
        var canonical = string.Join('-', subtags);
        return canonical == tag ? tag : canonical;
    }

    /// <summary><c>rtl</c> for languages written from right to left, else <c>ltr</c>.</summary>
    public static string DirectionOf(string tag)
    {
        Span<char> letters = stackalloc char[2];
        return
            PrimaryOf(tag).ToLowerInvariant(letters) == 2
            && letters is "ar" or "fa" or "he" or "iw" or "ur" or "ps" or "sd" or "ug" or "yi" or "dv"
            ? "rtl"
            : "ltr";
    }

    /// <summary>Whether two tags name one language, in whatever region.</summary>
    public static bool IsSame(string tag, string other) => PrimaryOf(tag).Equals(PrimaryOf(other), StringComparison.OrdinalIgnoreCase);

    /// <summary>The language alone.</summary>
    private static ReadOnlySpan<char> PrimaryOf(string tag) => tag.IndexOf('-') is >= 0 and var end ? tag.AsSpan(0, end) : tag;

    /// <summary>Whether a tag begins with another: <c>es-MX</c> with <c>es</c>.</summary>
    public static bool IsWithin(string tag, string range) =>
        tag.StartsWith(range, StringComparison.OrdinalIgnoreCase) && (tag.Length == range.Length || tag[range.Length] == '-');

    /// <summary>The language, and its script where it is named: who reads <c>zh-Hant</c> need not read <c>zh-Hans</c>.</summary>
    public static string WithoutRegion(string tag)
    {
        var subtags = tag.Split('-');
        // What is registered as a whole, or agreed upon in private.
        if (subtags[0].Length == 1)
            return tag;
        return subtags.Length > 1 && subtags[1].Length == 4 && char.IsAsciiLetter(subtags[1][0])
            ? $"{subtags[0]}-{subtags[1]}"
            : subtags[0];
    }

    [GeneratedRegex(
        "^(([a-zA-Z]{2,3}|(ar|kok|lv|ms|sgn|sw|uz|zh)-[a-zA-Z]{3})(-[a-zA-Z]{4})?(-([a-zA-Z]{2}|[0-9]{3}))?(-([a-zA-Z0-9]{5,8}|[0-9][a-zA-Z0-9]{3}))*"
            + "(-[a-wyzA-WYZ0-9](-[a-zA-Z0-9]{2,8})+)*(-[xX](-[a-zA-Z0-9]{1,8})+)?"
            + "|[xX](-[a-zA-Z0-9]{1,8})+|i-(ami|bnn|default|enochian|hak|klingon|lux|mingo|navajo|pwn|tao|tay|tsu)|en-GB-oed|sgn-(BE-FR|BE-NL|CH-DE))$"
    )]
    private static partial Regex Form();
}
