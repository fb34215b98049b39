using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Rendering.Pages;

/// <summary>The page of all statistics: what a number says in one line, and the table of a chart that nobody has to open.</summary>
public sealed class StatisticsPageTests
{
    private const string Chart = """
        charts:
          - id: jobs
            kind: bars
            title: There are :stat[jobs] jobs.
            statistics: [jobs, openings]
        """;

    [Theory]
    [InlineData("kind: median", "Half are above it, and half below.")]
    [InlineData("kind: percentile\n    percentile: 90", "Of every 100, 90 are at or below it.")]
    [InlineData("kind: projection", "What its source expects, not what was counted.")]
    [InlineData("kind: count", "How many there are.")]
    [InlineData("geography: US", null)]
    public void A_number_says_in_a_line_what_it_is_by_its_kind(string kind, string? words)
    {
        using var site = Showing(kind);
        Generator.Build(site).Succeeded();
        var record = site.Page("/all/");
        if (words is null)
            Assert.DoesNotContain("<dt>What it says</dt>", record, StringComparison.Ordinal);
        else
            Assert.Contains($"<dt>What it says</dt><dd>{words}</dd>", record, StringComparison.Ordinal);
    }

    [Fact]
    public void The_table_of_its_chart_is_open_and_that_of_others_is_not()
    {
        using var site = Showing("kind: count")
            .Write("content/other.md", $"---\ntitle: Other\nreviewed: 2026-02-01\n{Chart}\n---\n::chart[jobs]\n");
        Generator.Build(site).Succeeded();
        Assert.Contains("<details open>\n<summary>The figures of this chart", site.Page("/all/"), StringComparison.Ordinal);
        Assert.Contains("<details>\n<summary>The figures of this chart", site.Page("/other/"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_earlier_value_reads_as_one_sentence_and_its_day()
    {
        using var site = Showing("previous: [{value: 1100, as_of: 2024, quote: 'There were 1,100 jobs in 2024.', published: 2025-03-15}]");
        Generator.Build(site).Succeeded();
        var before = new BuiltPage(site.Page("/all/")).Document.QuerySelectorAll(".record dt").Single(t => t.TextContent == "Before");
        Assert.Equal(
            "1,100 jobs (2024): There were 1,100 jobs in 2024. (Published March 15, 2025)",
            before.NextElementSibling!.TextContent.Trim()
        );
    }

    [Fact]
    public void Charts_of_all_numbers_stand_behind_the_first_and_the_contents_are_folded()
    {
        using var site = Showing("kind: count")
            .Write("content/all.md", $"---\ntitle: All\nlayout: statistics\nparams: {{charts: [jobs]}}\n{Chart}\n---\n");
        Generator.Build(site).Succeeded();
        var page = new BuiltPage(site.Page("/all/")).Document;
        Assert.Equal("chart-jobs", page.QuerySelector(".group + figure")!.Id);
        Assert.NotNull(page.QuerySelector(".contents > details:not([open])"));
    }

    private static Site Showing(string kind) =>
        Site.Empty()
            .Write("content/site.yml", Site.Settings)
            .Write("content/index.md", "---\ntitle: Home\n---\n\nWelcome.\n")
            .Write(
                "content/evidence/jobs.yml",
                $$"""
                sources:
                  - id: s
                    type: webpage
                    title: T
                    publisher: P
                    url: https://e.example/
                    accessed: 2026-02-01
                statistics:
                  - id: jobs
                    label: Jobs
                    value: 1200
                    unit: jobs
                    {{kind}}
                    as_of: 2025
                    source: s
                    quote: There were 1,200 jobs in 2025.
                  - {id: openings, label: Openings, value: 300, unit: jobs, as_of: 2025, source: s, quote: 'In 2025, 300 jobs.'}
                """
            )
            .Write("content/all.md", $"---\ntitle: All\nreviewed: 2026-02-01\nlayout: statistics\n{Chart}\n---\n::chart[jobs]\n");
}
