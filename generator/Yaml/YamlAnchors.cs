namespace StaticGuide.Yaml;

/// <summary>The anchors of a document, where they are followed: so far that a few lines cannot unfold into gigabytes.</summary>
internal sealed class YamlAnchors
{
    private const int Most = 20_000;

    private readonly Dictionary<string, (YamlNode Node, int Size)> named = new(StringComparer.Ordinal);
    private int unfolded;

    public void Add(string name, YamlNode node) => named[name] = (node, SizeOf(node, Most));

    /// <summary>Null where nothing has that name, or all of it would be too much.</summary>
    public YamlNode? Find(string name)
    {
        if (!named.TryGetValue(name, out var found) || unfolded + found.Size > Most)
            return null;
        unfolded += found.Size;
        return found.Node;
    }

    /// <summary>How many values a node comes to when it is written out; counting ends where it is too many.</summary>
    private static int SizeOf(YamlNode node, int left)
    {
        var size = 1;
        IEnumerable<YamlNode> inner = node switch
        {
            YamlSequence list => list.Items,
            YamlMapping mapping => mapping.Entries.Select(e => e.Value),
            _ => [],
        };
        foreach (var part in inner)
        {
            if (size > left)
                break;
            size += SizeOf(part, left - size);
        }
        return size;
    }
}
