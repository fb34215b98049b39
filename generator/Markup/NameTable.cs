using System.Collections.Frozen;
using System.Numerics;

namespace StaticGuide.Markup;

/// <summary>
/// Names in small letters that a text may write in any case. Every tag and attribute of a site is looked up: a short name, as nearly all
/// are, is one number, and found by a comparison of numbers.
/// </summary>
internal sealed class NameTable
{
    private const int MostPacked = sizeof(ulong);

    /// <summary>As many slots for each name, so that most have none beside them.</summary>
    private const int Room = 4;

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> all;
    private readonly (ulong Packed, string? Name)[] slots;
    private readonly int shift;

    public NameTable(IEnumerable<string> names)
    {
        var set = FrozenSet.ToFrozenSet(names, StringComparer.OrdinalIgnoreCase);
        all = set.GetAlternateLookup<ReadOnlySpan<char>>();
        slots = new (ulong, string?)[BitOperations.RoundUpToPowerOf2((uint)(set.Count * Room))];
        shift = 64 - BitOperations.Log2((uint)slots.Length);
        foreach (var name in set.Where(n => Pack(n) != 0))
            slots[SlotOf(Pack(name))] = (Pack(name), name);
    }

    /// <summary>The name in small letters; null where it is none of them.</summary>
    public string? Find(ReadOnlySpan<char> written)
    {
        var packed = Pack(written);
        return packed != 0 ? slots[SlotOf(packed)].Name
            : all.TryGetValue(written, out var name) ? name
            : null;
    }

    /// <summary>The length of one of the short names where the text begins with it and <c>&gt;</c>; else 0.</summary>
    public int LengthAt(ReadOnlySpan<char> text)
    {
        var packed = 0ul;
        for (var i = 0; i < text.Length && i <= MostPacked; i++)
        {
            var c = text[i];
            if (c == '>')
                return packed != 0 && slots[SlotOf(packed)].Name is not null ? i : 0;
            if (c is < '0' or > 'z')
                return 0;
            packed = packed << 8 | c | 0x20u;
        }
        return 0;
    }

    /// <summary>Where it stands, or would.</summary>
    private int SlotOf(ulong packed)
    {
        // What is typical of a name lies in all of its letters: the golden ratio spreads them over the upper bits (Knuth, 6.4).
        var slot = (int)(packed * 0x9E37_79B9_7F4A_7C15 >> shift);
        while (slots[slot].Name is not null && slots[slot].Packed != packed)
            slot = (slot + 1) & (slots.Length - 1);
        return slot;
    }

    /// <summary>A byte for each letter, small; 0 where it is too long for that, or has anything else than printed ASCII.</summary>
    private static ulong Pack(ReadOnlySpan<char> name)
    {
        if (name.Length > MostPacked)
            return 0;
        var packed = 0ul;
        foreach (var c in name)
        {
            if (c is < ' ' or > '~')
                return 0;
            // No name has any of the characters that this takes for others: they stand beside the letters, from @ to _.
            packed = packed << 8 | c | 0x20u;
        }
        return packed;
    }
}
