using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Cli;

/// <summary>How scripts call the program: with variables that are not set, and with streams that are closed or full.</summary>
public sealed class UnsetAndClosedTests
{
    [Theory]
    [InlineData("--source", "build", "--source", "")]
    [InlineData("--output", "build", "--output", "")]
    [InlineData("--report", "check", "--report", "")]
    [InlineData("--base-url", "check", "--base-url", "")]
    [InlineData("--date", "check", "--date", "")]
    [InlineData("DIR", "links", "")]
    [InlineData("URL", "cite", "")]
    [InlineData("WHAT", "list", "")]
    [InlineData("--saved", "verify", "--saved", "", "--id", "a", "--fetched", "2026-01-01")]
    [InlineData("--only", "verify", "--only", "")]
    [InlineData("FILE", "lock", "merge", "")]
    [InlineData("--source", "lock", "merge", "a.json", "--source", "")]
    [InlineData("CODE", "explain", "")]
    public void An_empty_value_is_wrong_usage_that_names_it(string name, params string[] arguments)
    {
        using var site = Site.Small();
        var before = FolderContents.Of(site.Root);
        var run = Generator.Run(site.Root, arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"{name}: its value is empty", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, FolderContents.Of(site.Root));
    }

    [Theory]
    [InlineData("check", "2>&-", 0)]
    [InlineData("check", ">&- 2>&-", 0)]
    [InlineData("check", "2>/dev/full", 0)]
    [InlineData("check --format json", ">&-", 2)]
    [InlineData("check --format json", ">/dev/full 2>/dev/full", 2)]
    [InlineData("check --report /dev/full", "", 2)]
    [InlineData("build --metrics", "<&- >&- 2>&-", 0)]
    [InlineData("check --nonsense", "2>&-", 2)]
    [InlineData("list pages", ">&-", 2)]
    [InlineData("schema", ">/dev/full", 2)]
    [InlineData("explain SG1001", ">&- 2>&-", 2)]
    [InlineData("verify", "2>&-", 0)]
    [InlineData("links content", "2>/dev/full", 0)]
    [InlineData("--help", ">&-", 2)]
    [InlineData("", ">/dev/full 2>/dev/full", 2)]
    [InlineData("", ">/dev/full", 2)]
    [InlineData("lock", ">/dev/full", 2)]
    public void A_stream_that_is_closed_or_full_is_no_fault(string arguments, string streams, int exitCode)
    {
        using var site = Site.Small();
        var run = Generator.Run(site.Root, ["-c", $"\"$0\" {arguments} {streams}", Generator.Binary], program: "sh");
        Assert.Equal(exitCode, run.ExitCode);
        Assert.DoesNotContain("fault of staticguide", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_verb_it_shows_its_help()
    {
        using var site = Site.Small();
        var (bare, group) = (Generator.Run(site.Root, []), Generator.Run(site.Root, ["lock"]));
        Assert.Equal((2, Generator.Run(site.Root, ["--help"]).Output, ""), (bare.ExitCode, bare.Output, bare.Error));
        Assert.Equal((2, Generator.Run(site.Root, ["lock", "--help"]).Output, ""), (group.ExitCode, group.Output, group.Error));
    }
}
