using StaticGuide.Yaml;

namespace StaticGuide.Content.Sources.Csl;

/// <summary>
/// Takes values out of an entry that another program wrote. What is not understood is passed over without a word: the format
/// has more fields than a guide has uses, and its files are not ours to mend.
/// </summary>
internal sealed class CslFields(YamlMapping entry)
{
    /// <summary>The text or number of a field as it stands, or null where there is none.</summary>
    public string? Raw(string field) =>
        entry.Find(field)?.Value is YamlScalar { IsNull: false } scalar && !string.IsNullOrWhiteSpace(scalar.Value)
            ? scalar.Value.Trim()
            : null;

    /// <summary>The same without CSL's inline markup.</summary>
    public string? Text(string field) => Raw(field) is { } raw && CslMarkup.Plain(raw) is { Length: > 0 } plain ? plain : null;

    public YamlNode? Node(string field) => entry.Find(field)?.Value;

    /// <summary>The place-bearing node of a field, else of the entry.</summary>
    public YamlNode NodeOrEntry(string field) => entry.Find(field)?.Value ?? (entry.Entries.Length > 0 ? entry.Entries[0].Key : entry);

    public CslFields? Child(string field) => entry.Find(field)?.Value is YamlMapping child ? new CslFields(child) : null;

    public IReadOnlyList<SourceName> Names(string field) => Node(field) switch
    {
        YamlSequence list => [.. list.Items.Select(Name).OfType<SourceName>()],
        { } single => Name(single) is { } name ? [name] : [],
        null => [],
    };

    private static SourceName? Name(YamlNode node)
    {
        if (node is YamlScalar { IsNull: false } text)
            return CslMarkup.Plain(text.Value) is { Length: > 0 } plain ? new SourceName { Literal = plain } : null;
        if (node is not YamlMapping mapping)
            return null;
        var parts = new CslFields(mapping);
        var (family, given) = (parts.Text("family"), parts.Text("given"));
        // One who goes by a single name: a person with a given name only, or an organisation.
        if ((parts.Text("literal") ?? (family is null ? given : null)) is { } literal)
            return new SourceName { Literal = literal };
        return family is null ? null : new SourceName
        {
            Family = family,
            Given = given,
            DroppingParticle = parts.Text("dropping-particle"),
            NonDroppingParticle = parts.Text("non-dropping-particle"),
            Suffix = parts.Text("suffix"),
        };
    }
}
