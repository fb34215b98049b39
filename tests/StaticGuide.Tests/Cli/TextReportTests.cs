using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Cli;

/// <summary>What people read: on standard error, in plain characters unless a terminal asks for more.</summary>
public sealed class TextReportTests
{
    private const char Escape = '\u001b';
    private const string Warning = "---\ntitle: Home\n---\n# Second title\n";
    private const string Error = "---\ntitle: Home\n---\n[gone](gone.md)\n";

    [Fact]
    public void A_report_goes_to_standard_error_and_ends_with_a_summary()
    {
        using var site = Site.Small().Write("content/index.md", Error);
        var run = Generator.Build(site);
        Assert.Empty(run.Output);
        Assert.StartsWith("error[SG3001]: there is no page `gone.md`\n --> content/index.md:4:8\n", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("\n\nNothing was written: 1 page read, 1 error in … ms.\n", run.Report, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TERM", "xterm-256color")]
    [InlineData("NO_COLOR", "1")]
    [InlineData("TERM", "dumb")]
    public void A_pipe_gets_no_colours(string variable, string value)
    {
        using var site = Site.Small().Write("content/index.md", Error);
        var run = Generator.Run(site.Root, ["build"], new Dictionary<string, string> { [variable] = value });
        Assert.Contains("SG3001", run.Codes);
        Assert.DoesNotContain(Escape, run.Error);
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("1", false)]
    public void A_terminal_gets_colours_unless_NO_COLOR_is_set(string? noColor, bool coloured)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/script"), "there is no `script` to make a terminal with");
        using var site = Site.Small().Write("content/index.md", Error);
        Dictionary<string, string> environment = new() { ["TERM"] = "xterm" };
        if (noColor is not null)
            environment["NO_COLOR"] = noColor;
        var run = Generator.Run(site.Root, ["-qec", $"'{Generator.Binary}' check", "/dev/null"], environment, "/usr/bin/script");
        Assert.Contains("SG3001", run.Output, StringComparison.Ordinal);
        Assert.Equal(coloured, run.Output.Contains($"{Escape}[1;31merror[SG3001]", StringComparison.Ordinal));
    }

    [Fact]
    public void Quiet_says_nothing_of_a_fine_site()
    {
        using var site = Site.Small();
        var run = Generator.Build(site, "--quiet");
        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void Quiet_still_says_what_is_wrong()
    {
        using var site = Site.Small().Write("content/index.md", Warning);
        Assert.Equal(["SG1106"], Generator.Build(site, "--quiet").Codes);
        site.Write("content/index.md", Error);
        Assert.Contains("1 error", Generator.Build(site, "--quiet").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_in_a_file_is_the_one_that_would_be_printed()
    {
        using var site = Site.Small().Write("content/index.md", Error);
        var printed = Generator.Build(site);
        var run = Generator.Build(site, "--report", "report.txt");
        Assert.Equal((1, "", ""), (run.ExitCode, run.Output, run.Error));
        Assert.Equal(printed.Report, (run with { Error = File.ReadAllText(site.At("report.txt")) }).Report);
    }

    [Fact]
    public void A_report_that_cannot_be_written_is_wrong_usage()
    {
        using var site = Site.Small();
        var run = Generator.Check(site, "--report", "no/such/folder/report.txt");
        run.FailedWith(2);
        Assert.Contains("--report no/such/folder/report.txt: there is no folder no/such/folder", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Metrics_are_tables_and_a_last_line()
    {
        using var site = Site.Small();
        var run = Generator.Build(site, "--metrics", "--quiet");
        Assert.StartsWith("stage ", run.Error, StringComparison.Ordinal);
        Assert.Matches(@"\nmetrics: 1 pages?, \d+ ms, \d+ ms of processor, \d+\.\d MiB at most\n$", run.Error);
    }

    [Fact]
    public void A_very_long_line_is_shown_around_the_place_that_matters()
    {
        using var site = Site.Small()
            .Write("content/index.md", $"---\ntitle: Home\n---\n{new string('x', 5_000)} [a](gone.md) {new string('y', 5_000)}\n");
        var run = Generator.Check(site);
        run.FailedWith(1, "SG3001");
        Assert.Contains("index.md:4:5006\n", run.Error, StringComparison.Ordinal);
        Assert.Contains("[a](gone.md)", run.Error, StringComparison.Ordinal);
        Assert.All(run.Error.Split('\n'), line => Assert.InRange(line.Length, 0, 200));
    }

    [Theory]
    [InlineData(20, 20, null)]
    [InlineData(21, 20, "… and 1 more SG3001 in content/index.md (all with --format json)")]
    [InlineData(45, 20, "… and 25 more SG3001 in content/index.md (all with --format json)")]
    public void Of_one_code_the_first_are_shown_and_the_rest_counted(int links, int shown, string? rest)
    {
        using var site = Site.Small().Write("content/index.md", $"---\ntitle: Home\n---\n{Links(links)}[a](http://a%20b/)\n");
        var run = Generator.Check(site);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(shown, run.Codes.Count(c => c == "SG3001"));
        Assert.Single(run.Codes, c => c != "SG3001");
        Assert.Contains($"{links + 1} errors", run.Error, StringComparison.Ordinal);
        Assert.Equal(rest, run.Error.Split('\n').SingleOrDefault(l => l.StartsWith('…')));
    }

    [Fact]
    public void The_rest_is_where_it_says()
    {
        using var site = Site.Small();
        foreach (var name in "abcdefg")
            site.Write($"content/{name}.md", $"---\ntitle: Page\n---\n{Links(11)}");
        Assert.Contains(
            "\n… and 57 more SG3001 in content/b.md, content/c.md, content/d.md and 3 other files (all with --format json)\n",
            Generator.Check(site).Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Files_and_machines_get_all_of_them()
    {
        using var site = Site.Small().Write("content/index.md", $"---\ntitle: Home\n---\n{Links(30)}");
        Assert.Equal(30, Generator.Check(site, "--format", "json").Output.Split("\"SG3001\"").Length - 1);
        Generator.Check(site, "--report", "report.txt");
        Assert.Equal(30, File.ReadAllText(site.At("report.txt")).Split("error[SG3001]").Length - 1);
    }

    [Fact]
    public void Characters_beyond_the_basic_plane_take_one_column()
    {
        using var site = Site.Small().Write("content/index.md", "---\ntitle: Home\n---\n😀 [a](gone.md) 😀\n");
        var run = Generator.Check(site);
        Assert.Contains("index.md:4:7\n", run.Error, StringComparison.Ordinal);
        Assert.Contains("\n  | " + new string(' ', 6) + "^^^^^^^\n", run.Error, StringComparison.Ordinal);
    }

    private static string Links(int count) => string.Concat(Enumerable.Range(0, count).Select(i => $"[a](gone{i}.md)\n"));
}
