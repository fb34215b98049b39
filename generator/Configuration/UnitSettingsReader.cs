using System.Collections.Frozen;
using StaticGuide.Diagnostics;
using StaticGuide.Yaml;

namespace StaticGuide.Configuration;

/// <summary>Reads <c>units:</c> of site.yml: what stands before and behind a number.</summary>
internal static class UnitSettingsReader
{
    /// <summary>Keys of other mappings, which units have as names of their own choice.</summary>
    private static readonly FrozenDictionary<string, string> Others = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["uncited_numbers"] = "evidence",
        ["unquoted_citations"] = "evidence",
        ["overdue"] = "evidence",
        ["exempt"] = "evidence",
        ["style"] = "citations",
        ["raw_html"] = "markdown",
        ["widths"] = "images",
        ["formats"] = "images",
        ["sizes"] = "images",
        ["synonyms"] = "search",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static Dictionary<string, UnitSettings> Read(KeyReader site, string key)
    {
        Dictionary<string, UnitSettings> units = [];
        if (site.Child(key, $"`{key}`") is not { } keys)
            return units;
        string? lost = null;
        foreach (var (name, value) in keys.Mapping.Entries)
        {
            // Below a line that is gone, they stand under the one above: the first says it for all.
            if (value is not YamlMapping && Others.GetValueOrDefault(name.Value) is { } other && site.Mapping.Find(other) is null)
            {
                if (lost != other)
                    site.Diagnostics.Add(
                        ConfigurationRules.UnknownKey,
                        keys.PlaceOf(name),
                        $"`{name.Value}` belongs to `{other}`, and stands under `{key}:`",
                        $"write `{other}:` on a line of its own above it, as far to the left as `{key}:`"
                    );
                lost = other;
                continue;
            }
            // One that is written wrongly is there all the same.
            var unit = keys.Child(name.Value, $"the unit `{name.Value}`", shorthand: "suffix");
            units[name.Value] = new UnitSettings(
                unit is null ? new DeclaredUnit("", "", null) : ReadWords(unit),
                unit is null ? Translated<DeclaredUnit>.None : TranslationsReader.Read(unit, ReadWords),
                keys.PlaceOf(name)
            );
            unit?.Done();
        }
        return units;
    }

    private static DeclaredUnit ReadWords(KeyReader unit)
    {
        var suffix = unit.Line("suffix") ?? "";
        CheckSpace(unit, "suffix", isParted: false);
        CheckSpace(unit, "singular", isParted: suffix.StartsWith(' '));
        CheckPrefix(unit);
        return new(unit.Line("prefix") ?? "", suffix, unit.Line("singular"));
    }

    /// <summary>YAML drops the space before words that stand without quotation marks. Abbreviations may touch their number.</summary>
    /// <param name="isParted">The same words have a space where they stand behind other numbers.</param>
    private static void CheckSpace(KeyReader unit, string key, bool isParted)
    {
        if (
            unit.Mapping.Find(key)?.Value is YamlScalar { Value: [not ' ', ..] words } scalar
            && char.IsLetter(words[0])
            && (isParted || words.Length >= (scalar.IsPlain ? ShortestWord : ShortestMeant) && words.All(c => char.IsLower(c) || c == ' '))
        )
            unit.Diagnostics.Add(
                ConfigurationRules.BadValue,
                unit.PlaceOf(key),
                $"`{words}` would touch its number{(scalar.IsPlain ? ": YAML drops the space before it" : "")}",
                $"write `{key}: \" {words}\"`"
            );
    }

    /// <summary>The same with a space behind it. Between quotation marks, <c>EUR</c> may touch its number on purpose.</summary>
    private static void CheckPrefix(KeyReader unit)
    {
        if (
            unit.Mapping.Find("prefix")?.Value is YamlScalar { IsPlain: true, Value: [.., var last] words }
            && char.IsLetter(last)
            && words.Count(char.IsLetter) >= ShortestPrefix
        )
            unit.Diagnostics.Add(
                ConfigurationRules.BadValue,
                unit.PlaceOf("prefix"),
                $"`{words}` would touch its number: YAML drops the space behind it",
                $"write `prefix: \"{words} \"`, or `\"{words}\"` where there is to be none"
            );
    }

    private const int ShortestPrefix = 3;
    private const int ShortestWord = 5;

    /// <summary>Between quotation marks, what is shorter may be an abbreviation that is meant so.</summary>
    private const int ShortestMeant = 6;
}
