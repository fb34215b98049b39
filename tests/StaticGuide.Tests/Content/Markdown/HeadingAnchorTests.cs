using StaticGuide.Diagnostics;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Content.Markdown;

/// <summary>Which anchors headings get where something else on the page has one.</summary>
public sealed class HeadingAnchorTests
{
    private const string Evidence =
        "sources: [{id: almanac, title: Almanac, publisher: Press, url: 'https://example.org/a'}]\n"
        + "statistics: [{id: beds, label: Beds, value: VALUE, unit: jobs, as_of: 2025, source: almanac, quote: There were VALUE beds in "
        + "all.}]\n";

    [Fact]
    public void Repeated_headings_count_on_as_GitHub_does() =>
        Assert.Equal(["twice", "twice-1", "twice-1-1", "twice-2"], IdsOf("## Twice\n\n## Twice\n\n## Twice 1\n\n## Twice\n"));

    [Theory]
    [InlineData("120")]
    [InlineData("340")]
    public void An_anchor_does_not_change_with_the_number_in_its_heading(string value) =>
        Assert.Equal(
            ["room-for-beds", "beds", "as-of-beds-as_of"],
            IdsOf("## Room for :stat[beds]\n\n## :stat[beds]\n\n## As of :stat[beds.as_of]\n", value)
        );

    [Fact]
    public void Notes_leave_nothing_in_an_anchor() =>
        Assert.Equal(["care", "more"], IdsOf("## Care [@almanac]\n\n## More[^a]\n\n[^a]: Aside.\n"));

    [Fact]
    public void A_heading_gives_way_to_what_the_templates_write()
    {
        using var site = SiteWith("## Top bar\n\n## Side\n\n[up](#top-bar-1)\n");
        site.Write("templates/partials/bar.html", "<nav id=\"top-bar\">x</nav><p id={{ page.title }}></p>\n");
        site.Write(
            "templates/page.html",
            File.ReadAllText(site.At("templates/page.html"))
                .Replace("<main>", "<main id='side'>{{ if false }}{{ include \"partials/bar.html\" }}{{ end }}", StringComparison.Ordinal)
        );
        Assert.DoesNotContain(Findings.In(site, write: true), d => d.Severity == Severity.Error);
        Assert.Equal(["top-bar-1", "side-1"], Headings(site));
    }

    [Fact]
    public void A_heading_gives_way_to_a_chart()
    {
        using var site = Site.Small()
            .Write(
                "content/chart.md",
                "---\ntitle: Beds\n"
                    + "sources: [{id: almanac, title: Almanac, publisher: Press, url: 'https://example.org/a'}]\nstatistics:\n"
                    + "  - {id: beds, label: Beds, value: 120, unit: jobs, as_of: 2025, source: almanac, quote: There were 120 beds in all.}\n"
                    + "  - {id: rooms, label: Rooms, value: 60, unit: jobs, as_of: 2025, source: almanac, quote: There were 60 rooms in all.}\n"
                    + "charts: [{id: beds, kind: bars, title: Beds, statistics: [beds, rooms]}]\n---\n## Chart beds\n\n::chart[beds]\n"
            );
        Assert.DoesNotContain(Findings.In(site, write: true), d => d.Rule.Code == "SG3007");
        Assert.Equal(
            ["chart-beds-1"],
            new BuiltPage(site.Page("/chart/")).Document.QuerySelectorAll("main h2[id^=chart]").Select(h => h.Id!)
        );
    }

    [Fact]
    public void A_template_that_a_page_does_not_use_takes_nothing()
    {
        using var site = SiteWith("## Top bar\n");
        site.Write("templates/other.html", "<nav id=\"top-bar\">x</nav>");
        Assert.DoesNotContain(Findings.In(site, write: true), d => d.Severity == Severity.Error);
        Assert.Equal(["top-bar"], Headings(site));
    }

    [Fact]
    public void A_heading_gives_way_to_questions_notes_and_footnotes()
    {
        using var site = SiteWith(
            "## How many\n\n## n 1\n\n## R 1b\n\n## fn 1\n\n## fnref 2\n\n## n 1a\n\nText [@almanac] and[^x].\n\n[^x]: Aside.\n",
            front: "faq: [{id: how-many, question: How many?, answer: Some.}]\n"
        );
        Assert.DoesNotContain(Findings.In(site, write: true), d => d.Severity == Severity.Error);
        Assert.Equal(["how-many-1", "n-1-1", "r-1b-1", "fn-1-1", "fnref-2-1", "n-1a"], Headings(site));
    }

    [Fact]
    public void Answers_do_not_repeat_the_anchors_of_the_text()
    {
        using var site = SiteWith(
            "## Costs\n\nText.\n",
            front: "faq:\n- {id: one, question: One?, answer: \"### Costs\\n\\nSome.\"}\n- {id: two, question: Two?, answer: \"### "
                + "Costs\\n\\nMore.\"}\n"
        );
        Assert.DoesNotContain(Findings.In(site, write: true), d => d.Severity == Severity.Error);
        Assert.Equal(
            ["costs", "one", "costs-1", "two", "costs-2"],
            new BuiltPage(site.Page("p")).Document.QuerySelectorAll("h2, h3").Select(h => h.Id!)
        );
    }

    [Theory]
    [InlineData("## Fees {#side}\n", 4, "choose another")]
    [InlineData("Text.\n\n## Fees {#fees}\n\n## More {#fees}\n", 8, "first here")]
    [InlineData("```js {#fees}\nx\n```\n\n## Fees {#fees}\n", 8, "first here")]
    [InlineData("## Fees {#fees}\n\n```js {#fees}\nx\n```\n", 6, "first here")]
    [InlineData("```js {#fees}\nx\n```\n\n```js {#fees}\nx\n```\n", 8, "first here")]
    [InlineData("## Fees {#r-1a}\n\nText. [@almanac]\n", 6, "first here")]
    [InlineData("Text[^q].\n\n## Fees {#fn-1}\n\n[^q]: Aside.\n", 8, "first here")]
    [InlineData("Text[^q].\n\n## Fees {#fnref-1}\n\n[^q]: Aside.\n", 6, "first here")]
    public void A_chosen_id_that_is_taken_is_reported_where_it_stands(string text, int line, string says)
    {
        using var site = SiteWith(text);
        site.Write(
            "templates/page.html",
            File.ReadAllText(site.At("templates/page.html")).Replace("</main>", "<p id=\"side\"></p></main>", StringComparison.Ordinal)
        );
        var found = Assert.Single(Findings.In(site), d => d.Severity == Severity.Error);
        Assert.Equal(("SG3007", "content/p.md", line), (found.Rule.Code, found.Place!.File, found.Place.Start?.Line ?? 0));
        Assert.Contains(says, found.Hint + string.Concat(found.Notes.Select(n => n.Message)), StringComparison.Ordinal);
        var other = Assert.Single(found.Notes).Place;
        Assert.NotEqual(found.Place, other);
    }

    [Fact]
    public void A_question_whose_id_is_taken_is_reported_in_the_front_matter()
    {
        using var site = SiteWith("Text.\n", front: "faq: [{id: side, question: Which side?, answer: This.}]\n");
        site.Write(
            "templates/page.html",
            File.ReadAllText(site.At("templates/page.html")).Replace("</main>", "<p id=\"side\"></p></main>", StringComparison.Ordinal)
        );
        var found = Assert.Single(Findings.In(site), d => d.Severity == Severity.Error);
        Assert.Equal(("SG3007", "content/p.md", 3), (found.Rule.Code, found.Place!.File, found.Place.Start?.Line ?? 0));
        Assert.Contains(found.Notes, n => n.Place.File == "templates/page.html");
    }

    [Fact]
    public void A_question_and_a_heading_of_one_id_are_named_where_they_stand()
    {
        using var site = SiteWith("Text.\n\n## Money {#one}\n", front: "faq: [{id: one, question: Which one?, answer: This.}]\n");
        var found = Assert.Single(Findings.In(site), d => d.Severity == Severity.Error);
        Assert.Equal("SG3007", found.Rule.Code);
        Assert.Equal([3, 7], new[] { found.Place!, found.Notes[0].Place }.Select(p => p.Start!.Value.Line).Order());
        Assert.All([found.Place!, found.Notes[0].Place], p => Assert.Equal("content/p.md", p.File));
    }

    private static Site SiteWith(string text, string value = "120", string front = "") =>
        Site.Small()
            .Write("content/evidence/e.yml", Evidence.Replace("VALUE", value, StringComparison.Ordinal))
            .Write("content/p.md", $"---\ntitle: P\n{front}---\n{text}");

    private static List<string> IdsOf(string text, string value = "120")
    {
        using var site = SiteWith(text, value);
        Assert.DoesNotContain(Findings.In(site, write: true), d => d.Severity == Severity.Error);
        return Headings(site);
    }

    private static List<string> Headings(Site site) =>
        [.. new BuiltPage(site.Page("p")).Document.QuerySelectorAll("h2").Select(h => h.Id!)];
}
