using System.Text.Json.Nodes;
using StaticGuide.Schema;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Cli;

/// <summary><c>schema</c>: what an editor is given.</summary>
public sealed class SchemaCommandTests
{
    public static TheoryData<string> Names => [.. SchemaDocument.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_schema_stands_on_its_own(string name)
    {
        var run = Generator.Run(Repository.Root, ["schema", name]);
        run.Succeeded();
        Assert.Empty(run.Error);
        Assert.DoesNotContain(
            ".schema.json",
            run.Output.Replace("json-schema.org", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
        var schema = JsonNode.Parse(run.Output)!;
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", (string)schema["$schema"]!);
        var file = JsonNode.Parse(
            File.ReadAllText(Repository.Path($"generator/Schema/{name}.schema.json"))
                .Replace("evidence.schema.json#", "#", StringComparison.Ordinal)
        )!;
        Assert.True(JsonNode.DeepEquals(file["properties"], schema["properties"]));
    }

    [Fact]
    public void Without_a_name_there_is_one_document_for_all_of_them()
    {
        var run = Generator.Run(Repository.Root, ["schema"]);
        run.Succeeded();
        var schema = new SchemaCheck(JsonNode.Parse(run.Output)!.AsObject());
        Assert.Empty(schema.Check(YamlValues.Read("site.yml", Site.Settings)));
        Assert.Empty(schema.Check(YamlValues.Read("index.md", "---\ntitle: Home\n---\n")));
        Assert.Empty(schema.Check(YamlValues.Read("all.yml", "sources: []\n")));
        Assert.NotEmpty(schema.Check(YamlValues.Read("all.yml", "colour: blue\n")));
    }

    [Fact]
    public void An_unknown_name_is_wrong_usage()
    {
        var run = Generator.Run(Repository.Root, ["schema", "template"]);
        run.FailedWith(2);
        Assert.Empty(run.Output);
    }
}
