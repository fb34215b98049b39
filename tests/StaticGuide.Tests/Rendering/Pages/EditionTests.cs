using StaticGuide.Evidence.Locks;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Rendering.Pages;

/// <summary>What most notes of a page have in common is said once; what differs is marked.</summary>
public sealed class EditionTests
{
    private static string Source(string id, string published) =>
        $"  - {{id: {id}, title: Wages {id}, publisher: Bureau, url: 'https://data.example.org/{id}', published: {published}, update_period_days: 365}}\n";

    private static string Statistic(int number, string source) =>
        $"  - {{id: s{number}, label: Town {number}, value: {number}, unit: jobs, population: town {number}, as_of: 2024, source: {source}, quote: There were {number} jobs in town.}}\n";

    private static Site With(params string[] sources) =>
        Site.Empty()
            .Write("content/site.yml", Site.Settings)
            .Write(
                "content/index.md",
                "---\ntitle: Home\nsources:\n"
                    + Source("old", "2024-01-01")
                    + Source("new", "2026-01-01")
                    + "statistics:\n"
                    + string.Concat(sources.Select((s, i) => Statistic(i + 11, s)))
                    + "---\n"
                    + string.Concat(sources.Select((_, i) => $"Jobs: :stat[s{i + 11}].\n\n"))
            );

    [Fact]
    public void The_one_note_that_is_overdue_is_marked()
    {
        using var site = With("new", "new", "old");
        Generator.Build(site);
        var page = new BuiltPage(site.Page("/")).Document;
        var badge = Assert.Single(page.QuerySelectorAll(".badge"));
        Assert.Equal("Check overdue", badge.TextContent);
        Assert.Equal("Wages old", badge.ParentElement!.QuerySelector("a")!.TextContent);
        Assert.Contains("Part of this page", page.QuerySelector(".edition")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_most_are_overdue_the_one_that_is_not_is_marked()
    {
        using var site = With("old", "old", "new");
        Generator.Build(site);
        var page = new BuiltPage(site.Page("/")).Document;
        Assert.Equal("Not confirmed", Assert.Single(page.QuerySelectorAll(".badge")).TextContent);
    }

    [Fact]
    public void Where_nobody_has_looked_the_page_says_so_once()
    {
        using var site = With("new", "new");
        Generator.Build(site);
        var page = new BuiltPage(site.Page("/")).Document;
        Assert.Empty(page.QuerySelectorAll(".badge"));
        Assert.Contains("has not been found at its sources yet", page.QuerySelector(".edition")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_somebody_has_looked_nothing_is_said()
    {
        using var site = With("new", "new");
        var quotes = string.Join(
            ',',
            new[] { 11, 12 }.Select(n =>
                $"{{\"statistic\":\"s{n}\",\"hash\":\"{ProofHash.Of(Figures.One($"{n}", "jobs", $"There were {n} jobs in town."))}\",\"verdict\":\"found\"}}"
            )
        );
        site.Write(
            "content/evidence.lock.json",
            $"{{\"version\":1,\"sources\":[{{\"url\":\"https://data.example.org/new\",\"verdict\":\"verified\",\"checked\":\"2026-05-20\",\"reached\":\"2026-05-20\","
                + $"\"first_verified\":\"2026-05-20\",\"verified\":\"2026-05-20\",\"quotes\":[{quotes}]}}]}}\n"
        );
        Generator.Build(site);
        var page = new BuiltPage(site.Page("/")).Document;
        Assert.Empty(page.QuerySelectorAll(".badge, .edition"));
    }
}
