using System.Globalization;
using System.Text.Json.Nodes;
using StaticGuide.Diagnostics;
using StaticGuide.Yaml;

namespace StaticGuide.Tests.Support;

/// <summary>YAML as an editor sees it: with the types of the 1.2 core schema (10.3).</summary>
internal static class YamlValues
{
    /// <summary>The value of a YAML text, or of the front matter of a page.</summary>
    public static JsonNode? Read(string path, string text)
    {
        if (path.EndsWith(".md", StringComparison.Ordinal))
            text = text.Split("\n---", 2)[0][3..];
        var diagnostics = new DiagnosticBag();
        var root = YamlReader.Read(new SourceText(path, text), diagnostics);
        Assert.False(diagnostics.HasErrors, path);
        return Of(root!);
    }

    private static JsonNode? Of(YamlNode node) =>
        node switch
        {
            YamlMapping mapping => new JsonObject(mapping.Entries.Select(e => KeyValuePair.Create(e.Key.Value, Of(e.Value)))),
            YamlSequence list => new JsonArray([.. list.Items.Select(Of)]),
            YamlScalar { IsNull: true } => null,
            YamlScalar { IsPlain: true, Value: "true" or "True" or "TRUE" } => true,
            YamlScalar { IsPlain: true, Value: "false" or "False" or "FALSE" } => false,
            YamlScalar { IsPlain: true } scalar
                when decimal.TryParse(scalar.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
            YamlScalar scalar => scalar.Value,
            _ => throw new InvalidOperationException($"no such node: {node.GetType()}"),
        };
}
