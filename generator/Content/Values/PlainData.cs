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
                when IsPlainNumber(scalar.Value)
                    && long.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer) => integer,
            YamlScalar { IsPlain: true } scalar
                when IsPlainNumber(scalar.Value)
                    && decimal.TryParse(
                        scalar.Value,
                        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                        CultureInfo.InvariantCulture,
                        out var number
                    ) => number,
            YamlScalar scalar => scalar.Value,
            _ => throw new InvalidOperationException($"no such node: {node.GetType()}"),
        };

    /// <summary>
    /// Not what would be written back otherwise: digits that begin with a zero are a code, such as a postal one, and more digits than
    /// a number has here would be rounded.
    /// </summary>
    private static bool IsPlainNumber(string text)
    {
        var digits = text.AsSpan().TrimStart("+-");
        return digits is not ['0', >= '0' and <= '9', ..] && digits.Length <= KeyReader.MostDigits;
    }
}
