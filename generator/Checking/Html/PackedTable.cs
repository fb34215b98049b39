using System.Runtime.CompilerServices;
using StaticGuide.Markup;

namespace StaticGuide.Checking.Html;

/// <summary>
/// What a few names mean, as numbers (<see cref="PackedName"/>), since every tag of a site is looked up: each name has a slot for itself,
/// so that one look tells.
/// </summary>
internal sealed class PackedTable
{
    private const int Bits = 9;

    /// <summary>Found by trying: it leads no two names of a table to one slot.</summary>
    private const ulong Factor = 0xC703_8069_84C8_1999;

    private readonly (ulong Packed, byte Meaning)[] slots = new (ulong, byte)[1 << Bits];

    /// <summary>0 where it is none of the names.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public byte Find(ulong packed)
    {
        ref readonly var there = ref slots[SlotOf(packed)];
        return there.Packed == packed ? there.Meaning : (byte)0;
    }

    /// <param name="names">In small letters, with blanks between. Of long ones the first letters tell.</param>
    public void Add(string names, byte meaning)
    {
        foreach (var name in names.Split(' '))
        {
            var packed = PackedName.Of(name.AsSpan(0, Math.Min(name.Length, PackedName.MostLetters)));
            ref var slot = ref slots[SlotOf(packed)];
            if (slot.Packed != 0 && slot.Packed != packed)
                throw new ArgumentException($"{name} needs another factor", nameof(names));
            slot = (packed, meaning);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int SlotOf(ulong packed) => (int)(packed * Factor >> (64 - Bits));
}
