using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Content.Links;

/// <summary>A link that will break on a day that is known is reported while there is time.</summary>
public sealed class ExpiringLinksTests
{
    private const string Offer = "---\ntitle: Offer\nexpiry_date: 2026-09-01\n---\nWelcome.\n";

    [Theory]
    [InlineData("[offer](offer.md)", "SG2321 1:9")]
    [InlineData("[offer](offer.md#top) and [again](/offer/)", "SG2321 1:9", "SG2321 1:35")]
    [InlineData("[elsewhere](index.md)")]
    [InlineData("[offer](https://guide.example.org/offer/#top)", "SG2321 1:9")]
    [InlineData("[offer](/former/)", "SG2321 1:9")]
    // As HTML too, where the address stands.
    [InlineData("<a href=\"/offer/\">offer</a>", "SG2321 1:10")]
    [InlineData("See <a class=x href='/offer/#top'>offer</a> and [it](offer.md).", "SG2321 1:22", "SG2321 1:54")]
    [InlineData("<p>\n<a href=../offer/>offer</a></p>", "SG2321 2:9")]
    [InlineData("<a href=\"https://guide.example.org/former/\">offer</a>", "SG2321 1:10")]
    [InlineData("<a href=\"/p/\">here</a> <img src=\"/offer/\" alt=\"\"> [x][o]\n\n[o]: /offer/", "SG2321 3:6")]
    public void The_link_is_named(string text, params string[] found)
    {
        using var site = Site.Small()
            .Write(
                "content/offer.md",
                Offer
                    .Replace("---\nW", "aliases: [/former/]\n---\nW", StringComparison.Ordinal)
                    .Replace("Welcome.", "<a id=\"top\"></a>", StringComparison.Ordinal)
            )
            .Write("content/site.yml", Site.Settings + "markdown: {raw_html: allow}\n");
        Assert.Equal(found, Findings.OnPage(site, text));
    }

    [Theory]
    [InlineData("2026-08-31", 0)]
    [InlineData("2026-09-01", 0)]
    [InlineData("2026-09-02", 1)]
    public void A_page_that_goes_no_later_may_link_to_it(string day, int findings)
    {
        using var site = Site.Small()
            .Write("content/offer.md", Offer)
            .Write("content/also.md", $"---\ntitle: Also\nexpiry_date: {day}\n---\n[offer](offer.md)\n");
        Assert.Equal(findings, Findings.In(site).Count(d => d.Rule.Code == "SG2321"));
    }

    /// <summary>What is made only as long as a page is there goes with it.</summary>
    [Theory]
    [InlineData("[t](/tags/only/)", 1)]
    [InlineData("<a href='/tags/only/index.html'>t</a>", 1)]
    [InlineData("[t](/tags/)", 1)]
    [InlineData("[c](/statistics.csv)", 1)]
    [InlineData("[f](/es/feed.xml)", 1)]
    [InlineData("[f](/feed.xml) [r](/references.json)", 0)]
    public void What_is_made_of_a_page_goes_with_it(string text, int findings)
    {
        using var site = Site.Small()
            .Write("content/site.yml", Site.Settings + "markdown: {raw_html: allow}\n")
            .Write("content/offer.md", "---\ntitle: Offer\nexpiry_date: 2026-09-01\ntags: [only]\nlayout: statistics\n---\nWelcome.\n")
            .Write("content/es.md", "---\ntitle: Oferta\nlang: es\nexpiry_date: 2026-09-01\n---\nHola.\n")
            .Write("content/p.md", $"---\ntitle: P\n---\n{text}\n");
        Assert.Equal(findings, Findings.In(site).Count(d => d.Rule.Code == "SG2321"));
        // Another page keeps them.
        site.Write("content/also.md", "---\ntitle: Also\ntags: [only]\nlayout: statistics\n---\nHi.\n")
            .Write("content/hola.md", "---\ntitle: Hola\nlang: es\n---\nHola.\n");
        Assert.DoesNotContain(Findings.In(site), d => d.Rule.Code == "SG2321");
        // One that comes in time does too.
        site.Write("content/also.md", "---\ntitle: Also\ntags: [only]\nlayout: statistics\npublish_date: 2026-09-01\n---\nHi.\n")
            .Write("content/hola.md", "---\ntitle: Hola\nlang: es\npublish_date: 2026-09-01\n---\nHola.\n");
        Assert.DoesNotContain(Findings.In(site), d => d.Rule.Code == "SG2321");
    }

    [Fact]
    public void The_home_page_must_not_expire()
    {
        using var site = Site.Small().Write("content/index.md", "---\ntitle: Home\nexpiry_date: 2026-09-01\n---\nHi.\n");
        Assert.Equal(("SG2321", 3), Findings.In(site).Select(d => (d.Rule.Code, d.Place!.Start!.Value.Line)).Single());
    }

    [Theory]
    [InlineData("[offer](offer.md)")]
    [InlineData("[offer](/offer/)")]
    [InlineData("[offer](/former/)")]
    [InlineData("[offer](https://guide.example.org/offer/)")]
    [InlineData("<https://guide.example.org/offer/>")]
    [InlineData("<a href=\"/offer/\">offer</a>")]
    public void From_its_day_on_the_reason_is_told(string text)
    {
        using var site = Site.Small()
            .Write("content/offer.md", "---\ntitle: Offer\nexpiry_date: 2026-01-01\naliases: [/former/]\n---\nWelcome.\n")
            .Write("content/site.yml", Site.Settings + "markdown: {raw_html: allow}\n")
            .Write("content/index.md", $"---\ntitle: Home\n---\n{text}\n");
        var found = Assert.Single(Findings.In(site));
        Assert.Equal("SG3009", found.Rule.Code);
        Assert.Contains("has expired", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void So_is_a_link_of_a_page_that_is_published_as_it_is()
    {
        using var site = Site.Small()
            .Write("content/offer.md", Offer)
            .Write("content/plain.html", "<!DOCTYPE html>\n<title>Plain</title>\n<a href=\"/offer/\">offer</a>\n");
        var found = Assert.Single(Findings.In(site));
        Assert.Equal(("SG2321", "content/plain.html", 3), (found.Rule.Code, found.Place!.File, found.Place.Start!.Value.Line));
    }

    [Fact]
    public void So_is_an_entry_of_the_navigation()
    {
        using var site = Site.Small()
            .Write("content/offer.md", Offer)
            .Write("content/site.yml", Site.Settings + "navigation:\n  - {title: Offer, page: offer.md}\n");
        Assert.Equal("content/site.yml", Assert.Single(Findings.In(site)).Place!.File);
    }
}
