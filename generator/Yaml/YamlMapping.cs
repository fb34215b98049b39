using StaticGuide.Diagnostics;

namespace StaticGuide.Yaml;

/// <summary>Keys with their values, in the file's order and without repeats.</summary>
internal sealed class YamlMapping(Position start, Position end, YamlEntry[] entries) : YamlNode(start, end)
{
    /// <summary>Up to so many keys are looked for one by one.</summary>
    public const int Handful = 32;

    private Dictionary<string, YamlEntry>? byKey;
    private ulong kinds = KindsOf(entries);

    public YamlEntry[] Entries { get; private set; } = entries;

    /// <summary>Keys that stand here a second time, which is reported and counts for nothing.</summary>
    public IReadOnlyList<YamlEntry> Repeated { get; init; } = [];

    /// <summary>Two entries of a list that have run into one, of which only the first is kept.</summary>
    public bool IsTwo { get; init; }

    public override string Kind => "a mapping";

    public YamlEntry? Find(string key) =>
        Entries.Length > Handful ? (byKey ??= Entries.ToDictionary(e => e.Key.Value, StringComparer.Ordinal)).GetValueOrDefault(key)
        : IndexOf(key) is >= 0 and var at ? Entries[at]
        : null;

    /// <summary>Where one of a handful of keys stands; -1 where it does not.</summary>
    public int IndexOf(string key)
    {
        if ((kinds & KindOf(key)) == 0)
            return -1;
        for (var i = 0; i < Entries.Length; i++)
        {
            if (Entries[i].Key.Value == key)
                return i;
        }
        return -1;
    }

    /// <summary>The same mapping with others; they lie where the last ones lay, if they are as many.</summary>
    /// <inheritdoc cref="YamlNodes"/>
    public YamlMapping Renew(Position start, ReadOnlySpan<YamlEntry> entries, ulong kindsOfAll)
    {
        (Start, End, byKey, kinds) = (start, start, null, kindsOfAll);
        if (Entries.Length != entries.Length)
            Entries = new YamlEntry[entries.Length];
        entries.CopyTo(Entries);
        return this;
    }

    private static ulong KindsOf(YamlEntry[] entries)
    {
        var kinds = 0ul;
        foreach (var entry in entries)
            kinds |= KindOf(entry.Key.Value);
        return kinds;
    }

    /// <summary>One of 64 bits, by length and first letter: most keys that are looked for are not there.</summary>
    public static ulong KindOf(string key) => key.Length == 0 ? 1 : 1ul << (5 * key[0] + key.Length);
}
