using StaticGuide.Diagnostics;
using StaticGuide.Yaml;

namespace StaticGuide.Configuration;

/// <summary>Reads <c>units:</c> of site.yml: what stands before and behind a number.</summary>
internal static class UnitSettingsReader
{
    public static Dictionary<string, UnitSettings> Read(KeyReader site, string key)
    {
        Dictionary<string, UnitSettings> units = [];
        if (site.Child(key, $"`{key}`") is not { } keys)
            return units;
        foreach (var (name, _) in keys.Mapping.Entries)
        {
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
        foreach (var key in (ReadOnlySpan<string>)["suffix", "singular"])
            CheckSpace(unit, key);
        return new(unit.Text("prefix") ?? "", unit.Text("suffix") ?? "", unit.Text("singular"));
    }

    /// <summary>YAML drops the space before words that stand without quotation marks. Abbreviations may touch their number.</summary>
    private static void CheckSpace(KeyReader unit, string key)
    {
        const int ShortestWord = 5;
        if (
            unit.Mapping.Find(key)?.Value is YamlScalar { IsPlain: true, Value: { Length: >= ShortestWord } words }
            && words.All(c => char.IsLower(c) || c == ' ')
        )
            unit.Diagnostics.Add(
                ConfigurationRules.BadValue,
                unit.PlaceOf(key),
                $"`{words}` would touch its number: YAML drops the space before it",
                $"write `{key}: \" {words}\"`"
            );
    }
}
