using System.Globalization;
using StaticGuide.Yaml;

namespace StaticGuide.Content.Values;

/// <summary>A writer's own values (<c>params:</c>) as plain data: text, numbers, booleans, lists and dictionaries.</summary>
internal static class PlainData
{
    public static IReadOnlyDictionary<string, object?> Of(YamlMapping mapping) =>
        mapping.Entries.ToDictionary(e => e.Key.Value, e => Of(e.Value), StringComparer.Ordinal);

    private static object? Of(YamlNode node) =>
        node switch
        {
            YamlMapping mapping => Of(mapping),
            YamlSequence sequence => sequence.Items.Select(Of).ToArray(),
            YamlScalar { IsNull: true } => null,
            YamlScalar { IsPlain: true, Value: "true" } => true,
            YamlScalar { IsPlain: true, Value: "false" } => false,
            YamlScalar { IsPlain: true } scalar
                when long.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer) => integer,
            YamlScalar { IsPlain: true } scalar
                when decimal.TryParse(
                    scalar.Value,
                    NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                    CultureInfo.InvariantCulture,
                    out var number
                ) => number,
            YamlScalar scalar => scalar.Value,
            _ => throw new InvalidOperationException($"no such node: {node.GetType()}"),
        };
}
