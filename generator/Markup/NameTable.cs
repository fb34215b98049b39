using System.Collections.Frozen;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace StaticGuide.Markup;

/// <summary>
/// Names in small letters that a text may write in any case. Every tag and attribute of a site is looked up: a short name, as nearly all
/// are, is one number, and found by a comparison of numbers.
/// </summary>
internal sealed class NameTable
{
    /// <summary>As many slots for each name, so that most have none beside them.</summary>
    private const int Room = 4;

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> all;

    /// <summary>Short names as numbers, each where its hash tells, or in the next slot that is free; 0 in those that are.</summary>
    private readonly ulong[] slots;
    private readonly string?[] names;
    private readonly int shift;

    public NameTable(IEnumerable<string> written)
    {
        var set = FrozenSet.ToFrozenSet(written, StringComparer.OrdinalIgnoreCase);
        all = set.GetAlternateLookup<ReadOnlySpan<char>>();
        slots = new ulong[BitOperations.RoundUpToPowerOf2((uint)(set.Count * Room))];
        names = new string?[slots.Length];
        shift = 64 - BitOperations.Log2((uint)slots.Length);
        foreach (var name in set.Where(n => PackedName.Of(n) != 0))
        {
            var slot = SlotOf(PackedName.Of(name));
            (slots[slot], names[slot]) = (PackedName.Of(name), name);
        }
    }

    /// <summary>The name in small letters; null where it is none of them.</summary>
    public string? Find(ReadOnlySpan<char> written) => Find(PackedName.Of(written), written);

    /// <param name="packed">The same as a number (<see cref="PackedName"/>).</param>
    public string? Find(ulong packed, ReadOnlySpan<char> written) =>
        packed != 0 ? names[SlotOf(packed)]
        : all.TryGetValue(written, out var name) ? name
        : null;

    /// <summary>Where it stands, or would.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int SlotOf(ulong packed)
    {
        // What is typical of a name lies in all of its letters: the golden ratio spreads them over the upper bits (Knuth, 6.4).
        var slot = (int)(packed * 0x9E37_79B9_7F4A_7C15 >> shift);
        while (slots[slot] is var there && there != packed && there != 0)
            slot = (slot + 1) & (slots.Length - 1);
        return slot;
    }
}
