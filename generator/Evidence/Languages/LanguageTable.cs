using System.Collections.Frozen;

namespace StaticGuide.Evidence.Languages;

/// <summary>The languages that are known. Another is a file beside these, made like <see cref="German"/>, and a line here.</summary>
internal static class LanguageTable
{
    private static readonly FrozenDictionary<string, LanguageForms> Known = new Dictionary<string, LanguageForms>
    {
        ["en"] = English.Forms,
        ["es"] = Spanish.Forms,
        ["de"] = German.Forms,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The forms of a BCP 47 tag's language; English where it is not known.</summary>
    public static LanguageForms Of(string tag) => Known.GetValueOrDefault(tag.Split('-')[0], English.Forms);
}
