using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Rendering.Pages;

/// <summary>Readers are led to pages in their own language or in the site's, and never to those of a third.</summary>
public sealed class ThirdLanguageTests
{
    private const string Evidence = """
        sources:
          - {id: almanac, title: Almanac, publisher: Bureau, url: "https://www.example.com/a", published: 2025-01-01}
        statistics:
          - {id: oats, label: Fields of oats, value: 3, unit: number, as_of: 2024, source: almanac, quote: There were 3 fields of oats.}

        """;

    /// <summary>A site in English with pages in Arabic, German and Spanish, whose settings name its list of sources.</summary>
    private static Site SiteOf(params string[] collecting)
    {
        var site = Site.Small()
            .WithTemplatesOfTheGuide()
            .Write("content/site.yml", Site.Settings + "footer:\n  - {title: Sources, page: sources.md}\n")
            .Write("content/evidence/all.yml", Evidence)
            .Write("content/sources.md", "---\ntitle: Sources\nlayout: sources\n---\n");
        foreach (var language in (ReadOnlySpan<string>)["ar", "de", "es"])
            site.Write($"content/{language}/p.md", $"---\ntitle: P\nlang: {language}\n---\n:stat[oats]\n");
        foreach (var path in collecting)
        {
            var (folder, layout) = (Path.GetDirectoryName(path)!, Path.GetFileName(path));
            site.Write($"content/{path}.md", $"---\ntitle: List\nlayout: {layout}\n{(folder.Length > 0 ? $"lang: {folder}\n" : "")}---\n");
        }
        Generator.Build(site).Succeeded();
        return site;
    }

    private static List<string> FootOf(Site site, string route, string layout) =>
        [
            .. new BuiltPage(site.Page(route))
                .Document.QuerySelectorAll("footer a")
                .Select(a => a.GetAttribute("href")!)
                .Where(h => h.EndsWith($"/{layout}/", StringComparison.Ordinal)),
        ];

    private static string? DetailsOf(Site site, string route) =>
        new BuiltPage(site.Page(route)).Document.QuerySelector(".to-record a")?.GetAttribute("href")?.Split('#')[0];

    [Theory]
    [InlineData("/es/p/", "/statistics/")]
    [InlineData("/ar/p/", "/ar/statistics/")]
    public void A_page_leads_to_its_own_language_or_to_the_sites(string route, string expected)
    {
        using var site = SiteOf("ar/statistics", "statistics");
        Assert.Equal(expected, DetailsOf(site, route));
        Assert.Equal([expected], FootOf(site, route, "statistics"));
    }

    [Fact]
    public void Where_only_a_third_language_has_a_page_there_is_none()
    {
        using var site = SiteOf("ar/statistics");
        Assert.Null(DetailsOf(site, "/es/p/"));
        Assert.Empty(FootOf(site, "/es/p/", "statistics"));
        Assert.Equal("/ar/statistics/", DetailsOf(site, "/ar/p/"));
        // It tells of all pages, for all that.
        Assert.Contains(
            new BuiltPage(site.Page("/ar/statistics/")).Document.QuerySelectorAll(".record a"),
            a => a.GetAttribute("href") == "/es/p/"
        );
    }

    [Theory]
    [InlineData("/es/p/", "/sources/")]
    [InlineData("/ar/p/", "/ar/sources/")]
    [InlineData("/", "/sources/")]
    public void The_foot_of_a_page_lists_sources_once(string route, string expected)
    {
        using var site = SiteOf("ar/sources");
        Assert.Equal([expected], FootOf(site, route, "sources"));
    }

    [Fact]
    public void An_own_foot_is_as_it_is_written()
    {
        using var site = SiteOf("ar/sources");
        site.Write(
            "content/site.yml",
            Site.Settings + "languages: {ar: {footer: [{title: S, page: sources.md}]}}\nfooter:\n  - {title: Sources, page: sources.md}\n"
        );
        Generator.Build(site).Succeeded();
        Assert.Equal(["/sources/", "/ar/sources/"], FootOf(site, "/ar/p/", "sources"));
    }
}
