using System.Numerics;

namespace StaticGuide.Yaml;

/// <summary>The keys of a mapping that were asked for, which are the keys that exist, and whether it has any others.</summary>
internal sealed class AskedKeys(YamlMapping mapping)
{
    /// <summary>The keys that an entry may have, about.</summary>
    private const int Usually = 32;

    /// <summary>A bit for each of a handful of entries that was asked for.</summary>
    private ulong taken;

    public List<string> All { get; } = new(Math.Max(mapping.Entries.Length + 4, Usually));

    /// <summary>None of the mapping's keys is unknown; false says nothing.</summary>
    public bool AreAll => mapping.Entries.Length <= YamlMapping.Handful && BitOperations.PopCount(taken) == mapping.Entries.Length;

    public YamlEntry? Ask(string key)
    {
        All.Add(key);
        if (mapping.Entries.Length > YamlMapping.Handful)
            return mapping.Find(key);
        var at = mapping.IndexOf(key);
        if (at < 0)
            return null;
        taken |= 1ul << at;
        return mapping.Entries[at];
    }
}
