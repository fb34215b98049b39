using CsCheck;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Content.Claims;

/// <summary>What a writer sees of the search for uncited numbers, through the real program.</summary>
public sealed class UncitedNumbersTests
{
    private const string Evidence = """
        sources:
          - {id: bureau, title: Pay, publisher: Bureau, url: "https://bureau.example.org/"}
        statistics:
          - {id: median, label: Median wage, value: 44200, unit: usd-per-year, as_of: 2024-05, source: bureau, quote: "The median was $44,200 in May."}

        """;

    [Fact]
    public void A_citation_behind_a_sentence_silences_that_sentence_and_no_other() =>
        Gen.Int[0, 4]
            .Array[1, 5]
            .Holds(
                cited =>
                {
                    using var site = Site.Small();
                    site.Write("content/evidence/all.yml", Evidence);
                    var sentences = Enumerable
                        .Range(0, 5)
                        .Select(i => $"Some {i + 2} percent left.{(cited.Contains(i) ? " [@bureau]" : "")}");
                    site.Write("content/index.md", $"---\ntitle: Home\n---\n{string.Join(' ', sentences)}\n");
                    var run = Generator.Check(site);
                    for (var i = 0; i < 5; i++)
                        Assert.Equal(
                            !cited.Contains(i),
                            run.Error.Contains($"“{i + 2} percent” is cited to nobody", StringComparison.Ordinal)
                        );
                },
                iter: 8,
                threads: 1
            );

    /// <summary>In each of its languages; another title with a number in it claims something.</summary>
    [Theory]
    [InlineData("en", "Guide to 12 trades", false)]
    [InlineData("es", "Guía de 12 oficios", false)]
    [InlineData("es", "Guía de 13 oficios", true)]
    public void The_sites_own_name_is_no_claim(string language, string title, bool isClaim)
    {
        using var site = Site.Small()
            .Write(
                "content/site.yml",
                "title: Guide to 12 trades\nbase_url: https://guide.example.org/\nlanguage: en\nlanguages:\n  es: {title: Guía de 12 oficios}\n"
            )
            .Write($"content/{language}/index.md", $"---\ntitle: {title}\nlang: {language}\n---\nText.\n");
        Assert.Equal(isClaim, Findings.In(site).Any(f => f.Rule.Code == "SG2101"));
    }

    [Fact]
    public void A_description_shows_statistics_wherever_it_is_shown()
    {
        using var site = Site.Small();
        site.Write("content/evidence/all.yml", Evidence);
        site.Write(
            "content/pay.md",
            "---\ntitle: Pay\ndate: 2026-01-02\ndescription: \"Most earned :stat[median] in :stat[median.as_of].\"\n---\nText.\n"
        );
        site.Write(
            "templates/page.html",
            "<!DOCTYPE html><title>{{ page.title }}</title><p>{{ page.description }}</p>{{ page.content }}{{ for p in site.pages }}<i>{{ p.description "
                + "}}</i>{{ end }}\n"
        );
        var run = Generator.Build(site);
        run.Succeeded();
        Assert.Empty(run.Codes);
        const string Shown = "Most earned $44,200 in May 2024.";
        Assert.Contains($"<p>{Shown}</p>", site.Page("/pay/"), StringComparison.Ordinal);
        Assert.Contains($"<i>{Shown}</i>", site.Page("/"), StringComparison.Ordinal);
        Assert.Contains($"<summary>{Shown}</summary>", site.OutputFile("feed.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_report_does_not_depend_on_the_pages_names()
    {
        static string Reported(string first, string second)
        {
            using var site = Site.Small();
            site.Write($"content/{first}.md", "---\ntitle: One\n---\nIt costs $5.\n")
                .Write($"content/{second}.md", "---\ntitle: Two\n---\nIt grew by 12 percent.\n");
            return Generator.Check(site).Error;
        }

        var (one, other) = (Reported("a", "b"), Reported("b", "a"));
        Assert.All(["“$5”", "“12 percent”"], words => Assert.Contains(words, one, StringComparison.Ordinal));
        Assert.All(["“$5”", "“12 percent”"], words => Assert.Contains(words, other, StringComparison.Ordinal));
        Assert.True(one.IndexOf("“$5”", StringComparison.Ordinal) < one.IndexOf("“12", StringComparison.Ordinal));
        Assert.True(other.IndexOf("“$5”", StringComparison.Ordinal) > other.IndexOf("“12", StringComparison.Ordinal));
    }

    [Fact]
    public void Headings_and_titles_may_be_numbered()
    {
        using var site = Site.Small();
        site.Write(
            "content/index.md",
            "---\ntitle: Case study 2\n---\n## Myth 4\n\nSee @doe99 [p. 30].\n\n:::note Story 3\nClinic 4\n:::\n"
        );
        var run = Generator.Check(site);
        Assert.Equal(["SG2101"], run.Codes);
        Assert.Contains("“4”", run.Error, StringComparison.Ordinal);
        Assert.Contains("| Clinic 4", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("warn", 0, "SG2101")]
    [InlineData("error", 1, "SG2101")]
    [InlineData("off", 0)]
    public void A_site_says_how_much_it_weighs(string weight, int exitCode, params string[] codes)
    {
        using var site = Site.Small();
        site.Write("content/site.yml", Site.Settings + $"evidence: {{uncited_numbers: {weight}}}\n")
            .Write("content/index.md", "---\ntitle: Home\n---\nIt costs $5.\n");
        Generator.Check(site).FailedWith(exitCode, codes);
    }

    [Fact]
    public void An_answer_shown_on_two_pages_is_reported_once()
    {
        using var site = Site.Small();
        site.Write("content/index.md", "---\ntitle: Home\nfaq:\n  - {id: q, question: Why?, answer: It costs $5.}\n---\nText.\n");
        site.Write("content/all.md", "---\ntitle: All\nlayout: all\n---\nText.\n")
            .Write("templates/all.html", "<!DOCTYPE html><title>All</title>{{ for q in site.questions }}{{ q.answer }}{{ end }}\n");
        Assert.Single(Generator.Check(site).Codes, "SG2101");
    }

    [Theory]
    [InlineData("There were ١٢٣ jobs.", "١٢٣")]
    [InlineData("Nearly ५०० people, *and* on.", "५००")]
    [InlineData("It pays ＄５０ an hour.", "＄５０")]
    [InlineData("Pay rose by ٤٥٪ then.", "٤٥٪")]
    public void Digits_of_other_scripts_claim_as_well(string sentence, string claim)
    {
        using var site = Site.Small();
        site.Write("content/index.md", $"---\ntitle: Home\ndescription: {sentence}\n---\n{sentence}\n");
        Assert.All(
            Findings.In(site).Where(f => f.Rule.Code == "SG2101").Select(f => f.Message).ToList() is { Count: 2 } found ? found : [""],
            message => Assert.Equal($"“{claim}” is cited to nobody", message)
        );
    }

    /// <summary>The share that a percentile is of is said beside it; another share is a claim.</summary>
    [Theory]
    [InlineData("The lowest 10 percent earned :stat[low].", false)]
    [InlineData("The best-paid 90 % earned more than :stat[low].", false)]
    [InlineData("The lowest 20 percent earned :stat[low].", true)]
    [InlineData("The lowest 10 firms paid :stat[low].", true)]
    [InlineData("The lowest 10 percent earned :stat[median].", true)]
    public void A_percentile_speaks_for_its_share(string sentence, bool isClaim)
    {
        using var site = Site.Small();
        site.Write(
            "content/evidence/all.yml",
            Evidence
                + "  - {id: low, label: Lowest wages, value: {less_than: 39430}, unit: usd-per-year, as_of: 2024-05, source: bureau, kind: percentile, "
                + "percentile: 10, quote: \"The lowest 10 percent earned less than $39,430 in May 2024.\"}\n"
        );
        site.Write("content/index.md", $"---\ntitle: Home\ndescription: \"{sentence}\"\n---\n{sentence}\n");
        Assert.Equal(isClaim ? 2 : 0, Findings.In(site).Count(f => f.Rule.Code == "SG2101"));
    }

    [Theory]
    [InlineData("The wage was $44,200 then.", true)]
    [InlineData("The fee is 44,200 euros.", false)]
    [InlineData("It has 44,200 seats.", false)]
    [InlineData("Some 12 percent of the rooms are empty.", false)]
    [InlineData("Employment grew by 12 percent.", true)]
    [InlineData("The course takes 3 years.", true)]
    [InlineData("The lease runs for 3 years.", false)]
    [InlineData("There are 3 doors.", false)]
    public void A_hint_names_only_a_statistic_that_may_be_meant(string sentence, bool named)
    {
        using var site = Site.Small();
        site.Write(
            "content/evidence/all.yml",
            Evidence
                + "  - {id: growth, label: Growth of employment, value: 12, unit: percent, as_of: 2024-05, source: bureau, quote: \"It grows by 12 percent.\"}\n"
                + "  - {id: length, label: Length of a course, value: 3, unit: years, as_of: 2024-05, source: bureau, quote: \"A course takes 3 years.\"}\n"
        );
        site.Write("content/index.md", $"---\ntitle: Home\n---\n{sentence}\n");
        Assert.Equal(named, Generator.Check(site).Error.Contains("which has this very value", StringComparison.Ordinal));
    }
}
