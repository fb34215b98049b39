using System.Runtime.CompilerServices;
using StaticGuide.Markup;

namespace StaticGuide.Checking.Html;

/// <summary>
/// Elements whose tags tell a reader of addresses no more than their attributes do: no other tag is read otherwise for them. A table of
/// numbers (<see cref="PackedName"/>), since every tag of a site is looked up.
/// </summary>
internal sealed class PlainNames
{
    public static readonly PlainNames All = new();

    /// <summary>So many that most names have none beside them.</summary>
    private const int Slots = 512;

    /// <summary>Each where its hash tells, or in the next slot that is free.</summary>
    private readonly (ulong Packed, PlainKind Kind)[] slots = new (ulong, PlainKind)[Slots];

    private PlainNames()
    {
        Add(
            PlainKind.Other,
            "abbr article aside b bdi bdo br cite code data dd del details dfn div dl dt em figure footer h1 h2 h3 h4 h5 h6 header hr i "
                + "ins kbd li main mark nav ol p pre q s samp section small span strong sub summary sup time u ul var wbr"
        );
        Add(PlainKind.Anchor, "a");
        Add(PlainKind.Link, "link");
        Add(PlainKind.Meta, "meta");
        Add(PlainKind.Row, "tbody tfoot thead tr");
        Add(PlainKind.Cell, "caption td th");
    }

    /// <param name="packed">In small letters.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public PlainKind Find(ulong packed)
    {
        for (var slot = SlotOf(packed); ; slot = (slot + 1) % Slots)
        {
            ref readonly var there = ref slots[slot];
            if (there.Packed == packed || there.Packed == 0)
                return there.Kind;
        }
    }

    /// <summary>As <see cref="NameTable"/> has it.</summary>
    private static int SlotOf(ulong packed) => (int)(packed * 0x9E37_79B9_7F4A_7C15 >> (64 - 9));

    private void Add(PlainKind kind, string names)
    {
        foreach (var name in names.Split(' '))
        {
            var slot = SlotOf(PackedName.Of(name));
            while (slots[slot].Packed != 0)
                slot = (slot + 1) % Slots;
            slots[slot] = (PackedName.Of(name), kind);
        }
    }
}

internal enum PlainKind : byte
{
    None,
    Other,
    Anchor,
    Link,
    Meta,

    /// <summary>Of a table, as is a cell: they say whether another may begin.</summary>
    Row,
    Cell,
}
