using StaticGuide.Configuration;
using StaticGuide.Diagnostics;
using StaticGuide.Files;
using StaticGuide.Language;
using StaticGuide.Yaml;

namespace StaticGuide.Content.Words;

/// <summary>
/// Reads a file of words: a mapping of keys to texts, or to a text for each plural form, as Hugo's <c>i18n/</c> has them.
/// </summary>
internal sealed class WordFileReader(SourceReader files, DiagnosticBag diagnostics)
{
    private static readonly IReadOnlyDictionary<string, PluralCategory> Categories = Enum.GetValues<PluralCategory>()
        .ToDictionary(c => c.ToString().ToLowerInvariant());

    /// <summary>The file, or null where it cannot be read or its name is no language (which is reported).</summary>
    public WordFile? Read(string path)
    {
        var language = Path.GetFileNameWithoutExtension(path);
        var isOwn = !BuiltInFiles.IsPath(path);
        if (!LanguageTag.IsWellFormed(language))
        {
            diagnostics.Add(
                WordRules.NoLanguage,
                new Place(path),
                $"`{language}` is no language tag (BCP 47), so no page ever says these words",
                "name the file after its language: `es.yml`, `pt-BR.yml` …"
            );
            return null;
        }
        if (files.ReadText(path) is not { } source)
            return null;
        var own = new DiagnosticBag(diagnostics);
        Dictionary<string, Word> words = new(StringComparer.Ordinal);
        switch (YamlReader.Read(source, own))
        {
            case YamlMapping mapping:
                foreach (var (key, value) in mapping.Entries)
                {
                    if (Read(source, language, key, value) is { } word)
                        words[key.Value] = word;
                }
                break;
            case { } other:
                diagnostics.Add(
                    ConfigurationRules.NotAMapping,
                    YamlReader.PlaceOf(source, other),
                    $"a file of words must be a mapping of keys to texts, and this is {other.Kind}",
                    "write `contents: …`, a key to a line"
                );
                break;
        }
        return new WordFile(path, language, isOwn, words);
    }

    private Word? Read(SourceText source, string language, YamlScalar key, YamlNode value)
    {
        var place = YamlReader.PlaceOf(source, key);
        switch (value)
        {
            case YamlScalar { IsNull: true } or YamlScalar { IsBlank: true }:
                return null;
            case YamlScalar text:
                return new Word(
                    key.Value,
                    new Dictionary<PluralCategory, WordText> { [PluralCategory.Other] = WordText.Of(text.Line) },
                    place
                );
            case YamlMapping forms when ReadForms(source, language, forms) is { Count: > 0 } read:
                if (!read.ContainsKey(PluralCategory.Other))
                {
                    diagnostics.Add(
                        ConfigurationRules.MissingKey,
                        place,
                        $"`{key.Value}` needs `other`, the form that every language has",
                        "add `other: …`"
                    );
                    return null;
                }
                return new Word(key.Value, read, place);
            case YamlMapping:
                return null;
            default:
                diagnostics.Add(
                    ConfigurationRules.WrongType,
                    YamlReader.PlaceOf(source, value),
                    $"`{key.Value}` must be a text, or a text for each plural form, and this is {value.Kind}",
                    $"write `{key.Value}: …`"
                );
                return null;
        }
    }

    private Dictionary<PluralCategory, WordText> ReadForms(SourceText source, string language, YamlMapping mapping)
    {
        Dictionary<PluralCategory, WordText> forms = [];
        var known = PluralRules.FormsIn(language);
        foreach (var (name, value) in mapping.Entries)
        {
            if (!Categories.TryGetValue(name.Value, out var category) || known?.Contains(category) == false)
                diagnostics.Add(
                    WordRules.NoForm,
                    YamlReader.PlaceOf(source, name),
                    Categories.ContainsKey(name.Value)
                        ? $"no number has the plural form `{name.Value}` in `{language}`"
                        : $"`{name.Value}` is no plural form",
                    $"{(known is null ? "there are" : "it has")} {string.Join(", ", (known ?? [.. Categories.Values]).Select(NameOf))}"
                );
            else if (value is YamlScalar { IsBlank: false } text)
                forms[category] = WordText.Of(text.Line);
        }
        return forms;
    }

    private static string NameOf(PluralCategory category) => $"`{category.ToString().ToLowerInvariant()}`";
}
