using StaticGuide.Diagnostics;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Cli;

/// <summary>What the program says of itself.</summary>
public sealed class HelpTests
{
    private static readonly string Here = Repository.Root;

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    public void Help_names_every_verb(string option)
    {
        var run = Generator.Run(Here, [option]);
        run.Succeeded();
        Assert.All(
            StaticGuide.Cli.CommandLine.Root(TimeProvider.System).Subcommands,
            verb => Assert.Contains($"\n  {verb.Name} ", run.Output, StringComparison.Ordinal)
        );
        Assert.Empty(run.Error);
    }

    [Fact]
    public void Help_fits_a_screen_of_24_lines_and_80_columns()
    {
        var lines = Generator.Run(Here, ["--help"]).Output.TrimEnd('\n').Split('\n');
        Assert.InRange(lines.Length, 10, 24);
        Assert.All(lines, line => Assert.InRange(line.Length, 0, 80));
        Assert.DoesNotContain(lines, line => line.EndsWith('…'));
    }

    [Theory]
    [InlineData("biuld", "did you mean `build`?")]
    [InlineData("--vesion", "did you mean `--version`?")]
    [InlineData("build --drfts", "did you mean `--drafts`?")]
    [InlineData("build --soruce .", "did you mean `--source`?")]
    [InlineData("new pge x", "did you mean `page`?")]
    [InlineData("lock merg x", "did you mean `merge`?")]
    [InlineData("templates ejct base.html", "did you mean `eject`?")]
    [InlineData("templates eject --soruce . base.html", "did you mean `--source`?")]
    [InlineData("list pagse", "did you mean `pages`?")]
    [InlineData("build --format jsn", "did you mean `json`?")]
    [InlineData("schema sit", "did you mean `site`?")]
    // What other generators call it.
    [InlineData("server", "did you mean `serve`?")]
    [InlineData("generate", "did you mean `build`?")]
    [InlineData("lint", "did you mean `check`?")]
    [InlineData("eject base.html", "did you mean `templates eject`?")]
    [InlineData("help build", "did you mean `--help`?")]
    [InlineData("deploy", "publish that folder")]
    [InlineData("new post x", "did you mean `page`?")]
    [InlineData("new site x", "did you mean `init`?")]
    [InlineData("build -D", "did you mean `--drafts`?")]
    [InlineData("build --buildDrafts", "did you mean `--drafts`?")]
    [InlineData("build --baseURL=https://example.org/", "did you mean `--base-url`?")]
    [InlineData("build -d public", "did you mean `--output`?")]
    [InlineData("build --watch", "`serve` watches")]
    [InlineData("build --dry-run", "`check` builds without writing")]
    [InlineData("serve -D", "`serve` shows drafts unless")]
    [InlineData("serve --bind 0.0.0.0", "did you mean `--host`?")]
    [InlineData("build content", "the folder of the site is named by an option: `--source content`")]
    [InlineData("build --output --quiet", "--output: its value is missing; `--quiet` is another option")]
    [InlineData("check README.md", "a site is looked at as a whole")]
    public void A_slip_is_told_what_was_probably_meant(string typed, string said)
    {
        var run = Generator.Run(Here, typed.Split(' '));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void Help_of_a_verb_names_its_options()
    {
        var (build, check) = (Generator.Run(Here, ["build", "--help"]), Generator.Run(Here, ["check", "--help"]));
        string[] common =
        [
            "--source",
            "--format",
            "--report",
            "--strict",
            "--date",
            "--base-url",
            "--drafts",
            "--future",
            "--quiet",
            "--metrics",
        ];
        Assert.All(common, option => Assert.Contains($"  {option}", build.Output, StringComparison.Ordinal));
        Assert.All(common, option => Assert.Contains($"  {option}", check.Output, StringComparison.Ordinal));
        Assert.Contains("--output", build.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("--output", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Version_is_that_of_the_assembly()
    {
        var run = Generator.Run(Here, ["--version"]);
        run.Succeeded();
        Assert.Equal(typeof(Rule).Assembly.GetName().Version!.ToString(3), run.Output.Trim());
    }

    [Fact]
    public void Explain_without_a_code_lists_them_all()
    {
        var run = Generator.Run(Here, ["explain"]);
        run.Succeeded();
        Assert.Equal(
            Catalogue.All.Select(r => r.Code),
            run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')[0])
        );
    }

    [Theory]
    [InlineData("SG3002")]
    [InlineData("sg3002")]
    [InlineData("3002")]
    public void Explain_says_what_a_code_means_and_how_to_mend_it(string code)
    {
        var run = Generator.Run(Here, ["explain", code]);
        run.Succeeded();
        var rule = Catalogue.Find("SG3002")!;
        Assert.All(
            [rule.Code, rule.Title, rule.Explanation, rule.Example],
            part => Assert.Contains(part, run.Output, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Explain_of_an_unknown_code_says_where_they_are_listed()
    {
        var run = Generator.Run(Here, ["explain", "SG9999"]);
        run.FailedWith(2);
        Assert.Contains("staticguide explain", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("did you mean", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SG302")]
    [InlineData("sg30002")]
    [InlineData("SG3092")]
    public void Explain_of_a_slip_names_the_code_that_was_meant(string code)
    {
        var run = Generator.Run(Here, ["explain", code]);
        run.FailedWith(2);
        Assert.Contains($"SG3002 ({Catalogue.Find("SG3002")!.Title})", run.Error, StringComparison.Ordinal);
    }
}
