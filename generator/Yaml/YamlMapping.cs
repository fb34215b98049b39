using StaticGuide.Diagnostics;

namespace StaticGuide.Yaml;

/// <summary>Keys with their values, in the file's order and without repeats.</summary>
internal sealed class YamlMapping(Position start, Position end, YamlEntry[] entries) : YamlNode(start, end)
{
    public YamlEntry[] Entries { get; } = entries;

    /// <summary>Keys that stand here a second time, which is reported and counts for nothing.</summary>
    public IReadOnlyList<YamlEntry> Repeated { get; init; } = [];

    public override string Kind => "a mapping";

    public YamlEntry? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key.Value == key)
                return entry;
        }
        return null;
    }
}
