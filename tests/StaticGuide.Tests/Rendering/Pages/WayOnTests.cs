using AngleSharp.Dom;
using StaticGuide.Tests.Cli.Renewing;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Rendering.Pages;

/// <summary>Where a reader can go from a page, with the templates that come with the program.</summary>
public sealed class WayOnTests
{
    private const string More =
        "navigation:\n  - {title: Pay, page: pay.md}\n  - {title: Start, page: start.md}\nfooter: [{title: About us, page: about.md}]\n"
        + "license: {name: CC BY 4.0, url: 'https://creativecommons.org/licenses/by/4.0/'}\n";

    private static Site Guide(string settings = More) =>
        Site.Empty()
            .Write("content/site.yml", Site.Settings + settings)
            .Write("content/index.md", "---\ntitle: Home\nlayout: home\n---\n\nWelcome.\n")
            .Write("content/about.md", "---\ntitle: About\n---\n\nWe.\n")
            .Write("content/start.md", "---\ntitle: How to start\ndate: 2026-02-01\n---\n\nBegin.\n")
            .Write(
                "content/pay.md",
                "---\ntitle: What it pays\nupdated: 2026-03-01\nchanges:\n  - {date: 2026-01-05, text: First wages.}\n"
                    + "  - {date: 2026-04-05, text: New wages.}\n---\n\nMuch.\n"
            );

    private static IDocument Page(Site site, string route)
    {
        Generator.Build(site).Succeeded();
        return new BuiltPage(site.Page(route)).Document;
    }

    [Theory]
    [InlineData("/", "next /pay/")]
    [InlineData("/pay/", "next /start/, prev /")]
    [InlineData("/start/", "prev /pay/")]
    [InlineData("/about/", "")]
    public void Pages_lead_on_in_the_order_of_the_navigation(string route, string expected)
    {
        using var site = Guide();
        var links = Page(site, route).QuerySelectorAll(".next a").Select(a => $"{a.GetAttribute("rel")} {a.GetAttribute("href")}");
        Assert.Equal(expected, string.Join(", ", links));
    }

    [Theory]
    [InlineData("/about/", "next /law/")]
    [InlineData("/law/", "next /numbers/, prev /about/")]
    [InlineData("/numbers/", "next /sources/, prev /law/")]
    [InlineData("/sources/", "prev /numbers/")]
    [InlineData("/start/", "prev /pay/")]
    [InlineData("/uber/", "")]
    public void What_the_foot_leads_to_is_a_way_of_its_own(string route, string expected)
    {
        using var site = Guide(
                More.Replace(
                    "about.md}]",
                    "about.md}, {title: Pay, page: pay.md}, {title: Über, page: uber.md}, {title: Law, page: law.md}]",
                    StringComparison.Ordinal
                )
            )
            .Write("content/law.md", "---\ntitle: Law\n---\n\nOurs.\n")
            .Write("content/uber.md", "---\ntitle: Über\nlang: de\n---\n\nWir.\n")
            .Write("content/sources.md", "---\ntitle: Sources\nlayout: sources\n---\n")
            .Write("content/numbers.md", "---\ntitle: Numbers\nlayout: statistics\n---\n");
        var links = Page(site, route).QuerySelectorAll(".next a").Select(a => $"{a.GetAttribute("rel")} {a.GetAttribute("href")}");
        Assert.Equal(expected, string.Join(", ", links));
    }

    [Fact]
    public void A_site_without_navigation_has_no_way_through()
    {
        using var site = Guide("");
        Assert.Empty(Page(site, "/").QuerySelectorAll(".next"));
    }

    [Fact]
    public void The_breadcrumb_ends_in_the_page()
    {
        using var site = Guide();
        var last = Page(site, "/pay/").QuerySelector(".breadcrumb li:last-child")!;
        Assert.Equal(("What it pays", "page"), (last.TextContent, last.GetAttribute("aria-current")));
    }

    [Fact]
    public void The_foot_leads_where_the_site_says_and_names_its_license()
    {
        using var site = Guide();
        var foot = Page(site, "/pay/").QuerySelector("footer")!;
        Assert.Equal("/about/", foot.QuerySelector("li a")!.GetAttribute("href"));
        Assert.Equal("CC BY 4.0", foot.QuerySelector("a[rel=license]")!.TextContent);
    }

    [Fact]
    public void What_the_settings_name_at_the_foot_is_there_once()
    {
        using var site = Guide("footer: [{title: Where it is from, page: sources.md}]\n")
            .Write("content/sources.md", "---\ntitle: Sources\nlayout: sources\n---\n")
            .Write("content/statistics.md", "---\ntitle: Statistics\nlayout: statistics\n---\n");
        var links = Page(site, "/pay/").QuerySelectorAll("footer li a").Select(a => $"{a.TextContent} {a.GetAttribute("href")}");
        Assert.Equal(["Where it is from /sources/", "Statistics /statistics/"], links.Take(2));
        Assert.Single(links, l => l.EndsWith(" /sources/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("mailto:desk@example.org", "mailto:desk@example.org?subject=What%20it%20pays%20%C2%B7%20Test%20guide&body=https%3A%2F%2F")]
    [InlineData("mailto:desk@example.org?cc=a@example.org", "mailto:desk@example.org?cc=a@example.org&subject=What")]
    [InlineData("https://forge.example.org/guide/issues/new", "https://forge.example.org/guide/issues/new?title=What%20it%20pays")]
    [InlineData("https://example.org/contact", "https://example.org/contact")]
    public void A_report_names_the_page(string contact, string expected)
    {
        using var site = Guide($"contact: {contact}\n");
        var link = Page(site, "/pay/").QuerySelectorAll("footer a")[^1].GetAttribute("href")!;
        Assert.StartsWith(expected, link, StringComparison.Ordinal);
        Assert.Equal(contact.EndsWith("contact", StringComparison.Ordinal), link == contact);
        Assert.Equal(link != contact, link.Contains("content%2Fpay.md", StringComparison.Ordinal));
    }

    [Fact]
    public void A_report_names_the_line_of_each_part()
    {
        using var site = Guide("contact: mailto:desk@example.org\n")
            .Write(
                "content/pay.md",
                "---\ntitle: What it pays\n---\n\n## At first\n\nLittle.\n\n## Later: more\n\nMuch.\n\n### Bonus\n\nNone.\n"
            );
        var body = Uri.UnescapeDataString(Page(site, "/pay/").QuerySelectorAll("footer a")[^1].GetAttribute("href")!.Split("body=")[1]);
        Assert.Equal(
            [
                "https://guide.example.org/pay/",
                "content/pay.md",
                "",
                "The part it is in (delete the others):",
                "content/pay.md:5 At first",
                "content/pay.md:9 Later: more",
                "",
            ],
            body.Split("\r\n")
        );
    }

    [Fact]
    public void A_report_names_the_number()
    {
        using var site = Bureau.Guide().WithTemplatesOfTheGuide();
        site.Write("content/site.yml", Site.Settings + "contact: mailto:desk@example.org\n");
        site.Write("content/numbers.md", "---\ntitle: Numbers\nlayout: statistics\n---\n");
        var record = Page(site, "/numbers/").GetElementById("wage")!;
        var link = Assert.Single(record.QuerySelectorAll("a[href^='mailto:']"));
        Assert.EndsWith(
            "%20wage&body=https%3A%2F%2Fguide.example.org%2Fnumbers%2F%23wage",
            link.GetAttribute("href"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_page_tells_its_history_and_home_the_latest_of_all()
    {
        using var site = Guide();
        Assert.Equal(
            ["April 5, 2026: New wages.", "January 5, 2026: First wages."],
            Page(site, "/pay/").QuerySelectorAll("[aria-labelledby=page-history] li").Select(Folded)
        );
        var home = new BuiltPage(site.Page("/")).Document;
        Assert.Equal(
            ["April 5, 2026: What it pays. New wages.", "February 1, 2026: How to start", "January 5, 2026: What it pays. First wages."],
            home.QuerySelectorAll("[aria-labelledby=changes] li").Select(Folded)
        );
    }

    [Fact]
    public void That_a_page_was_worked_over_is_no_news_and_home_does_not_lead_to_itself()
    {
        using var site = Guide()
            .Write("content/about.md", "---\ntitle: About\ndate: 2026-01-01\nupdated: 2026-06-01\n---\n\nWe.\n")
            .Write(
                "content/index.md",
                "---\ntitle: Home\nlayout: home\nchanges: [{date: 2026-05-01, text: New words.}]\n---\n\nWelcome.\n"
            );
        var news = Page(site, "/").QuerySelectorAll("[aria-labelledby=changes] li");
        Assert.Equal("May 1, 2026: New words.", Folded(news[0]));
        Assert.Empty(news[0].QuerySelectorAll("a"));
        Assert.DoesNotContain(news, n => n.TextContent.Contains("About", StringComparison.Ordinal));
    }

    [Fact]
    public void A_renewed_number_is_news()
    {
        using var site = Guide()
            .Write(
                "content/evidence/a.yml",
                "sources:\n  - {id: bureau, title: Wages, publisher: Bureau, url: 'https://data.example.org/', published: 2026-03-15}\n"
                    + "statistics:\n  - {id: one, label: Jobs in town, value: 12, unit: jobs, population: town, as_of: 2025, source: bureau, "
                    + "quote: There were 12 jobs., previous: [{value: 10, as_of: 2024, quote: There were 10 jobs., published: 2025-03-15}]}\n"
            )
            .Write("content/about.md", "---\ntitle: About\n---\n\nNow :stat[one].\n");
        var latest = Page(site, "/").QuerySelectorAll("[aria-labelledby=changes] li").Select(Folded).ToList();
        Assert.Equal("March 15, 2026: Jobs in town: 12 jobsNote 1 (2025); before, 10 jobsNote 1 (2024)", latest[1]);
    }

    [Fact]
    public void A_number_that_a_new_edition_has_left_as_it_was_is_no_news()
    {
        using var site = Guide()
            .Write(
                "content/evidence/a.yml",
                "sources:\n  - {id: bureau, title: Wages, publisher: Bureau, url: 'https://data.example.org/', published: 2026-03-15}\n"
                    + "statistics:\n  - {id: one, label: Jobs in town, value: 12, unit: jobs, population: town, as_of: 2025, source: bureau, "
                    + "quote: There were 12 jobs., previous: [{value: 12, as_of: 2024, quote: There were 12 jobs., published: 2025-03-15}]}\n"
            )
            .Write("content/about.md", "---\ntitle: About\n---\n\nNow :stat[one].\n");
        var home = Page(site, "/");
        Assert.DoesNotContain("Jobs in town", home.QuerySelector("[aria-labelledby=changes]")!.TextContent, StringComparison.Ordinal);
        Assert.Null(new BuiltPage(site.Page("/about/")).Document.QuerySelector("#what-changed"));
    }

    [Fact]
    public void A_topic_and_a_page_of_one_name_have_titles_of_their_own()
    {
        using var site = Guide().Write("content/start.md", "---\ntitle: Trees\ntags: [Trees]\n---\n\nBegin.\n");
        Assert.Equal("Trees \u00B7 Test guide", Page(site, "/start/").Title);
        Assert.Equal("Topic: Trees \u00B7 Test guide", new BuiltPage(site.Page("/tags/trees/")).Document.Title);
    }

    /// <summary>Where they scroll, a keyboard comes to their heading, which leads to the top; a phone does not show it.</summary>
    [Fact]
    public void Long_contents_are_no_stop_of_their_own()
    {
        var text = string.Concat(Enumerable.Range(1, 30).Select(n => $"{(n % 3 == 2 ? "###" : "##")} Part {n}\n\nWords.\n\n"));
        using var site = Guide().Write("content/about.md", $"---\ntitle: About\n---\n\n{text}");
        var stops = Page(site, "/about/").QuerySelectorAll(".contents[tabindex], .contents [tabindex]");
        Assert.Empty(stops);
        Assert.Equal("#main", new BuiltPage(site.Page("/about/")).Document.QuerySelector(".contents h2 a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("es fr de", false)]
    [InlineData("es fr de pt", true)]
    public void Many_languages_are_folded_into_one_line(string languages, bool expected)
    {
        using var site = Guide();
        foreach (var language in languages.Split(' '))
            site.Write($"content/{language}.md", $"---\ntitle: About {language}\nlang: {language}\ntranslation_of: about.md\n---\n\nx\n");
        var list = Page(site, "/about/").QuerySelector(".languages")!;
        Assert.Equal(languages.Split(' ').Length, list.QuerySelectorAll("a").Length);
        Assert.Equal(expected, list.QuerySelector("details") is not null);
    }

    [Fact]
    public void A_page_with_a_date_says_how_to_cite_it()
    {
        using var site = Guide();
        Assert.Equal(
            "What it pays. Test guide. March 1, 2026. https://guide.example.org/pay/",
            Folded(Page(site, "/pay/").QuerySelector(".cite p")!)
        );
        Assert.Null(new BuiltPage(site.Page("/about/")).Document.QuerySelector(".cite"));
    }

    [Theory]
    [InlineData("What it pays to help", "What it pays to help · Test guide")]
    [InlineData("What it pays to help in hospitals and in doctors’ offices", "What it pays to help in hospitals and in doctors’ offices")]
    public void A_title_has_the_name_of_the_site_while_it_fits(string title, string expected)
    {
        using var site = Guide().Write("content/pay.md", $"---\ntitle: {title}\n---\n\nMuch.\n");
        Assert.Equal(expected, Page(site, "/pay/").Title);
    }

    private static string Folded(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
