using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Cli.Reporting;

/// <summary><c>--format github</c>: a workflow command a line on standard output, and a summary beside it.</summary>
public sealed class GitHubReportTests
{
    [Fact]
    public void Each_diagnostic_is_a_command_with_its_place()
    {
        using var site = Site.Small().Write("content/index.md", "---\ntitle: Home\n---\n🌙 [x](xyzzyqwkjhz.md)\n\n# Second\n");
        var run = Generator.Check(site, "--format", "github");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            "::error file=content/index.md,line=4,endLine=4,col=7,endColumn=20,title=SG3001::there is no page `xyzzyqwkjhz.md`%0Ahint: "
                + "name its source file, such as `pay.md`\n"
                + "::warning file=content/index.md,line=6,endLine=6,col=1,endColumn=8,title=SG1106::a heading of level 1 is a second title "
                + "beside the page's own%0Ahint: begin with `##`\n",
            run.Output
        );
        Assert.Equal("Checked 1 page, 1 error and 1 warning in … ms.\n", run.Report);
    }

    [Fact]
    public void What_would_end_a_command_or_a_property_is_escaped()
    {
        using var site = Site.Small().Write("content/a,b: 100%.md", "---\ntitle: \"T\"\n\"a%0A::error::b\": 1\n---\n");
        var line = Assert.Single(Generator.Check(site, "--format", "github").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith("::error file=content/a%2Cb%3A 100%25.md,line=3,", line, StringComparison.Ordinal);
        Assert.Contains("a page has no key `a%250A::error::b`", line, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_known_is_left_out()
    {
        using var empty = Site.Empty();
        Assert.StartsWith("::error title=SG1001::", Generator.Check(empty, "--format", "github").Output, StringComparison.Ordinal);
        empty.Write("content/index.md", "---\ntitle: Home\n---\n");
        Assert.StartsWith(
            "::error file=content/site.yml,title=SG1002::",
            Generator.Check(empty, "--format", "github").Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_further_place_is_named_in_the_message()
    {
        using var site = Site.Small().Write("content/index.md", "---\ntitle: Home\ntitle: Again\n---\n");
        Assert.Contains("%0Anote: ", Generator.Check(site, "--format", "github").Output, StringComparison.Ordinal);
        Assert.Contains(": content/index.md:2", Generator.Check(site, "--format", "github").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_begins_at_the_root_of_the_checkout()
    {
        using var site = Site.Empty().Write("docs/guide/content/index.md", "---\ntitle: Home\n---\n");
        var run = Generator.Run(
            site.At("docs"),
            ["check", "--source", "guide", "--format", "github"],
            new Dictionary<string, string> { ["GITHUB_WORKSPACE"] = site.Root }
        );
        Assert.StartsWith("::error file=docs/guide/content/site.yml,", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fine_site_gives_no_command_and_quiet_gives_nothing_at_all()
    {
        using var site = Site.Small();
        Assert.Equal(
            ("", "Checked 1 page in … ms.\n"),
            (Generator.Check(site, "--format", "github").Output, Generator.Check(site, "--format", "github").Report)
        );
        Assert.Equal(
            ("", ""),
            (Generator.Check(site, "--format", "github", "--quiet").Output, Generator.Check(site, "--format", "github", "--quiet").Error)
        );
    }
}
