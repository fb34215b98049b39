namespace StaticGuide.Yaml;

/// <summary>A key whose value is a list, and how its entries are told from those of others.</summary>
/// <param name="Fits">Whether an entry may stand under it.</param>
/// <param name="Owns">Whether an entry that does not fit where it stands is one of this list, as far as its form tells.</param>
/// <param name="Fewest">So many such entries in a row are more than a slip in one of them.</param>
internal sealed record ListKey(string Name, Predicate<YamlNode> Fits, Predicate<YamlNode> Owns, int Fewest = 1)
{
    public ListKey(string name, Predicate<YamlNode> fits, int fewest = 1)
        : this(name, fits, fits, fewest) { }
}
