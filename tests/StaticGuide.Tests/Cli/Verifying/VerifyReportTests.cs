using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using StaticGuide.Tests.Support;
using StaticGuide.Tests.Verification.FaultServer;

namespace StaticGuide.Tests.Cli.Verifying;

/// <summary>What <c>verify</c> says in each form: machines have standard output alone, people the other.</summary>
public sealed partial class VerifyReportTests : IAsyncLifetime
{
    private const string Evidence = "content/evidence/wages.yml";
    private const string Day = "2026-06-01";

    private readonly SourceServer server = new();
    private readonly Site site = SourceServer.SiteOf(("a", "clerks"), ("b", "nurses"), ("c", "cooks"), ("d", "guards"));

    public ValueTask InitializeAsync()
    {
        server
            .Play("a.test/clerks", SourceServer.Page("clerks"))
            .Play("b.test/nurses", Answers.Status("403 Forbidden"))
            .Play("c.test/cooks", Answers.Page("<p>Half of all cooks earned more than $45,000 in May 2025.</p>"));
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync()
    {
        site.Dispose();
        return server.DisposeAsync();
    }

    [Fact]
    public void Json_says_of_every_source_what_the_contract_names_and_then_what_is_known_besides()
    {
        var run = server.Verify(site, Day, "--format", "json");
        Assert.Equal((3, ""), (run.ExitCode, run.Error));
        var report = JsonNode.Parse(run.Output)!.AsObject();
        foreach (var source in report["sources"]!.AsArray())
        {
            Assert.Equal(
                ["id", "url", "verdict", "http_status", "checked", "attempts", "quotes"],
                source!.AsObject().Take(7).Select(p => p.Key)
            );
            Assert.All(
                source["quotes"]!.AsArray(),
                quote => Assert.Equal(["statistic", "verdict"], quote!.AsObject().Take(2).Select(p => p.Key))
            );
        }
        report["summary"]!["duration_ms"] = 0;
        Snapshot.Matches(
            "tests/StaticGuide.Tests/Cli/Verifying/json",
            report.ToJsonString(
                new JsonSerializerOptions
                {
                    WriteIndented = true,
                    Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
                }
            ) + "\n"
        );
    }

    [Fact]
    public void Sarif_is_a_log_of_a_run_that_did_its_work()
    {
        var run = server.Verify(site, Day, "--format", "sarif");
        Assert.Equal((3, ""), (run.ExitCode, run.Error));
        var log = JsonNode.Parse(run.Output)!;
        var standard = new SchemaCheck(
            JsonNode
                .Parse(File.ReadAllText(Repository.Path("tests/StaticGuide.Tests/Cli/Reporting/sarif-2.1.0-parts.schema.json")))!
                .AsObject()
        );
        Assert.Empty(standard.Check(log));
        var only = log["runs"]![0]!;
        Assert.Equal((true, 3), ((bool)only["invocations"]![0]!["executionSuccessful"]!, (int)only["invocations"]![0]!["exitCode"]!));
        Assert.Equal(["SG5002"], only["results"]!.AsArray().Select(r => (string)r!["ruleId"]!));
        var (line, column) = PlaceOf("Half of all cooks");
        Assert.Equal(
            $$"""{"artifactLocation":{"uri":"{{Evidence}}","uriBaseId":"%SRCROOT%"},"region":{"startLine":{{line}},"startColumn":{{column - 1}},"endLine":{{line}},"endColumn":{{column + SourceServer.Quote("cooks").Length + 1}}"""
                + "}}",
            only["results"]![0]!["locations"]![0]!["physicalLocation"]!.ToJsonString()
        );
        Assert.Contains("\nhint: look at the source", (string)only["results"]![0]!["message"]!["text"]!, StringComparison.Ordinal);
    }

    [Fact]
    public void Github_has_a_command_a_line_at_the_entry_or_at_the_quote()
    {
        var run = server.Verify(site, Day, "--format", "github");
        Assert.Equal(3, run.ExitCode);
        var quote = PlaceOf("Half of all cooks");
        Assert.Equal(
            $"::error file={Evidence},line={quote.Line},endLine={quote.Line},col={quote.Column - 1},endColumn={quote.Column + SourceServer.Quote("cooks").Length},title=SG5002::`cooks` does not say what `cooks-wage` quotes%0Ahint: look at the source: bring the statistic up to date, or name an archived copy that has the words\n",
            run.Output
        );
        Assert.Equal(
            "Looked at 4 sources (1 verified, 1 drifted, 1 blocked, 1 transient), found 1 of 2 quotes, 1 error in … ms.\n",
            run.Report
        );
    }

    [Fact]
    public void Text_is_for_people_and_leaves_standard_output_to_machines()
    {
        var run = server.Verify(site, Day);
        Assert.Equal((3, ""), (run.ExitCode, run.Output));
        Snapshot.Matches("tests/StaticGuide.Tests/Cli/Verifying/text", run.Report);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    [InlineData("markdown")]
    public void A_report_in_a_file_is_the_one_that_would_be_printed(string format)
    {
        var printed = server.Verify(site, Day, "--format", format);
        File.Delete(site.At("content/evidence.lock.json"));
        var run = server.Verify(site, Day, "--format", format, "--report", "report");
        Assert.Equal((3, ""), (run.ExitCode, run.Output));
        Assert.Equal(WithoutTime(format == "text" ? printed.Error : printed.Output), WithoutTime(File.ReadAllText(site.At("report"))));
        Assert.Equal(format == "github" ? 1 : 0, run.Error.Split('\n').Length - 1);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    [InlineData("markdown")]
    public void What_is_said_of_the_run_stands_beside_what_machines_read(string format)
    {
        var run = Generator.Run(site.Root, ["verify", "--connect-to", "::127.0.0.1:1", "--date", Day, "--format", format]);
        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith(
            "notice: most hosts could not be reached: that is our own network, so content/evidence.lock.json was left as it is\n",
            run.Error,
            StringComparison.Ordinal
        );
        Assert.Equal(format == "github", run.Output.Length == 0);
        if (format == "json")
            Assert.Equal(
                (4, 0),
                (JsonNode.Parse(run.Output)!["sources"]!.AsArray().Count, JsonNode.Parse(run.Output)!["diagnostics"]!.AsArray().Count)
            );
        if (format == "markdown")
            Assert.Equal(
                $"## Sources, looked at on {Day}\n\n**Most hosts could not be reached: that is our own network, so content/evidence.lock.json was left as it is.**\n",
                run.Output
            );
    }

    /// <summary>Line and column, from 1, of words in the evidence.</summary>
    private (int Line, int Column) PlaceOf(string words)
    {
        var before = File.ReadAllText(site.At(Evidence)).Split(words)[0];
        return (before.Count(c => c == '\n') + 1, before.Length - before.LastIndexOf('\n'));
    }

    private static string WithoutTime(string report) => Time().Replace(report, "…");

    [GeneratedRegex(@"(?<=in )\d+(?= ms)|(?<=""duration_ms"":)\d+")]
    private static partial Regex Time();
}
