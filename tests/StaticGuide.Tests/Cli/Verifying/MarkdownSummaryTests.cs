using StaticGuide.Building;
using StaticGuide.Cli.Verifying;
using StaticGuide.Content.Sources;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Locks;
using StaticGuide.Files.Kept;
using StaticGuide.Tests.Support;
using StaticGuide.Tests.Verification.FaultServer;
using StaticGuide.Verification.Verdicts;

namespace StaticGuide.Tests.Cli.Verifying;

/// <summary>What a maintainer finds in the weekly pull request.</summary>
public sealed class MarkdownSummaryTests : IAsyncLifetime
{
    private static readonly DateOnly Monday = new(2026, 6, 1);

    private readonly SourceServer server = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public void A_guide_without_sources_is_told_so()
    {
        using var site = Site.Small();
        var run = server.Verify(site, "2026-06-01", "--format", "markdown");
        Assert.Equal((0, "## Sources, looked at on 2026-06-01\n\nThere was nothing to look at.\n"), (run.ExitCode, run.Output));
    }

    [Fact]
    public void A_week_in_which_nothing_changed_is_one_sentence()
    {
        using var site = SourceServer.SiteOf(("a", "clerks"));
        server.Play("a.test/clerks", SourceServer.Page("clerks"));
        server.Verify(site, "2026-06-01").Succeeded();
        Assert.Equal(
            "## Sources, looked at on 2026-06-08\n\n1 source: 1 verified. None of them changed since last time.\n",
            server.Verify(site, "2026-06-08", "--format", "markdown").Output
        );
    }

    [Fact]
    public void Words_of_others_are_shown_and_do_nothing()
    {
        using var site = SourceServer.SiteOf(("a", "clerks"));
        server.Play(
            "a.test/clerks",
            Answers.Page("<p>Half of all clerks, says @acme/all in #7, earned &lt;b&gt;more&lt;/b&gt; than $45,000 | `in` May 2025.</p>")
        );
        site.Write(
            "content/evidence/wages.yml",
            File.ReadAllText(site.At("content/evidence/wages.yml"))
                .Replace("title: Wages of clerks", "title: \"Pay | <b>all</b> `x` [y](z) @ada #12\"", StringComparison.Ordinal)
                .Replace("publisher: Bureau", "publisher: \"@bureau & _Sons_\"", StringComparison.Ordinal)
        );
        site.Write(
            "content/pay.md",
            File.ReadAllText(site.At("content/pay.md")).Replace("[Ada]", "[\"@ada\", \"Bo | C\"]", StringComparison.Ordinal)
        );
        site.Write("content/chart.md", "---\ntitle: Chart\nparams:\n  shown: [other, clerks-wage]\n---\nNothing here.\n");
        site.Write("content/other.md", "---\ntitle: Other\n---\nNothing here, clerks-wage-old.\n");
        var run = server.Verify(site, "2026-06-01", "--format", "markdown");
        Assert.Equal(3, run.ExitCode);
        Snapshot.Matches("tests/StaticGuide.Tests/Cli/Verifying/summary-escaped", run.Output);
    }

    [Fact]
    public void Errors_of_the_guide_itself_are_not_passed_over()
    {
        using var site = SourceServer.SiteOf(("a", "clerks"));
        server.Play("a.test/clerks", SourceServer.Page("clerks"));
        site.Write("content/bad.md", "---\ntitel: Bad\n---\n");
        var run = server.Verify(site, "2026-06-01", "--format", "markdown");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("\n\nThe guide has 1 other error: `staticguide check` shows it.\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(5_000)]
    public void However_much_changed_github_takes_it(int count)
    {
        var sources = Enumerable.Range(0, count).Select(i => Drifted(i, count)).ToList();
        var diagnostics = sources
            .Select(s => new Diagnostic(VerificationRules.Drifted, s.Source.Place, $"`{s.Source.Id}` does not say it")
            {
                Hint = new string('<', 900),
            })
            .ToList();
        using var writer = new StringWriter();
        MarkdownSummary.Write(new VerifyResult(new BuildResult(diagnostics, 1), sources, new SiteUses(null)), Monday, writer);
        var text = writer.ToString();
        Assert.InRange(text.Length, 40_000, MarkdownSection.GitHubLimit);
        var sections = text.Split("\n### ");
        Assert.Equal(
            ["What to do", "What changed since last time", "What could not be read"],
            sections.Skip(1).Select(s => s.Split('\n')[0])
        );
        Assert.All(
            sections.Skip(1),
            section =>
            {
                var items = section.Split('\n').Where(line => line.StartsWith("- ", StringComparison.Ordinal)).ToList();
                var rest = items[^1].StartsWith("- … and ", StringComparison.Ordinal)
                    ? int.Parse(items[^1].Split(' ')[3], System.Globalization.CultureInfo.InvariantCulture)
                    : 0;
                Assert.Equal(count, items.Count - (rest > 0 ? 1 : 0) + rest);
            }
        );
        // What is drifted comes before what is verified again.
        Assert.Contains("→ **drifted**", sections[2].Split('\n')[2], StringComparison.Ordinal);
    }

    /// <summary>The first half is well again, the others drifted.</summary>
    private static VerifiedSource Drifted(int number, int count)
    {
        var id = $"source-{number:D4}";
        var source = new Source
        {
            Id = id,
            Place = new Place("content/evidence/all.yml", new Position(number + 1, 1)),
            Type = "webpage",
            KeptTitle = new PackedText($"{id} {new string('&', 300)}"),
            KeptUrl = new PackedText($"http://a.test/{id}"),
            Publisher = "Bureau",
        };
        var before = new LockEntry
        {
            Url = source.Url,
            Verdict = SourceVerdict.Transient,
            Checked = Monday,
        };
        return new VerifiedSource(
            source,
            source.Url,
            before,
            before with
            {
                Verdict = number < count / 2 ? SourceVerdict.Verified : SourceVerdict.Drifted,
            },
            new SourceCheck
            {
                Url = source.Url,
                Outcome = CheckOutcome.Transient,
                Day = Monday,
                Reason = "it does not answer",
            }
        );
    }
}
