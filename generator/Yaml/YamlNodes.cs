using StaticGuide.Diagnostics;

namespace StaticGuide.Yaml;

/// <summary>
/// The nodes of a text, of which nothing is kept: those of the next text are the same objects with other values. Thousands of pages are
/// read one after the other, and objects that are made once are not collected again and again.
/// </summary>
internal sealed class YamlNodes
{
    /// <summary>A page has some hundred; what a huge one needs is not kept.</summary>
    private const int MostKept = 4_096;

    /// <summary>Longer values are hardly ever the same on two pages.</summary>
    private const int LongestShared = 24;

    private const int SharedCount = 256;

    [ThreadStatic]
    private static YamlNodes? spare;

    private readonly List<YamlScalar> scalars = [];
    private readonly List<YamlEntry> entries = [];
    private readonly List<YamlMapping> mappings = [];
    private readonly List<(YamlSequence Node, List<YamlNode> Items)> sequences = [];
    private (int Scalars, int Entries, int Mappings, int Sequences) used;

    /// <summary>The short values that were read last.</summary>
    private readonly string?[] shared = new string?[SharedCount];

    /// <summary>The entries of the mappings that are not at their end yet, the innermost last.</summary>
    public List<YamlEntry> Open { get; } = [];

    /// <summary>Nodes for one text, to be returned when the last of them is looked at.</summary>
    public static YamlNodes Rent()
    {
        var nodes = spare ?? new YamlNodes();
        spare = null;
        return nodes;
    }

    public void Return()
    {
        used = default;
        Open.Clear();
        spare = scalars.Count > MostKept ? null : this;
    }

    public YamlScalar Scalar(Position start, Position end, string value, bool isPlain)
    {
        if (used.Scalars < scalars.Count)
            return scalars[used.Scalars++].Renew(start, end, value, isPlain);
        used.Scalars++;
        scalars.Add(new YamlScalar(start, end, value, isPlain));
        return scalars[^1];
    }

    public YamlEntry Entry(YamlScalar key, YamlNode value)
    {
        if (used.Entries < entries.Count)
            return entries[used.Entries++].Renew(key, value);
        used.Entries++;
        entries.Add(new YamlEntry(key, value));
        return entries[^1];
    }

    /// <param name="kinds">All of <see cref="YamlMapping.KindOf"/> its keys.</param>
    public YamlMapping Mapping(Position start, ReadOnlySpan<YamlEntry> own, ulong kinds)
    {
        if (used.Mappings == mappings.Count)
            mappings.Add(new YamlMapping(start, start, []));
        return mappings[used.Mappings++].Renew(start, own, kinds);
    }

    /// <param name="items">Takes what it holds.</param>
    public YamlSequence Sequence(Position start, out List<YamlNode> items)
    {
        if (used.Sequences == sequences.Count)
        {
            List<YamlNode> own = [];
            sequences.Add((new YamlSequence(start, start, own), own));
        }
        (var node, items) = sequences[used.Sequences++];
        items.Clear();
        return node.Renew(start);
    }

    /// <summary>A value as a text: pages have days, units and publishers alike, and each of them is one text.</summary>
    public string TextOf(ReadOnlySpan<char> value)
    {
        if (value.Length is 0 or > LongestShared)
            return value.ToString();
        ref var near = ref shared[PlaceOf(value)];
        if (near is null || !value.SequenceEqual(near))
            near = value.ToString();
        return near;
    }

    /// <summary>By a few of its letters: the last ones of days and numbers differ most.</summary>
    private static byte PlaceOf(ReadOnlySpan<char> value) =>
        unchecked(
            (byte)(7 * value[0] + 31 * value[^1] + 11 * value[^((value.Length + 3) / 4)] + 5 * value[value.Length / 2] + value.Length)
        );
}
