using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Output;

public sealed class StatisticsTableTests
{
    private const string Evidence =
        "sources:\n  - {id: bureau, title: Wages, publisher: Bureau, url: 'https://data.example.org/'}\n"
        + "statistics:\n  - {id: wage, label: '=1+1', value: -5, unit: percent, as_of: 2024-05, source: bureau, quote: 'It fell by 5 "
        + "percent, -5, in May.'}\n";

    private const string StatisticsPage = "---\ntitle: Statistics\nlayout: statistics\n---\n";

    private const string Layout =
        "<!DOCTYPE html><title>{{ page.title }}</title><a href=\"{{ site.statistics_csv_url }}\">CSV</a>{{ for f in site.statistics "
        + "}}<p id=\"{{ f.anchor }}\">{{ f.html_value }}</p>{{ end }}\n";

    [Fact]
    public void A_site_without_a_page_of_statistics_has_no_table()
    {
        using var site = Site.Small()
            .Write("content/evidence/shared.yml", Evidence)
            .Write("content/index.md", "---\ntitle: Home\n---\n:stat[wage]\n")
            .Write(
                "templates/page.html",
                "<!DOCTYPE html><title>x</title>{{ page.content }}{{ for n in notes }}<p id=\"{{ n.anchor }}\">{{ n.figure?.url "
                    + "}}</p>{{ end }}"
            );
        Generator.Build(site).Succeeded();
        Assert.False(File.Exists(Path.Combine(site.Output, "statistics.csv")));
        Assert.Contains("<p id=\"n-1\"></p>", site.OutputFile("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Negative_numbers_are_numbers_and_words_are_no_formulas()
    {
        using var site = WithStatistics();
        Generator.Build(site).Succeeded();
        var row = Assert.Single(Csv.Rows(site.OutputFile("statistics.csv")));
        Assert.Equal(("'=1+1", "-5", "percent", "2024-05"), (row["label"], row["value"], row["unit"], row["as_of"]));
        Assert.Equal("https://guide.example.org/statistics/#wage", row["url"]);
        Assert.Equal((byte)'i', File.ReadAllBytes(Path.Combine(site.Output, "statistics.csv"))[0]);
    }

    [Fact]
    public void Statistics_of_drafts_are_not_told()
    {
        using var site = WithStatistics()
            .Write(
                "content/draft.md",
                "---\ntitle: Draft\ndraft: true\nstatistics:\n"
                    + "  - {id: secret, label: Secret, value: 7, unit: jobs, as_of: 2024, source: bureau, quote: 'There were 7 jobs.'}\n---\n"
            );
        Generator.Build(site).Succeeded();
        Assert.DoesNotContain("secret", site.OutputFile("statistics.csv") + site.Page("/statistics/"), StringComparison.Ordinal);
        Generator.Build(site, "--drafts").Succeeded();
        Assert.Equal("https://guide.example.org/draft/", Csv.Rows(site.OutputFile("statistics.csv"))[0]["page"]);
    }

    private static Site WithStatistics() =>
        Site.Small()
            .Write("content/evidence/shared.yml", Evidence)
            .Write("content/statistics.md", StatisticsPage)
            .Write("templates/statistics.html", Layout);
}
