using StaticGuide.Diagnostics;
using StaticGuide.Yaml;

namespace StaticGuide.Configuration;

/// <summary>Reads <c>languages:</c> of site.yml: tags, and what is said in each language. Hugo has it by the same name.</summary>
internal static class LanguagesReader
{
    private const string Languages = "languages";

    /// <param name="own">The site's own language, which says at the top what it has to say.</param>
    /// <param name="readNavigation">Reads an entry of a navigation.</param>
    public static IReadOnlyList<LanguageSettings> Read(KeyReader site, string? own, Func<KeyReader, NavigationEntry?> readNavigation)
    {
        List<LanguageSettings> read = [];
        if (site.Child(Languages, "`languages`") is not { } keys)
            return read;
        HashSet<string> told = new(StringComparer.Ordinal);
        foreach (var (name, value) in keys.Mapping.Entries)
        {
            var (tag, place) = (name.Value, keys.PlaceOf(name));
            if (value is not YamlMapping && HintForKey(tag) is { } hint)
            {
                // The line that is gone is one mistake, however many stood below it.
                if (told.Add(hint))
                    site.Diagnostics.Add(ConfigurationRules.UnknownKey, place, $"`languages` has languages, and `{tag}` is none", hint);
                continue;
            }
            // One that is written wrongly is there all the same.
            var language = keys.Child(tag, $"the language `{tag}`");
            if (language is not null)
            {
                var settings = new LanguageSettings(LanguageTag.Canonical(tag), place)
                {
                    Title = language.Line("title"),
                    Description = language.Line("description"),
                    LanguageName = language.Line("language_name"),
                    Navigation = ReadLinks(language, "navigation", readNavigation),
                    Footer = ReadLinks(language, "footer", readNavigation),
                    License = LicenseReader.Read(language),
                    Params = language.Take("params") switch
                    {
                        null => null,
                        YamlMapping mapping => mapping,
                        var other => language.Mistyped<YamlMapping>("params", other, "a mapping"),
                    },
                };
                language.Done();
                if (IsTagOfItsOwn(tag, place, own, read, site.Diagnostics))
                    read.Add(settings);
            }
        }
        return read;
    }

    /// <summary>What stands here without the line of its language, or of the key that has it.</summary>
    private static string? HintForKey(string key) =>
        key is "title" or "description" or "language_name" or "navigation" or "footer" or "params"
            ? "write the language on a line of its own above it, such as `es:`, and what it says below"
            : SettingsElsewhere.HintFor(key);

    private static List<NavigationEntry>? ReadLinks(KeyReader language, string key, Func<KeyReader, NavigationEntry?> read) =>
        language.Mapping.Find(key) is null ? null : [.. language.Mappings(key, $"{key} entry").Select(read).OfType<NavigationEntry>()];

    private static bool IsTagOfItsOwn(string tag, Place place, string? own, List<LanguageSettings> before, DiagnosticBag diagnostics)
    {
        if (!LanguageTag.IsWellFormed(tag))
        {
            diagnostics.Add(
                LanguageRules.NoTag,
                place,
                $"`{tag}` is no language tag (BCP 47)",
                LanguageCodes.Meant(tag) is { } meant
                    ? $"write `{meant}`"
                    : "name the language as its pages do in `lang`: `es`, `pt-BR`, `zh-Hant` …"
            );
            return false;
        }
        if (own is not null && LanguageTag.IsWithin(own, tag))
        {
            diagnostics.Add(
                LanguageRules.ToldTwice,
                place,
                $"`{tag}` is the site's own language (`language: {own}`)",
                "say at the top of site.yml what it has to say, and list the other languages here"
            );
            return false;
        }
        if (before.Find(l => l.Tag.Equals(tag, StringComparison.OrdinalIgnoreCase)) is not { } other)
            return true;
        diagnostics.Add(
            LanguageRules.ToldTwice,
            place,
            $"`{tag}` and `{other.Tag}` are one language",
            "put together what stands below them",
            new DiagnosticNote("the other", other.Place)
        );
        return false;
    }
}
