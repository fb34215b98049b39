using System.Text.Json.Nodes;

namespace StaticGuide.Schema;

/// <summary>
/// The JSON Schemas (draft 2020-12) of the files writers own. They stand in <c>Schema/</c>, where the page's leans on that of
/// evidence; what is given out here stands on its own.
/// </summary>
internal static class SchemaDocument
{
    private const string Neighbour = "evidence.schema.json#/";

    public static readonly IReadOnlyList<string> Names = ["page", "evidence", "site"];

    /// <param name="name">One of <see cref="Names"/>.</param>
    public static JsonObject Of(string name)
    {
        var text = Text(name);
        var (schema, leans) = (Parse(text), text.Contains(Neighbour, StringComparison.Ordinal));
        if (leans)
            MoveDefinitions(Parse(Text("evidence")), schema);
        return schema;
    }

    /// <summary>One that takes any of the files, with each schema and all they share among its definitions.</summary>
    public static JsonObject All()
    {
        var all = new JsonObject
        {
            ["$schema"] = Parse(Text("site"))["$schema"]!.DeepClone(),
            ["title"] = "Files of a guide",
            ["description"] = "Front matter of a page, a file of content/evidence/, or content/site.yml.",
            ["anyOf"] = new JsonArray([.. Names.Select(n => new JsonObject { ["$ref"] = $"#/$defs/{n}" })]),
            ["$defs"] = new JsonObject(),
        };
        foreach (var name in Names)
        {
            var schema = Parse(Text(name));
            schema.Remove("$schema");
            MoveDefinitions(schema, all);
            schema.Remove("$defs");
            all["$defs"]![name] = schema;
        }
        return all;
    }

    private static void MoveDefinitions(JsonObject from, JsonObject to)
    {
        if (from["$defs"] is not JsonObject definitions)
            return;
        foreach (var (name, definition) in definitions)
            to["$defs"]![name] = definition!.DeepClone();
    }

    private static JsonObject Parse(string text) => JsonNode.Parse(text.Replace(Neighbour, "#/", StringComparison.Ordinal))!.AsObject();

    private static string Text(string name)
    {
        using var stream = typeof(SchemaDocument).Assembly.GetManifestResourceStream($"{name}.schema.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
