using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Evidence.Coherence;

/// <summary>What is used is known only when all is rendered; in doubt, nothing is said.</summary>
public sealed class UnusedEvidenceTests
{
    private const string Shared =
        "sources:\n  - {id: bureau, title: Wages, publisher: Bureau of Examples, url: \"https://data.example.org/\"}\n"
        + "statistics:\n  - {id: pay, label: Pay, value: 44200, unit: usd-per-year, as_of: 2024-05, source: bureau, quote: \"The median "
        + "wage was $44,200.\"}\n";

    [Fact]
    public void A_statistic_that_no_page_shows_is_left_over() => Expect(_ => { }, "SG2302");

    [Fact]
    public void One_field_of_it_is_use_enough() => Expect(site => Page(site, "index", "In :stat[pay.as_of]."));

    [Fact]
    public void So_is_a_heading() => Expect(site => Page(site, "index", "## Half earn :stat[pay]"));

    [Fact]
    public void So_is_a_template_that_asks_for_it() =>
        Expect(site =>
            site.Write(
                "templates/page.html",
                "<!DOCTYPE html><title>{{ page.title }}</title>{{ page.content }}{{ (figure \"pay\").text }}\n"
            )
        );

    [Fact]
    public void So_is_a_page_that_lists_all_statistics() =>
        Expect(site =>
            site.Write(
                "templates/page.html",
                "<!DOCTYPE html><title>{{ page.title }}</title>{{ page.content }}{{ for s in site.statistics }}{{ s.text }}{{ end }}\n"
            )
        );

    [Fact]
    public void A_page_that_lists_all_sources_uses_none()
    {
        Expect(
            site =>
                site.Write(
                        "content/evidence/more.yml",
                        "sources:\n  - {id: more, title: More, publisher: Bureau of Examples, url: \"https://data.example.org/more\"}\n"
                    )
                    .Write(
                        "templates/page.html",
                        "<!DOCTYPE html><title>{{ page.title }}</title>{{ page.content }}{{ for s in site.sources }}{{ s.title }}{{ end }}{{ (figure "
                            + "\"pay\").text }}\n"
                    ),
            "SG2301"
        );
    }

    [Theory]
    [InlineData("draft: true")]
    [InlineData("publish_date: 2099-01-01")]
    [InlineData("expiry_date: 2000-01-01")]
    public void A_page_that_is_not_published_may_use_it(string state) => Expect(site => Page(site, "later", ":stat[pay]", state));

    [Fact]
    public void With_the_drafts_it_is_judged()
    {
        using var site = New();
        Page(site, "later", "Nothing.", "draft: true");
        Generator.Check(site, "--drafts").FailedWith(0, "SG2302");
    }

    [Fact]
    public void While_something_is_wrong_nobody_knows()
    {
        using var site = New();
        Page(site, "index", ":stat[pya]");
        Generator.Check(site).FailedWith(1, "SG2005");
    }

    [Fact]
    public void An_answer_that_another_page_shows_uses_its_pages_own_evidence()
    {
        using var site = Site.Small()
            .Write(
                "content/pay.md",
                "---\ntitle: Pay\nlayout: bare\nsources:\n  - {id: own, title: Own, publisher: Bureau of Examples, url: "
                    + "\"https://data.example.org/own\"}\n"
                    + "  - {id: spare, title: Spare, publisher: Bureau of Examples, url: \"https://data.example.org/spare\"}\nfaq:\n  - "
                    + "{id: why, question: Why?, answer: \"So. [@own]\"}\n---\n"
            )
            .Write("templates/bare.html", "<!DOCTYPE html><title>{{ page.title }}</title>{{ page.content }}\n")
            .Write(
                "templates/page.html",
                "<!DOCTYPE html><title>{{ page.title }}</title>{{ page.content }}{{ for q in site.questions }}{{ q.answer }}{{ end }}{{ for n in notes "
                    + "}}<p id=\"{{ n.anchor }}\">{{ n.number }}</p>{{ end }}\n"
            );
        var run = Generator.Check(site);
        run.FailedWith(0, "SG2301");
        Assert.Contains("`spare`", run.Error, StringComparison.Ordinal);
    }

    private static void Expect(Action<Site> prepare, params string[] codes)
    {
        using var site = New();
        prepare(site);
        Generator.Check(site).FailedWith(0, codes);
    }

    private static Site New() => Site.Small().Write("content/evidence/shared.yml", Shared);

    private static void Page(Site site, string name, string body, string key = "weight: 1") =>
        site.Write($"content/{name}.md", $"---\ntitle: A page\n{key}\n---\n\n{body}\n");
}
