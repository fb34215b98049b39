using System.Text.Json.Nodes;
using StaticGuide.Diagnostics;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Cli.Reporting;

/// <summary><c>--format sarif</c>: a log that code scanning takes.</summary>
public sealed class SarifReportTests
{
    private const string Broken = "---\ntitle: Home\ntitle: Again\n---\n🌙 [x](xyzzyqwkjhz.md) and {#a .b} [x](xyzzyqwkjhz.md)\n";

    private static readonly SchemaCheck Standard = new(
        JsonNode.Parse(File.ReadAllText(Repository.Path("tests/StaticGuide.Tests/Cli/Reporting/sarif-2.1.0-parts.schema.json")))!.AsObject()
    );

    public static TheoryData<string> BadSites => FixtureSiteTests.BadSites;

    [Theory]
    [MemberData(nameof(BadSites))]
    public void Every_bad_site_gives_a_log_that_the_standard_allows(string name)
    {
        using var site = Site.CopyOf($"tests/sites/bad/{name}");
        var run = Generator.Check(site, "--format", "sarif");
        Assert.Empty(run.Error);
        var log = JsonNode.Parse(run.Output)!;
        Assert.Empty(Standard.Check(log));
        var only = log["runs"]![0]!;
        Assert.Equal(run.ExitCode, (int)only["invocations"]![0]!["exitCode"]!);
        var rules = only["tool"]!["driver"]!["rules"]!.AsArray();
        Assert.Equal(rules.Select(r => (string)r!["id"]!).Order(StringComparer.Ordinal).Distinct(), rules.Select(r => (string)r!["id"]!));
        var found = only["results"]!.AsArray();
        Assert.All(found, r => Assert.Equal((string)r!["ruleId"]!, (string)rules[(int)r["ruleIndex"]!]!["id"]!));
        Assert.Equal(found.Count, found.Select(r => r!["partialFingerprints"]!.ToJsonString()).Distinct().Count());
        var json = JsonNode.Parse(Generator.Check(site, "--format", "json").Output)!;
        Assert.Equal(
            json["diagnostics"]!.AsArray().Count,
            found.Count + (only["invocations"]![0]!["toolConfigurationNotifications"]?.AsArray().Count ?? 0)
        );
    }

    [Fact]
    public void A_fine_site_has_no_results()
    {
        using var site = Site.Small();
        var run = Generator.Check(site, "--format", "sarif");
        var only = Log(run, 0);
        Assert.Empty(only["results"]!.AsArray());
        Assert.Equal("staticguide", (string)only["tool"]!["driver"]!["name"]!);
        Assert.True((bool)only["invocations"]![0]!["executionSuccessful"]!);
    }

    [Fact]
    public void A_result_has_its_place_in_code_points_its_hint_and_its_related_places()
    {
        using var site = Site.Small().Write("content/index.md", Broken);
        var only = Log(Generator.Check(site, "--format", "sarif"), 1);
        Assert.Equal("unicodeCodePoints", (string)only["columnKind"]!);
        Assert.True((bool)only["invocations"]![0]!["executionSuccessful"]!);
        var link = only["results"]!.AsArray().First(r => (string)r!["ruleId"]! == "SG3001")!;
        Assert.Equal("error", (string)link["level"]!);
        Assert.Equal("there is no page `xyzzyqwkjhz.md`\nhint: name its source file, such as `pay.md`", (string)link["message"]!["text"]!);
        Assert.Equal(
            """{"artifactLocation":{"uri":"content/index.md","uriBaseId":"%SRCROOT%"},"region":{"startLine":5,"startColumn":7,"endLine":5,"endColumn":21}}""",
            link["locations"]![0]!["physicalLocation"]!.ToJsonString()
        );
        var twice = only["results"]!.AsArray().First(r => r!["relatedLocations"] is not null)!["relatedLocations"]![0]!;
        Assert.Equal(2, (int)twice["physicalLocation"]!["region"]!["startLine"]!);
        Assert.NotEmpty((string)twice["message"]!["text"]!);
    }

    [Fact]
    public void A_rule_is_told_as_the_catalogue_tells_it()
    {
        using var site = Site.Small().Write("content/index.md", "---\ntitle: Home\n---\n[gone](gone.md)\n");
        var told = Assert.Single(Log(Generator.Check(site, "--format", "sarif"), 1)["tool"]!["driver"]!["rules"]!.AsArray())!;
        var rule = Catalogue.Find("SG3001")!;
        Assert.Equal(
            (rule.Code, rule.Title, rule.Explanation),
            ((string)told["id"]!, (string)told["shortDescription"]!["text"]!, (string)told["fullDescription"]!["text"]!)
        );
        Assert.All(["text", "markdown"], form => Assert.Contains(rule.Example, (string)told["help"]![form]!, StringComparison.Ordinal));
        Assert.Equal("error", (string)told["defaultConfiguration"]!["level"]!);
    }

    [Fact]
    public void Fingerprints_stay_when_lines_move_and_differ_for_equal_findings()
    {
        using var site = Site.Small().Write("content/index.md", Broken);
        var before = Fingerprints(Log(Generator.Check(site, "--format", "sarif"), 1));
        site.Write("content/index.md", Broken.Replace("---\n🌙", "---\n\nA new paragraph.\n\n🌙", StringComparison.Ordinal));
        Assert.Equal(before, Fingerprints(Log(Generator.Check(site, "--format", "sarif"), 1)));
        Assert.Equal(before.Count, before.Distinct().Count());
    }

    [Fact]
    public void What_has_no_place_is_said_of_the_run()
    {
        using var site = Site.Empty();
        var only = Log(Generator.Check(site, "--format", "sarif"), 2);
        Assert.Empty(only["results"]!.AsArray());
        var invocation = only["invocations"]![0]!;
        Assert.False((bool)invocation["executionSuccessful"]!);
        Assert.Equal("SG1001", (string)Assert.Single(invocation["toolConfigurationNotifications"]!.AsArray())!["associatedRule"]!["id"]!);
    }

    [Fact]
    public void A_file_without_a_line_has_no_region()
    {
        using var site = Site.Empty().Write("content/index.md", "---\ntitle: Home\n---\n");
        var result = Assert.Single(Log(Generator.Check(site, "--format", "sarif"), 2)["results"]!.AsArray())!;
        Assert.Null(result["locations"]![0]!["physicalLocation"]!["region"]);
    }

    [Fact]
    public void A_path_is_encoded_and_begins_at_the_root_of_the_checkout()
    {
        using var site = Site.Empty().Write("guide/content/site.yml", Site.Settings).Write("guide/content/Über uns #1.md", "title\n");
        var run = Generator.Run(site.Root, ["check", "--source", "guide", "--format", "sarif"]);
        var uris = Log(run, 1)["results"]!
            .AsArray()
            .Select(r => (string)r!["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]!);
        Assert.Contains("guide/content/%C3%9Cber%20uns%20%231.md", uris);
    }

    [Fact]
    public void The_same_site_gives_the_same_bytes()
    {
        using var site = Site.CopyOf("tests/sites/bad/links");
        Assert.Equal(Generator.Check(site, "--format", "sarif").Output, Generator.Check(site, "--format", "sarif").Output);
    }

    private static List<string> Fingerprints(JsonNode run) =>
        [.. run["results"]!.AsArray().Select(r => (string)r!["partialFingerprints"]!["ruleFileMessage/v1"]!)];

    private static JsonNode Log(Run run, int exitCode)
    {
        Assert.Equal(exitCode, run.ExitCode);
        Assert.Empty(run.Error);
        var log = JsonNode.Parse(run.Output)!;
        Assert.Empty(Standard.Check(log));
        return log["runs"]![0]!;
    }
}
