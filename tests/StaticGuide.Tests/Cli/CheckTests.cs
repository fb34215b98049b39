using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Cli;

/// <summary><c>check</c> says what <c>build</c> would say, and writes nothing.</summary>
public sealed class CheckTests
{
    public static TheoryData<string> Sites => ["bad/links", "bad/templates-names", "bad/routes", "bad/settings-values", "good/basics"];

    [Theory]
    [MemberData(nameof(Sites))]
    public void It_reports_what_a_build_reports(string name)
    {
        using var site = Site.CopyOf($"tests/sites/{name}");
        var check = Generator.Check(site);
        var build = Generator.Build(site);
        Assert.Equal(build.ExitCode, check.ExitCode);
        Assert.Equal(WithoutSummary(build.Error), WithoutSummary(check.Error));
    }

    [Fact]
    public void It_writes_nothing()
    {
        using var site = Site.CopyOf("tests/sites/good/basics");
        var before = FolderContents.Of(site.Root);
        Generator.Check(site).Succeeded();
        Assert.Equal(before, FolderContents.Of(site.Root));
        Assert.False(Directory.Exists(site.Output));
    }

    [Fact]
    public void It_needs_no_permission_to_write()
    {
        using var site = Site.Small();
        Nobody.Run(site, "check").Succeeded();
    }

    private static string WithoutSummary(string report) => report[..(report.TrimEnd().LastIndexOf('\n') + 1)];
}
