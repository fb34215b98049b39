using StaticGuide.Yaml;

namespace StaticGuide.Content.Sources;

/// <summary>Takes names out of a mapping, as writers of evidence files put them.</summary>
internal static class SourceNameKeys
{
    private const string Expected = "a name, `{family: …, given: …}`, or a list of them";

    /// <summary>
    /// A text is the whole name of an organisation (or of a person, as it is to stand); a mapping is a person's name in parts;
    /// a mapping with <c>literal</c> is such a text, as CSL has it; a list holds all of these. Empty where the key is absent.
    /// </summary>
    public static IReadOnlyList<SourceName> Names(this KeyReader keys, string key)
    {
        var node = keys.Take(key);
        return node switch
        {
            null => [],
            YamlSequence list => NamesIn(list, keys, key),
            _ => Name(keys, key, node) is { } name ? [name] : [],
        };
    }

    private static SourceName[] NamesIn(YamlSequence list, KeyReader keys, string key) =>
        [.. list.Items.Select(item => Name(keys, key, item)).OfType<SourceName>()];

    private static SourceName? Name(KeyReader keys, string key, YamlNode node) =>
        node switch
        {
            YamlScalar { IsNull: false, IsBlank: false } text => Literal(keys, text),
            YamlMapping parts => Named(keys.Over(parts, $"this `{key}`")),
            _ => keys.Mistyped<SourceName>(key, node, Expected),
        };

    private static SourceName Literal(KeyReader keys, YamlScalar text)
    {
        PlainLine.Check(keys, text, showsStatistics: false);
        return new SourceName { Literal = text.Line };
    }

    private static SourceName? Named(KeyReader parts)
    {
        if (parts.Mapping is { Entries: [_] } && parts.Line("literal") is { } whole)
        {
            parts.Done();
            return new SourceName { Literal = whole, IsInstitution = true };
        }
        var name = new SourceName
        {
            Family = parts.Line("family", required: !parts.IsMeant("literal")),
            Given = parts.Line("given"),
            DroppingParticle = parts.Text("dropping-particle"),
            NonDroppingParticle = parts.Text("non-dropping-particle"),
            Suffix = parts.Text("suffix"),
        };
        parts.Done();
        return name.Family is null ? null : name;
    }
}
