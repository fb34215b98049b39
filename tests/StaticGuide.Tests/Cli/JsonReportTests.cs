using System.Text.Json;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Cli;

/// <summary><c>--format json</c>: one object on standard output, and nothing else anywhere.</summary>
public sealed class JsonReportTests
{
    private const string Page = "---\ntitle: Home\ndescripton: x\n---\n🌙 \"Größe\" [x](xyzzyqwkjhz.md)\n\n# Second\n";

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    public void A_fine_site_has_a_summary_and_no_diagnostics(string verb)
    {
        using var site = Site.Small();
        var report = Parse(Generator.Run(site.Root, [verb, "--format", "json"]), 0);
        Assert.Equal(1, report.GetProperty("version").GetInt32());
        Assert.Equal(verb, report.GetProperty("command").GetString());
        Assert.Equal((0, 0, 1), Summary(report));
        Assert.True(report.GetProperty("summary").GetProperty("duration_ms").GetInt64() >= 0);
        Assert.Equal(0, report.GetProperty("diagnostics").GetArrayLength());
    }

    [Fact]
    public void Each_diagnostic_has_its_code_its_place_its_message_and_its_hint()
    {
        using var site = Site.Small().Write("content/index.md", Page);
        var report = Parse(Generator.Build(site, "--format", "json"), 1);
        Assert.Equal((2, 1, 1), Summary(report));
        Assert.Equal(
            [
                """{"code":"SG1015","severity":"error","file":"content/index.md","line":3,"column":1,"end_line":3,"end_column":11,"message":"a page has no key `descripton`","hint":"did you mean `description`?"}""",
                """{"code":"SG3001","severity":"error","file":"content/index.md","line":5,"column":15,"end_line":5,"end_column":29,"message":"there is no page `xyzzyqwkjhz.md`","hint":"name its source file, such as `pay.md`"}""",
                """{"code":"SG1106","severity":"warning","file":"content/index.md","line":7,"column":1,"end_line":7,"end_column":9,"message":"a heading of level 1 is a second title beside the page's own","hint":"begin with `##`"}""",
            ],
            report.GetProperty("diagnostics").EnumerateArray().Select(d => d.GetRawText())
        );
    }

    [Fact]
    public void A_further_place_is_a_note()
    {
        using var site = Site.Small().Write("content/index.md", "---\ntitle: Home\ntitle: Again\n---\n");
        var note = Parse(Generator.Check(site, "--format", "json"), 1).GetProperty("diagnostics")[0].GetProperty("notes")[0];
        Assert.Equal("content/index.md", note.GetProperty("file").GetString());
        Assert.Equal(2, note.GetProperty("line").GetInt32());
        Assert.Equal(1, note.GetProperty("column").GetInt32());
        Assert.NotEmpty(note.GetProperty("message").GetString()!);
    }

    [Fact]
    public void What_is_not_known_is_left_out()
    {
        using var site = Site.Empty();
        var diagnostic = Parse(Generator.Check(site, "--format", "json"), 2).GetProperty("diagnostics")[0];
        Assert.Equal("SG1001", diagnostic.GetProperty("code").GetString());
        Assert.False(diagnostic.TryGetProperty("file", out _));
        Assert.False(diagnostic.TryGetProperty("line", out _));
    }

    [Fact]
    public void The_letters_of_every_script_stay_as_they_are()
    {
        using var site = Site.Small().Write("content/index.md", "---\ntitle: Home\nGröße🌙: x\n---\n");
        var run = Generator.Run(site.Root, ["check", "--format", "json"], new Dictionary<string, string> { ["LC_ALL"] = "C" });
        Assert.Contains("`Größe", run.Output, StringComparison.Ordinal);
        Assert.Contains(
            "`Größe🌙`",
            Parse(run, 1).GetProperty("diagnostics")[0].GetProperty("message").GetString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_report_in_a_file_leaves_both_streams_empty()
    {
        using var site = Site.Small().Write("content/index.md", Page);
        var printed = Generator.Check(site, "--format", "json").Output;
        var run = Generator.Check(site, "--format", "json", "--report", "report.json");
        Assert.Equal(("", ""), (run.Output, run.Error));
        Assert.Equal(WithoutTime(printed), WithoutTime(File.ReadAllText(site.At("report.json"))));
    }

    private static JsonElement Parse(Run run, int exitCode)
    {
        Assert.Equal(exitCode, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.EndsWith("}\n", run.Output, StringComparison.Ordinal);
        return JsonDocument.Parse(run.Output).RootElement;
    }

    private static (int Errors, int Warnings, int Pages) Summary(JsonElement report)
    {
        var summary = report.GetProperty("summary");
        return (
            summary.GetProperty("errors").GetInt32(),
            summary.GetProperty("warnings").GetInt32(),
            summary.GetProperty("pages").GetInt32()
        );
    }

    private static string WithoutTime(string json) =>
        json.Replace(
            $"\"duration_ms\":{JsonDocument.Parse(json).RootElement.GetProperty("summary").GetProperty("duration_ms").GetRawText()}",
            "",
            StringComparison.Ordinal
        );
}
