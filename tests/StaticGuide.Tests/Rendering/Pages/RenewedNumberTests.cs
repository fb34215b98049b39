using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Rendering.Pages;

/// <summary>A number that a new edition has changed, among the news of a home page.</summary>
public sealed class RenewedNumberTests
{
    [Theory]
    [InlineData("Welcome.")]
    [InlineData("There are :stat[one].")]
    public void It_has_its_note_and_is_said_once(string welcome)
    {
        using var site = Site.Empty()
            .Write("content/site.yml", Site.Settings)
            .Write(
                "content/evidence/a.yml",
                "sources:\n  - {id: bureau, title: Jobs, publisher: Bureau, url: 'https://data.example.org/', published: 2026-03-15}\n"
                    + "statistics:\n  - {id: one, label: Jobs in town, value: 12, unit: jobs, population: town, as_of: 2025, source: bureau, "
                    + "quote: There were 12 jobs., previous: [{value: 10, as_of: 2024, quote: There were 10 jobs., published: 2025-03-15}]}\n"
            )
            .Write("content/index.md", $"---\ntitle: Home\nlayout: home\n---\n\n{welcome}\n")
            .Write("content/about.md", "---\ntitle: About\n---\n\nNow :stat[one].\n");
        Generator.Build(site).Succeeded();
        var home = new BuiltPage(site.Page("/")).Document;
        var news = home.QuerySelectorAll("[aria-labelledby=changes] li").Single(n => n.QuerySelector("data") is not null);
        var reference = news.QuerySelector("a[role=doc-noteref]")!;
        var note = home.QuerySelector($"[role=doc-endnotes] {reference.GetAttribute("href")}")!;
        Assert.NotNull(note.QuerySelector($"a[role=doc-backlink][href='#{reference.Id}']"));
        Assert.NotNull(note.QuerySelector("a[href^='https://data.example.org/']"));
        Assert.Single(home.QuerySelectorAll("main data[value='10']"));
        Assert.All(
            news.QuerySelectorAll("data"),
            n => Assert.Equal(reference.GetAttribute("href"), n.NextElementSibling!.QuerySelector("a")!.GetAttribute("href"))
        );
        Assert.Contains("Before: 10 jobs (2024): There were 10 jobs.", note.TextContent, StringComparison.Ordinal);
        Assert.Null(home.GetElementById("what-changed"));
        Assert.NotNull(new BuiltPage(site.Page("/about/")).Document.GetElementById("what-changed"));
    }
}
