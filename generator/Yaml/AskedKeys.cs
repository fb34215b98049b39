using System.Numerics;

namespace StaticGuide.Yaml;

/// <summary>The keys of a mapping that were asked for, which are the keys that exist, and whether it has any others.</summary>
/// <param name="owner">What the mapping is: of one kind, nearly all are asked for the same keys one after the other.</param>
internal sealed class AskedKeys(YamlMapping mapping, string owner)
{
    /// <summary>A power of two; two kinds that share a place need lists of their own more often.</summary>
    private const int KindCount = 64;

    /// <summary>What one of each kind was asked for before, so that the others need no list of their own.</summary>
    [ThreadStatic]
    private static (string Owner, List<string> Keys)[]? usual;

    private YamlMapping mapping = mapping;

    /// <summary>A bit for each of a handful of entries that was asked for.</summary>
    private ulong taken;

    /// <summary>It begins with the keys that were asked for; where it is not its own, others may follow.</summary>
    private List<string> keys = UsualOf(owner) is var known && known.Owner == owner ? known.Keys : [];
    private bool isOwn;
    private int count;

    public IReadOnlyList<string> All => isOwn ? keys : keys.GetRange(0, count);

    /// <summary>None of the mapping's keys is unknown; false says nothing.</summary>
    public bool AreAll => mapping.Entries.Length <= YamlMapping.Handful && BitOperations.PopCount(taken) == mapping.Entries.Length;

    public bool Has(string key) => keys.IndexOf(key, 0, count) >= 0;

    public YamlEntry? Ask(string key)
    {
        Add(key);
        if (mapping.Entries.Length > YamlMapping.Handful)
            return mapping.Find(key);
        var at = mapping.IndexOf(key);
        if (at < 0)
            return null;
        taken |= 1ul << at;
        return mapping.Entries[at];
    }

    public void Add(string key)
    {
        if (isOwn || count == keys.Count || keys[count] != key)
            MakeOwn().Add(key);
        count++;
    }

    public void TurnTo(YamlMapping other) => (mapping, taken, isOwn, count) = (other, 0, false, 0);

    private static ref (string Owner, List<string> Keys) UsualOf(string owner) =>
        ref (usual ??= new (string, List<string>)[KindCount])[owner.Length == 0 ? 0 : (owner.Length + 8 * owner[^1]) & (KindCount - 1)];

    private List<string> MakeOwn()
    {
        if (!isOwn)
            UsualOf(owner) = (owner, keys = keys.GetRange(0, count));
        isOwn = true;
        return keys;
    }
}
