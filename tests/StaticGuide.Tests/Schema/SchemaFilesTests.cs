using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using StaticGuide.Schema;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Schema;

/// <summary>The schemas themselves: what an editor shows while somebody types.</summary>
public sealed partial class SchemaFilesTests
{
    public static TheoryData<string> Names => [.. SchemaDocument.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_key_is_described_in_a_sentence_or_two(string name)
    {
        foreach (var (path, schema) in Nodes(SchemaDocument.Of(name), "").Where(n => IsKey().IsMatch(n.Path)))
            Assert.True(
                schema["description"]?.GetValue<string>() is { Length: < 300 } text && Sentence().IsMatch(text),
                $"{name}{path} has no description, or none that is a sentence"
            );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_mapping_takes_no_unknown_keys_but_where_they_are_a_writers_own(string name)
    {
        string[] open =
        [
            "/properties/params",
            "/properties/units",
            "/properties/languages",
            "/properties/units/additionalProperties/properties/translations",
            "/$defs/statistic/properties/translations",
            "/$defs/passage/properties/translations",
            "/properties/languages/additionalProperties/properties/params",
            "/$defs/statistic/properties/derived/properties/from",
        ];
        var objects = Nodes(SchemaDocument.Of(name), "")
            .Where(n => n.Schema["type"] is JsonValue type && type.GetValue<string>() == "object")
            .ToList();
        Assert.NotEmpty(objects);
        Assert.All(objects, o => Assert.True(open.Contains(o.Path) || o.Schema["additionalProperties"]?.ToJsonString() == "false", o.Path));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Examples_and_defaults_are_valid(string name)
    {
        var schema = SchemaDocument.Of(name);
        var definitions = schema["$defs"]?.DeepClone();
        foreach (var (path, node) in Nodes(schema, ""))
        {
            var alone = node.DeepClone().AsObject();
            if (definitions is not null)
                alone["$defs"] = definitions.DeepClone();
            foreach (var example in (node["examples"]?.AsArray() ?? []).Append(node["default"]).Where(e => e is not null))
                Assert.True(new SchemaCheck(alone).Check(example) is [], $"{name}{path}: {example!.ToJsonString()}");
        }
    }

    [Fact]
    public void A_schema_that_leans_on_its_neighbour_finds_it()
    {
        var page = File.ReadAllText(Repository.Path("generator/Schema/page.schema.json"));
        var definitions = JsonNode.Parse(File.ReadAllText(Repository.Path("generator/Schema/evidence.schema.json")))!["$defs"]!.AsObject();
        var names = Neighbour().Matches(page).Select(m => m.Groups[1].Value).ToList();
        Assert.NotEmpty(names);
        Assert.All(names, n => Assert.True(definitions.ContainsKey(n), n));
    }

    [Fact]
    public void The_editors_settings_name_schemas_and_files_that_exist()
    {
        var settings = JsonNode.Parse(File.ReadAllText(Repository.Path(".vscode/settings.json")))!["yaml.schemas"]!.AsObject();
        Assert.NotEmpty(settings);
        Assert.All(
            settings,
            entry =>
            {
                Assert.True(File.Exists(Repository.Path(entry.Key)), entry.Key);
                var pattern = entry.Value!.GetValue<string>();
                Assert.NotEmpty(Directory.GetFiles(Repository.Path(Path.GetDirectoryName(pattern)!), Path.GetFileName(pattern)));
            }
        );
    }

    /// <summary>Every schema within a schema, with its path.</summary>
    private static IEnumerable<(string Path, JsonObject Schema)> Nodes(JsonObject schema, string path)
    {
        yield return (path, schema);
        foreach (var (key, value) in schema)
        {
            IEnumerable<(string, JsonNode?)> children = key switch
            {
                "properties" or "$defs" => value!.AsObject().Select(p => ($"{path}/{key}/{p.Key}", p.Value)),
                "anyOf" or "oneOf" or "allOf" => value!.AsArray().Select((v, i) => ($"{path}/{key}/{i}", v)),
                "items" or "additionalProperties" => [($"{path}/{key}", value)],
                _ => [],
            };
            foreach (var found in children.Where(c => c.Item2 is JsonObject).SelectMany(c => Nodes(c.Item2!.AsObject(), c.Item1)))
                yield return found;
        }
    }

    [GeneratedRegex(@"/properties/\w+$")]
    private static partial Regex IsKey();

    [GeneratedRegex(@"^\p{L}.*\.$")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"evidence\.schema\.json#/\$defs/(\w+)")]
    private static partial Regex Neighbour();
}
