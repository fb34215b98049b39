using System.Globalization;
using System.Text.RegularExpressions;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Building;

/// <summary>Only pages that show what changed are made again, and <c>--metrics</c> counts them.</summary>
public sealed partial class MadeAgainTests
{
    private const int Pages = 12;

    [Fact]
    public void A_partial_is_changed_and_the_pages_that_use_it_are_made_again()
    {
        using var site = Guide();
        site.Write("templates/partials/box.html", "<b>Other.</b>\n");
        Assert.Equal([("made: a template changed", 3)], MadeBy(site));
        Assert.Contains("<b>Other.</b>", site.Page("/page-2/"), StringComparison.Ordinal);
        AssertLikeFromNothing(site);
    }

    [Fact]
    public void A_number_of_the_whole_site_is_changed_and_the_pages_that_show_it_are_made_again()
    {
        using var site = Guide();
        site.Write("content/evidence/wages.yml", Evidence("44,300"));
        Assert.Equal([("made: evidence they show changed, or what was checked of it", 2)], MadeBy(site));
        Assert.Contains("$44,300", site.Page("/page-5/"), StringComparison.Ordinal);
        AssertLikeFromNothing(site);
    }

    [Fact]
    public void A_title_is_changed_and_only_pages_that_show_it_are_made_again()
    {
        using var site = Guide();
        site.Write("content/page-1.md", "---\ntitle: Another\ntags: [one]\n---\n\nWords.\n");
        var made = MadeBy(site);
        Assert.Contains(("made: their own file changed", 2), made);
        Assert.Equal(2, made.Sum(m => m.Count));
        Assert.Contains("Another", site.Page("/tags/one/"), StringComparison.Ordinal);
        AssertLikeFromNothing(site);
    }

    [Fact]
    public void Words_of_several_pages_are_changed_and_these_are_made_again()
    {
        using var site = Guide();
        foreach (var page in (int[])[1, 7, 8])
            site.Write($"content/page-{page}.md", File.ReadAllText(site.At($"content/page-{page}.md")) + "\nMore words.\n");
        Assert.Equal([("made: their own file changed", 3)], MadeBy(site));
        AssertLikeFromNothing(site);
    }

    /// <summary>A link that is written as HTML asks of its page how long it stays, by its own address and by a former one.</summary>
    [Theory]
    [InlineData("/page-2/")]
    [InlineData("/former/")]
    public void A_page_that_HTML_links_to_is_to_expire(string address)
    {
        using var site = Guide();
        var settings = File.ReadAllText(site.At("content/site.yml"));
        site.Write("content/site.yml", settings + "markdown: {raw_html: allow}\n");
        site.Write("content/page-2.md", "---\ntitle: Page\naliases: [/former/]\n---\n\nWords.\n");
        site.Write("content/page-3.md", $"---\ntitle: Page\n---\n\nSee <a href=\"{address}\">it</a>.\n");
        Assert.DoesNotContain("SG2321", Generator.Build(site).Codes);
        site.Write("content/page-2.md", "---\ntitle: Page\naliases: [/former/]\nexpiry_date: 2099-01-01\n---\n\nWords.\n");
        Assert.Contains("SG2321", Generator.Build(site).Codes);
    }

    /// <summary>Words in brackets are only words, until there is a statistic of that name.</summary>
    [Fact]
    public void What_a_page_named_in_vain_is_there_now()
    {
        using var site = Guide();
        site.Write("content/page-3.md", "---\ntitle: Page\n---\n\nOf [desks] and stat[chairs].\n");
        var before = Generator.Build(site);
        Assert.DoesNotContain("SG1136", before.Codes);
        site.Write(
            "content/evidence/wages.yml",
            Evidence("44,200")
                + "  - {id: desks, label: Desks, value: 7, unit: jobs, as_of: 2024, source: bls, quote: There were 7 desks in 2024.}\n"
                + "  - {id: chairs, label: Chairs, value: 9, unit: jobs, as_of: 2024, source: bls, quote: There were 9 chairs in 2024.}\n"
        );
        Assert.Equal(2, Generator.Build(site).Codes.Count(c => c == "SG1136"));
    }

    [Fact]
    public void With_a_search_a_changed_word_leaves_the_other_pages_to_themselves()
    {
        using var site = Guide(hasSearch: true);
        site.Write("content/page-1.md", File.ReadAllText(site.At("content/page-1.md")) + "\nZebras.\n");
        var run = Generator.Build(site, "--metrics");
        run.Succeeded();
        Assert.Equal([("made: their own file changed", 1)], MadeIn(run));
        Assert.DoesNotContain("front matter", run.Error, StringComparison.Ordinal);
        Assert.Contains("zebras", File.ReadAllText(site.At("site-output/search/index/terms-0.json")), StringComparison.Ordinal);
        AssertLikeFromNothing(site);
    }

    /// <summary>Pages are numbered by their routes.</summary>
    [Fact]
    public void With_a_search_a_page_before_the_others_does_not_have_them_made_again()
    {
        using var site = Guide(hasSearch: true);
        site.Write("content/before.md", "---\ntitle: Before\n---\n\nWords.\n");
        Assert.Equal([("made: they were not there, or not without errors", 1)], MadeBy(site));
        AssertLikeFromNothing(site);
        File.Delete(site.At("content/before.md"));
        Assert.Empty(MadeBy(site));
        AssertLikeFromNothing(site);
    }

    [Fact]
    public void A_search_that_has_fewer_parts_now_leaves_none_behind()
    {
        using var site = Guide(hasSearch: true);
        var page = File.ReadAllText(site.At("content/page-1.md"));
        var words = Enumerable.Range(0, 6_000).Select(i => $"{Letter(i / 676)}{Letter(i / 26)}{Letter(i)}quux");
        site.Write("content/page-1.md", $"{page}\n{string.Join(' ', words)}\n");
        Generator.Build(site).Succeeded();
        Assert.True(File.Exists(site.At("site-output/search/index/words-0.json")));
        site.Write("content/page-1.md", page);
        Assert.Equal(("made: their own file changed", 1), Assert.Single(MadeBy(site)));
        Assert.False(File.Exists(site.At("site-output/search/index/words-0.json")));
        AssertLikeFromNothing(site);

        static char Letter(int number) => (char)('a' + number % 26);
    }

    /// <summary>A dozen pages: three of a layout with a partial of its own, two that show a number, one with a tag.</summary>
    private static Site Guide(bool hasSearch = false)
    {
        var site = Site.Small();
        var page = File.ReadAllText(site.At("templates/page.html"));
        site.Write("templates/boxed.html", page.Replace("<main>", "<main>{{ include 'partials/box.html' }}", StringComparison.Ordinal))
            .Write("templates/partials/box.html", "<b>Box.</b>\n")
            .Write(
                "templates/tag.html",
                page.Replace("<main>", "<main>{{ for p in tagged }}<i>{{ p.title }}</i>{{ end }}", StringComparison.Ordinal)
            )
            .Write("content/evidence/wages.yml", Evidence("44,200"));
        if (hasSearch)
            site.Write("content/search.md", "---\ntitle: Search\nlayout: search\n---\n").Write("templates/search.html", page);
        for (var number = 0; number < Pages; number++)
        {
            var head =
                number is 2 or 3 or 4 ? "layout: boxed\n"
                : number == 1 ? "tags: [one]\n"
                : "";
            var words = number is 5 or 6 ? "It pays :stat[median]." : "Words.";
            site.Write($"content/page-{number}.md", $"---\ntitle: Page\n{head}---\n\n{words}\n");
        }
        Generator.Build(site).Succeeded();
        return site;
    }

    private static string Evidence(string value) =>
        $"""
            sources:
              - id: bls
                title: Wages
                publisher: Bureau of Labor Statistics
                url: https://www.bls.gov/ooh/
                accessed: 2026-05-01
            statistics:
              - id: median
                label: Median annual wage
                value: {value.Replace(",", "", StringComparison.Ordinal)}
                unit: usd-per-year
                as_of: 2024-05
                source: bls
                quote: The median annual wage was ${value} in May 2024.

            """;

    private static List<(string Why, int Count)> MadeBy(Site site)
    {
        var run = Generator.Build(site, "--metrics");
        run.Succeeded();
        return MadeIn(run);
    }

    private static List<(string Why, int Count)> MadeIn(Run run) =>
        [.. Made().Matches(run.Error).Select(m => (m.Groups[1].Value, int.Parse(m.Groups[2].Value, CultureInfo.InvariantCulture)))];

    private static void AssertLikeFromNothing(Site site)
    {
        Generator.Build(site, "--no-cache", "--output", "from-nothing").Succeeded();
        Assert.Equal(FolderContents.Of(site.At("from-nothing")), FolderContents.Of(site.Output));
    }

    [GeneratedRegex(@"^(made: .*?) +(\d+)$", RegexOptions.Multiline)]
    private static partial Regex Made();
}
