using System.Collections.Frozen;

namespace StaticGuide.Language;

/// <summary>The languages that are known. Another is a file beside these, made like <see cref="German"/>, and a line here.</summary>
internal static class LanguageTable
{
    private static readonly FrozenDictionary<string, LanguageForms> Known = new Dictionary<string, LanguageForms>
    {
        ["en"] = English.Forms,
        ["es"] = Spanish.Forms,
        ["de"] = German.Forms,
        ["fr"] = French.Forms,
        ["pt"] = Portuguese.Forms,
        ["he"] = Hebrew.Forms,
        ["ar"] = Arabic.Forms,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, LanguageForms> Tagged = Known.ToFrozenDictionary(
        k => k.Key,
        k => k.Value with { Tag = k.Key, WordsTag = k.Key },
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Whether it is the code of one of them, without a region.</summary>
    public static bool Knows(string code) => Known.ContainsKey(code);

    /// <summary>
    /// The forms of a BCP 47 tag's language and region; those of the language where the region is not known, English where neither is.
    /// </summary>
    public static LanguageForms Of(string tag)
    {
        if (Tagged.TryGetValue(tag, out var known))
            return known;
        var subtags = tag.Split('-');
        var isKnown = Known.TryGetValue(subtags[0], out var language);
        var forms = language ?? English.Forms;
        return (RegionOf(subtags) is { } region ? forms.In(region) : forms) with { Tag = tag, WordsTag = isKnown ? tag : "en" };
    }

    /// <summary>The same, but what stands in for a language that is not known is the site's, in its region.</summary>
    public static LanguageForms Of(string tag, string siteLanguage) =>
        Known.ContainsKey(tag.Split('-')[0]) ? Of(tag) : Of(siteLanguage) with { Tag = tag };

    /// <summary>
    /// BCP 47, 2.2.4: two letters or three digits behind the language, its extensions and its script, before variants and private use.
    /// </summary>
    private static string? RegionOf(string[] subtags)
    {
        foreach (var subtag in subtags.AsSpan(1))
        {
            if (subtag.Length == 1)
                return null;
            if (subtag.Length == 2 || subtag.Length == 3 && char.IsAsciiDigit(subtag[0]))
                return subtag.ToUpperInvariant();
        }
        return null;
    }
}
