using StaticGuide.Diagnostics;
using StaticGuide.Yaml;

namespace StaticGuide.Configuration;

/// <summary>Reads <c>translations:</c> of an entry: tags of BCP 47, and what the entry says in each of these languages.</summary>
internal static class TranslationsReader
{
    private const string Key = "translations";

    /// <param name="read">Takes the words out of one language's mapping, each of them optional.</param>
    public static Translated<T> Read<T>(KeyReader entry, Func<KeyReader, T> read)
        where T : class
    {
        if (entry.Child(Key, $"`{Key}`") is not { } keys)
            return Translated<T>.None;
        List<(string Tag, Place Place, T Words)> found = [];
        foreach (var (name, _) in keys.Mapping.Entries)
        {
            var (tag, place) = (name.Value, keys.PlaceOf(name));
            if (keys.Child(tag, $"the translation `{tag}`") is not { } words)
                continue;
            var translation = read(words);
            words.Done();
            if (IsTag(tag, place, entry.Diagnostics) && IsFirst(tag, found.Select(f => f.Tag), place, entry.Diagnostics))
                found.Add((tag, place, translation));
        }
        return found.Count == 0 ? Translated<T>.None : new Translated<T>(found);
    }

    private static bool IsTag(string tag, Place place, DiagnosticBag diagnostics)
    {
        if (!LanguageTag.IsWellFormed(tag))
        {
            diagnostics.Add(
                LanguageRules.NoTag,
                place,
                $"`{tag}` is no language tag (BCP 47)",
                "name the language as pages do in `lang`: `es`, `pt-BR`, `zh-Hant` …"
            );
            return false;
        }
        if (LanguageCodes.Doubt(tag) is var (message, hint))
            diagnostics.Add(LanguageRules.NotRegistered, place, message, hint);
        return true;
    }

    private static bool IsFirst(string tag, IEnumerable<string> before, Place place, DiagnosticBag diagnostics)
    {
        if (before.FirstOrDefault(b => b.Equals(tag, StringComparison.OrdinalIgnoreCase)) is not { } other)
            return true;
        diagnostics.Add(LanguageRules.ToldTwice, place, $"`{tag}` and `{other}` are one language", "put together what stands below them");
        return false;
    }
}
