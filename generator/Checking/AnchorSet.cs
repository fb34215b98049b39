namespace StaticGuide.Checking;

/// <summary>The anchors of one page after the other, in one text: that takes a fraction of the memory of a set of texts.</summary>
internal sealed class AnchorSet
{
    private const int Fewest = 128;
    private const int Letters = 1024;

    private readonly List<(int Start, int Length, int At)> all = [];
    private char[] text = new char[Letters];
    private int length;

    /// <summary>The number of an anchor, from 1, at the place that its letters tell or in the next that is free.</summary>
    private int[] slots = new int[Fewest];

    public void Clear()
    {
        all.Clear();
        (text[0], length) = ('\n', 1);
        if (slots.Length > Fewest)
            slots = new int[Fewest];
        else
            Array.Clear(slots);
    }

    public bool Has(ReadOnlySpan<char> id) => slots[SlotOf(id)] > 0;

    /// <param name="at">Where it stands in the HTML.</param>
    /// <param name="first">Where it stood first.</param>
    /// <returns>False where it is there already.</returns>
    public bool TryAdd(ReadOnlySpan<char> id, int at, out int first)
    {
        var slot = SlotOf(id);
        if (slots[slot] > 0)
        {
            first = all[slots[slot] - 1].At;
            return false;
        }
        first = at;
        if (length + id.Length >= text.Length)
            Array.Resize(ref text, 2 * (length + id.Length + 1));
        id.CopyTo(text.AsSpan(length));
        all.Add((length, id.Length, at));
        slots[slot] = all.Count;
        length += id.Length + 1;
        text[length - 1] = '\n';
        if (2 * all.Count > slots.Length)
            Grow();
        return true;
    }

    public List<string> ToList() => all.ConvertAll(a => text.AsSpan(a.Start, a.Length).ToString());

    /// <summary>Each between line ends.</summary>
    public override string ToString() => all.Count == 0 ? "\n\n" : text.AsSpan(0, length).ToString();

    private void Grow()
    {
        slots = new int[2 * slots.Length];
        for (var i = 0; i < all.Count; i++)
            slots[SlotOf(text.AsSpan(all[i].Start, all[i].Length))] = i + 1;
    }

    /// <summary>Where it stands, or would.</summary>
    private int SlotOf(ReadOnlySpan<char> id)
    {
        var slot = string.GetHashCode(id) & (slots.Length - 1);
        while (slots[slot] is > 0 and var number && !id.SequenceEqual(text.AsSpan(all[number - 1].Start, all[number - 1].Length)))
            slot = (slot + 1) & (slots.Length - 1);
        return slot;
    }
}
