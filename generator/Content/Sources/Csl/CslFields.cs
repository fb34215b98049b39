using StaticGuide.Yaml;

namespace StaticGuide.Content.Sources.Csl;

/// <summary>
/// Takes values out of an entry that another program wrote. What is not understood is passed over without a word: the format
/// has more fields than a guide has uses, and its files are not ours to mend.
/// </summary>
/// <param name="isMarkdown">Texts are in Markdown, as pandoc takes those of CSL-YAML to be.</param>
internal sealed class CslFields(YamlMapping entry, IReadOnlyDictionary<string, string>? note = null, bool isMarkdown = false)
{
    /// <summary>An entry with what its note says of fields that the program it comes from does not have.</summary>
    public static CslFields OfEntry(YamlMapping entry, bool isMarkdown)
    {
        var bare = new CslFields(entry);
        // Zotero calls it Extra.
        var note = string.Join('\n', new[] { bare.Whole("note"), bare.Whole("extra") }.OfType<string>());
        return new(entry, note.Length > 0 ? CslNote.Read(note) : null, isMarkdown);
    }

    /// <summary>A key that is this field's name in other letters, such as <c>url</c>; null where there is none.</summary>
    public string? Miswritten(string field) =>
        entry.Entries.FirstOrDefault(e => e.Key.Value != field && e.Key.Value.Equals(field, StringComparison.OrdinalIgnoreCase))?.Key.Value;

    /// <summary>The text or number of a field as it stands, or null where there is none.</summary>
    public string? Raw(string field) => Whole(field) ?? Noted(field);

    /// <summary>What the note says of a field.</summary>
    public string? Noted(string field) => note?.GetValueOrDefault(field);

    /// <summary>A date in the note is meant instead of the field's, as pandoc and citeproc-js take it.</summary>
    public CslDate? Date(string field) => (Noted(field) is { } text ? FreeDate.Read(text) : null) ?? CslDate.Of(Node(field));

    /// <summary>The words of a date that names no year, such as <c>in press</c>.</summary>
    public string? DateWords(string field) => Text(field) ?? Child(field)?.Text("literal") ?? Child(field)?.Text("raw");

    private string? Whole(string field) =>
        entry.Find(field)?.Value is YamlScalar { IsNull: false } scalar && !string.IsNullOrWhiteSpace(scalar.Value)
            ? scalar.Value.Trim()
            : null;

    /// <summary>The same without CSL's inline markup.</summary>
    public string? Text(string field) =>
        (Raw(field) ?? Listed(field)) is { } raw
        && CslMarkup.Plain(isMarkdown ? CslMarkdown.AsHtml(raw) : raw) is var plain
        && !YamlScalar.HoldsNothing(plain)
            ? plain
            : null;

    /// <summary>Crossref has lists of titles and numbers where CSL has one.</summary>
    private string? Listed(string field) =>
        Node(field) is YamlSequence list && list.Items.All(i => i is YamlScalar { IsNull: false })
            ? string.Join(", ", list.Items.OfType<YamlScalar>().Select(i => i.Value))
            : null;

    public YamlNode? Node(string field) => entry.Find(field)?.Value;

    /// <summary>The place-bearing node of a field, else of the entry.</summary>
    public YamlNode NodeOrEntry(string field) => entry.Find(field)?.Value ?? (entry.Entries.Length > 0 ? entry.Entries[0].Key : entry);

    public CslFields? Child(string field) => entry.Find(field)?.Value is YamlMapping child ? new CslFields(child) : null;

    /// <summary>So are names in parts; what else the note says behind such a word may be a remark.</summary>
    public IReadOnlyList<SourceName> Names(string field) =>
        Node(field) switch
        {
            not null when Noted(field) is { } noted && noted.Contains("||", StringComparison.Ordinal) => CslNote.Names(noted),
            YamlSequence list => [.. list.Items.Select(Name).OfType<SourceName>()],
            { } single => Name(single) is { } name ? [name] : [],
            null => Noted(field) is { } name ? CslNote.Names(name) : [],
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
        if (
            (
                parts.Text("literal")
                ?? parts.Text("institution")
                ?? (
                    family is null ? given ?? parts.Text("name")
                    : IsInstitution(parts) ? family
                    : null
                )
            ) is
            { } literal
        )
            return new SourceName
            {
                Literal = literal,
                IsInstitution = family is not null || (parts.Text("literal") ?? parts.Text("institution")) is not null,
            };
        return family is null
            ? null
            : new SourceName
            {
                Family = family,
                Given = given,
                DroppingParticle = parts.Text("dropping-particle"),
                NonDroppingParticle = parts.Text("non-dropping-particle"),
                Suffix = parts.Text("suffix"),
            };
    }

    /// <summary>Some programs put an organisation into the field of family names, and say so.</summary>
    private static bool IsInstitution(CslFields parts) =>
        (parts.Raw("isInstitution") ?? parts.Raw("is-institution")) is { } said && said is not ("false" or "0");
}
