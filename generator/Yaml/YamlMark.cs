using StaticGuide.Files;

namespace StaticGuide.Yaml;

/// <summary>Tells whether a node says what it said, wherever it stands.</summary>
internal static class YamlMark
{
    public static ulong Of(YamlNode node) =>
        node switch
        {
            YamlScalar scalar => (scalar.IsPlain ? 1UL : 2UL).With(scalar.Value).With(scalar.Line),
            YamlSequence sequence => sequence.Items.Aggregate(3UL, (mark, item) => mark.With(Of(item))),
            YamlMapping mapping => mapping.Entries.Aggregate(4UL, (mark, entry) => mark.With(entry.Key.Value).With(Of(entry.Value))),
            _ => 0,
        };
}
