using System.Globalization;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using StaticGuide.Tests.Reading;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Output;

/// <summary>The feed is one of RFC 4287, and its readers need nothing else to read a page.</summary>
[Collection(nameof(PublishedGuide))]
public sealed class FeedTests(PublishedGuide guide)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private XElement Feed => XDocument.Load(Path.Combine(guide.Folder, "feed.xml")).Root!;

    [Fact]
    public void It_has_what_the_standard_asks_for()
    {
        var entries = Feed.Elements(Atom + "entry").ToList();
        Assert.NotEmpty(entries);
        Assert.All(
            entries.Prepend(Feed),
            part =>
            {
                Assert.Single(part.Elements(Atom + "title"));
                Assert.True(Uri.IsWellFormedUriString(Assert.Single(part.Elements(Atom + "id")).Value, UriKind.Absolute));
                DateTimeOffset.Parse(Assert.Single(part.Elements(Atom + "updated")).Value, CultureInfo.InvariantCulture);
                var links = part.Elements(Atom + "link").Where(l => (string?)l.Attribute("rel") == "alternate");
                Assert.True(Uri.IsWellFormedUriString((string?)Assert.Single(links).Attribute("href"), UriKind.Absolute));
            }
        );
        Assert.Single(Feed.Elements(Atom + "author"));
        Assert.Distinct(entries.Prepend(Feed).Select(e => e.Element(Atom + "id")!.Value));
    }

    [Theory]
    [InlineData("feed.xml", "/search/")]
    [InlineData("es/feed.xml", "/es/buscar/")]
    public void The_search_is_no_news(string feed, string search)
    {
        var ids = XDocument
            .Load(Path.Combine(guide.Folder, feed))
            .Root!.Elements(Atom + "entry")
            .Select(e => e.Element(Atom + "id")!.Value);
        Assert.DoesNotContain(ids, id => new Uri(id).AbsolutePath == search);
    }

    [Fact]
    public void It_has_the_words_of_each_page_and_addresses_that_lead_on_from_anywhere()
    {
        var told = 0;
        foreach (var entry in Feed.Elements(Atom + "entry"))
        {
            var content = entry.Element(Atom + "content")!;
            Assert.Equal("html", (string?)content.Attribute("type"));
            var shown = new HtmlParser().ParseDocument(content.Value);
            var page = new BuiltPage(guide.Html(new Uri(entry.Element(Atom + "id")!.Value).AbsolutePath[1..] + "index.html"));
            var words = BuiltPage.Words(page.Document.QuerySelector("main")!);
            foreach (var paragraph in shown.QuerySelectorAll("p"))
            {
                told++;
                Assert.Contains(BuiltPage.Words(paragraph), words, StringComparison.Ordinal);
            }
            Assert.All(
                shown.QuerySelectorAll("[href], [src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!),
                address => Assert.True(Uri.IsWellFormedUriString(address, UriKind.Absolute), address)
            );
        }
        Assert.True(told > 100, $"only {told} paragraphs");
    }

    [Fact]
    public void A_word_that_changes_is_in_the_feed_of_the_next_build()
    {
        using var site = Site.Small().Write("content/pay.md", "---\ntitle: Pay\ndate: 2026-05-01\n---\n\nIt is good.\n");
        Assert.Equal(0, Generator.Build(site).ExitCode);
        Assert.Contains("It is good.", site.OutputFile("feed.xml"), StringComparison.Ordinal);
        site.Write("content/pay.md", "---\ntitle: Pay\ndate: 2026-05-01\n---\n\nIt is better.\n");
        Assert.Equal(0, Generator.Build(site).ExitCode);
        Assert.Contains("It is better.", site.OutputFile("feed.xml"), StringComparison.Ordinal);
    }

    /// <summary>
    /// Of a page that is made, the feed takes what was written; of one that is not made again, it is written once more: which of both must
    /// not be seen, whatever a template shows before, between and behind.
    /// </summary>
    [Theory]
    [InlineData("{{ page.content }}{{ for q in page.faq }}<h2>{{ q.question }}</h2>{{ q.answer }}{{ end }}")]
    [InlineData("{{ for q in page.faq }}{{ q.answer }}{{ end }}{{ page.content }}")]
    [InlineData("{{ stat 'n' }}{{ page.content }}{{ for q in page.faq }}{{ q.answer }}{{ end }}")]
    [InlineData("{{ page.content }}{{ stat 'm' }}{{ for q in page.faq }}{{ q.answer }}{{ end }}")]
    [InlineData("{{ page.content }}{{ markdown '## A [@s]' }}{{ for q in page.faq }}{{ q.answer }}{{ end }}")]
    [InlineData("{{ markdown '![It](it.png)' }}{{ page.content }}{{ for q in page.faq }}{{ q.answer }}{{ end }}")]
    [InlineData("{{ capture c }}{{ page.content }}{{ end }}<div>{{ c }}</div>{{ for q in page.faq }}{{ q.answer }}{{ end }}")]
    [InlineData("{{ page.content }}{{ for q in page.faq offset:1 }}{{ q.answer }}{{ end }}{{ page.faq[0].answer }}")]
    [InlineData("{{ page.content }}{{ for q in page.faq }}{{ q.answer }}{{ q.answer }}{{ end }}")]
    public void It_says_the_same_of_pages_that_were_made_before(string shown)
    {
        const string Notes = "{{ for n in notes }}<p id='{{ n.anchor }}'>{{ n.reference_html }}</p>{{ end }}";
        using var site = Site.Small()
            .Write(
                "templates/said.html",
                "<!DOCTYPE html>\n<html lang=\"en\">\n<title>{{ page.title }}</title>\n" + shown + Notes + "\n</html>\n"
            )
            .Write("content/it.png", Site.Pixel)
            .Write(
                "content/pay.md",
                """
                ---
                title: Pay
                date: 2026-05-01
                layout: said
                sources:
                  - {id: s, title: T, publisher: P, url: "https://data.example.org/"}
                statistics:
                  - {id: n, label: L, value: 30, unit: number, kind: count, as_of: 2024, source: s, quote: There were 30 of them in all.}
                  - {id: m, label: M, value: 31, unit: number, kind: count, as_of: 2024, source: s, quote: There were 31 of them in all.}
                faq:
                  - {id: q, question: "Is it :stat[n]?", answer: "Yes, it is :stat[m] and more.\n\n![It](it.png)"}
                  - {id: r, question: "Who says so?", answer: "They do [@s]."}
                ---

                ## Of it

                It is good, as they say [@s], see [below](#of-it).[^1]

                ![It](it.png)

                [^1]: A footnote [@s].
                """
            );
        Generator.Build(site).Succeeded();
        site.Write("content/index.md", "---\ntitle: Another\ndate: 2026-06-01\n---\n\nWelcome.\n");
        Generator.Build(site).Succeeded();
        Generator.Build(site, "--no-cache", "--output", "from-nothing").Succeeded();
        var made = File.ReadAllText(site.At("from-nothing/feed.xml"));
        Assert.Contains("They do", made, StringComparison.Ordinal);
        Assert.Equal(made, site.OutputFile("feed.xml"));
    }
}
