using StaticGuide.Yaml;

namespace StaticGuide.Importing.Tools;

/// <summary>Looks for what may be anywhere in somebody else's settings, or not be there.</summary>
internal static class MappingParts
{
    public static string? Text(this YamlMapping? mapping, string key) =>
        (mapping?.Find(key)?.Value as YamlScalar)?.Line is { Length: > 0 } text ? text : null;

    public static YamlMapping? Inner(this YamlMapping? mapping, params ReadOnlySpan<string> path)
    {
        foreach (var key in path)
            mapping = mapping?.Find(key)?.Value as YamlMapping;
        return mapping;
    }

    public static IReadOnlyList<YamlEntry> EntriesOf(this YamlMapping? mapping, string key) =>
        mapping?.Find(key)?.Value is YamlMapping own ? own.Entries : [];
}
