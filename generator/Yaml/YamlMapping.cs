using StaticGuide.Diagnostics;

namespace StaticGuide.Yaml;

/// <summary>Keys with their values, in the file's order and without repeats.</summary>
internal sealed class YamlMapping(Position start, Position end, YamlEntry[] entries) : YamlNode(start, end)
{
    /// <summary>Up to so many keys are looked for one by one.</summary>
    public const int Handful = 32;

    private Dictionary<string, YamlEntry>? byKey;

    public YamlEntry[] Entries { get; } = entries;

    /// <summary>Keys that stand here a second time, which is reported and counts for nothing.</summary>
    public IReadOnlyList<YamlEntry> Repeated { get; init; } = [];

    /// <summary>Two entries of a list that have run into one, of which only the first is kept.</summary>
    public bool IsTwo { get; init; }

    public override string Kind => "a mapping";

    public YamlEntry? Find(string key)
    {
        if (Entries.Length > Handful)
            return (byKey ??= Entries.ToDictionary(e => e.Key.Value, StringComparer.Ordinal)).GetValueOrDefault(key);
        foreach (var entry in Entries)
        {
            if (entry.Key.Value == key)
                return entry;
        }
        return null;
    }
}
