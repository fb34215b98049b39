using System.Collections.Frozen;

namespace StaticGuide.Language;

/// <summary>What a language writes in front of a word as a part of it: and, the, in, to, of, like, that.</summary>
internal static class FrontLetters
{
    private static readonly FrozenDictionary<string, string> ByLanguage = new Dictionary<string, string>
    {
        ["ar"] = "ال و ف ب ل ك وال فال بال كال لل ولل وب ول",
        ["he"] = "ה ו ב ל כ מ ש וה וב ול וכ ומ וש שה מה כש",
    }.ToFrozenDictionary();

    /// <param name="language">As tags of BCP 47 begin.</param>
    public static IReadOnlyList<string> Of(string language) => ByLanguage.TryGetValue(language, out var letters) ? letters.Split(' ') : [];
}
