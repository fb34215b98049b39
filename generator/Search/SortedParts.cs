namespace StaticGuide.Search;

/// <summary>A sorted list that is cut into parts of about one size, so that what is near each other comes together.</summary>
/// <param name="name">What each part is called, in front of its number.</param>
internal sealed class SortedParts(string name)
{
    private readonly List<string> firsts = [];
    private readonly List<IndexPart> parts = [];

    public IReadOnlyList<IndexPart> Parts => parts;

    /// <summary>The key with which each part begins.</summary>
    public IReadOnlyList<string> Firsts => firsts;

    /// <param name="items">Each with the key it is found by, and what is written of it.</param>
    /// <param name="size">Of a part, in characters.</param>
    public static SortedParts Of(string name, IEnumerable<(string Key, string[] Texts)> items, int size)
    {
        var list = new SortedParts(name);
        List<string> texts = [];
        var (length, first) = (0, "");
        foreach (var (key, written) in items)
        {
            if (texts.Count == 0)
                first = key;
            texts.AddRange(written);
            length += written.Sum(w => w.Length + 3);
            if (length < size)
                continue;
            list.End(first, texts);
            length = 0;
        }
        if (texts.Count > 0 || list.parts.Count == 0)
            list.End(first, texts);
        return list;
    }

    private void End(string first, List<string> texts)
    {
        firsts.Add(first);
        parts.Add(IndexPart.Of($"{name}-{parts.Count}", json => IndexPart.Texts(json, texts)));
        texts.Clear();
    }
}
