using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using StaticGuide.Content.Lists;
using StaticGuide.Content.Pages;
using StaticGuide.Content.Sources;
using StaticGuide.Diagnostics;
using StaticGuide.Schema;
using StaticGuide.Tests.Support;
using StaticGuide.Yaml;

namespace StaticGuide.Tests.Schema;

/// <summary>
/// Schema and program know the same keys, need the same ones and take the same words: the program is given a key and words that
/// nobody knows in every mapping there is, and its report says which it does know.
/// </summary>
public sealed partial class SchemaAndReadersTests
{
    /// <summary>So long that no known key is near it.</summary>
    private const string Nobodys = "qqqqqqqqqqqqqqqqqqqqqqqqqqqqqq";

    private static readonly string Settings =
        $"{Nobodys}: 1\nnavigation: [{{{Nobodys}: 1}}]\nunits: {{own: {{{Nobodys}: 1}}}}\nevidence: {{{Nobodys}: 1, overdue: {Nobodys}, "
        + $"unquoted_citations: {Nobodys}, uncited_numbers: {Nobodys}}}\n"
        + $"citations: {{{Nobodys}: 1, style: {Nobodys}}}\nmarkdown: {{{Nobodys}: 1, raw_html: {Nobodys}}}\nimages: {{{Nobodys}: 1}}\n";

    private static readonly string Evidence =
        $"{Nobodys}: 1\nsources:\n  - {Nobodys}: 1\n    author: {{{Nobodys}: 1}}\n  - {{id: s, title: T, publisher: P, url: "
        + $"\"https://data.example.org/\"}}\nstatistics:\n"
        + $"  - {Nobodys}: 1\n    kind: {Nobodys}\n  - {{id: a, value: {{{Nobodys}: 1}}, locator: {{{Nobodys}: 1}}, cell: {{{Nobodys}: "
        + $"1}}}}\n"
        + $"  - {{id: b, label: L, value: 1, unit: {Nobodys}, source: s, as_of: 2024, quote: Q}}\n"
        + $"  - {{id: c, derived: {{{Nobodys}: 1}}}}\npassages:\n  - {Nobodys}: 1\n    form: {Nobodys}\nterms: [{{{Nobodys}: 1}}]\n";

    private static readonly string Page =
        $"{Nobodys}: 1\nfaq: [{{{Nobodys}: 1}}]\ncharts: [{{{Nobodys}: 1}}, {{id: c, kind: {Nobodys}, title: T, statistics: []}}]\n";

    private static readonly Lazy<IReadOnlyList<(string Message, string Hint)>> Report = new(Run);

    /// <summary>Each mapping by the name the program gives it: its schema, and the path to it there.</summary>
    public static TheoryData<string, string, string> Mappings =>
        new()
        {
            { "site.yml", "site", "" },
            { "this navigation entry", "site", "properties/navigation/items" },
            { "the unit `own`", "site", "properties/units/additionalProperties" },
            { "`evidence`", "site", "properties/evidence" },
            { "`citations`", "site", "properties/citations" },
            { "`markdown`", "site", "properties/markdown" },
            { "`images`", "site", "properties/images" },
            { "an evidence file", "evidence", "" },
            { "this source", "evidence", "$defs/source" },
            { "this `author`", "evidence", "$defs/name/anyOf/1" },
            { "this statistic", "evidence", "$defs/statistic" },
            { "`value`", "evidence", "$defs/value" },
            { "`locator`", "evidence", "$defs/statistic/properties/locator" },
            { "`cell`", "evidence", "$defs/statistic/properties/cell" },
            { "`derived`", "evidence", "$defs/statistic/properties/derived" },
            { "this passage", "evidence", "$defs/passage" },
            { "this term", "evidence", "$defs/term" },
            { "a page", "page", "" },
            { "this question", "page", "$defs/question" },
            { "this chart", "page", "$defs/chart" },
        };

    public static TheoryData<string, string, string> Words =>
        new()
        {
            { "`overdue`", "site", "properties/evidence/properties/overdue" },
            { "`unquoted_citations`", "site", "properties/evidence/properties/unquoted_citations" },
            { "`form`", "evidence", "$defs/passage/properties/form" },
            { "`uncited_numbers`", "site", "properties/evidence/properties/uncited_numbers" },
            { "`style`", "site", "properties/citations/properties/style" },
            { "`raw_html`", "site", "properties/markdown/properties/raw_html" },
            { "expected one of `change`", "evidence", "$defs/statistic/properties/kind" },
            { "expected one of `bars`", "page", "$defs/chart/properties/kind" },
        };

    [Theory]
    [MemberData(nameof(Mappings))]
    public void The_same_keys_are_known(string owner, string schema, string path)
    {
        var known =
            owner == "a page" ? KeysOfAPage() : Assert.Single(Report.Value, r => r.Message == $"{owner} has no key `{Nobodys}`").Hint;
        Assert.Equal(
            known["known here: ".Length..].Split(", ").Order(StringComparer.Ordinal),
            KeysOf(At(schema, path)).Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [MemberData(nameof(Mappings))]
    public void The_same_keys_are_required(string owner, string schema, string path)
    {
        var missing = Report
            .Value.Select(r => Needs().Match(r.Message))
            .Where(m => m.Success && m.Groups[1].Value == owner)
            .Select(m => m.Groups[2].Value);
        var node = At(schema, path);
        // What is needed unless something else stands there is in the schema's "else".
        var required = new[] { node["required"], node["else"]?["required"] }.SelectMany(r =>
            r?.AsArray().Select(k => k!.GetValue<string>()) ?? []
        );
        Assert.Equal(missing.Distinct().Order(StringComparer.Ordinal), required.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void The_same_words_are_taken(string part, string schema, string path)
    {
        var (message, hint) = Assert.Single(Report.Value, r => r.Message.Contains(part, StringComparison.Ordinal));
        var list = Listed().Match(message + "\n" + hint).Groups[1].Value;
        var taken = list.Split(", ").Select(w => w.Trim('`')).Where(w => w != "own");
        Assert.Equal(taken.Order(StringComparer.Ordinal), EnumAt(schema, path));
    }

    [Fact]
    public void The_same_types_of_sources_are_taken() =>
        Assert.Equal(CslTypes.All.Order(StringComparer.Ordinal), EnumAt("evidence", "$defs/source/properties/type"));

    private static List<(string, string)> Run()
    {
        using var site = Site.Small()
            .Write("content/site.yml", Settings)
            .Write("content/evidence/all.yml", Evidence)
            .Write("content/index.md", $"---\n{Page}---\n");
        var report = JsonDocument.Parse(Generator.Check(site, "--format", "json").Output).RootElement;
        return
        [
            .. report
                .GetProperty("diagnostics")
                .EnumerateArray()
                .Select(d => (d.GetProperty("message").GetString()!, d.TryGetProperty("hint", out var hint) ? hint.GetString()! : "")),
        ];
    }

    /// <summary>A page's report speaks of <c>params</c> instead of listing its keys: here they are asked of its readers.</summary>
    private static string KeysOfAPage()
    {
        var diagnostics = new DiagnosticBag();
        var source = new SourceText("content/index.md", $"{Nobodys}: 1\n");
        var keys = new KeyReader(source, (YamlMapping)YamlReader.Read(source, diagnostics)!, "a page", diagnostics);
        PageHeadReader.Read(keys, "", _ => true);
        EvidenceLists.Read(keys, ofPage: true);
        keys.Done();
        return diagnostics.Sorted().Single(d => d.Message.Contains(Nobodys, StringComparison.Ordinal)).Hint!;
    }

    private static IEnumerable<string> KeysOf(JsonNode schema) =>
        (schema["properties"]?.AsObject().Select(p => p.Key) ?? []).Concat(schema["anyOf"]?.AsArray().SelectMany(a => KeysOf(a!)) ?? []);

    private static IEnumerable<string> EnumAt(string schema, string path) =>
        At(schema, path)["enum"]!.AsArray().Select(w => w!.GetValue<string>()).Order(StringComparer.Ordinal);

    private static JsonNode At(string schema, string path) =>
        path.Split('/', StringSplitOptions.RemoveEmptyEntries)
            .Aggregate((JsonNode)SchemaDocument.Of(schema), (node, name) => node is JsonArray list ? list[int.Parse(name)]! : node[name]!);

    [GeneratedRegex("^(.+) needs `(\\w+)`$")]
    private static partial Regex Needs();

    [GeneratedRegex("(?:expected one of |write one of |known: )([^;\n]+)")]
    private static partial Regex Listed();
}
