using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Rendering.Charts;

/// <summary>Where a chart can be shown from, and how often.</summary>
public sealed class ShownChartTests
{
    private const string Evidence =
        "sources:\n  - {id: bureau, title: Wages, publisher: Bureau, url: 'https://data.example.org/'}\n"
        + "statistics:\n  - {id: one, label: Town, value: 12, unit: jobs, population: town, as_of: 2024, source: bureau, quote: There "
        + "were 12 jobs in town.}\n"
        + "  - {id: two, label: Country, value: 13, unit: jobs, population: country, as_of: 2024, source: bureau, quote: There were 13 "
        + "jobs in the country.}\n"
        + "charts:\n  - {id: jobs, kind: bars, title: Jobs, statistics: [one, two]}\n";

    private const string Layout =
        "<title>{{ page.title }}</title>{{ page.content }}<ol>{{ for n in notes }}<li id=\"{{ n.anchor }}\">{{ n.number }}</li>{{ end "
        + "}}</ol>";

    [Fact]
    public void A_template_shows_a_chart_of_the_page()
    {
        using var site = Site.Small()
            .Write("templates/jobs.html", "{{ chart \"jobs\" }}" + Layout)
            .Write("content/jobs.md", $"---\ntitle: Jobs\nlayout: jobs\n{Evidence}---\nSee above.\n");
        Generator.Build(site).Succeeded();
        Assert.Contains("<figure class=\"chart\" id=\"chart-jobs\">", site.Page("/jobs/"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_chart_of_the_template_is_not_shown_again_by_the_text()
    {
        using var site = Site.Small()
            .Write("templates/jobs.html", "{{ chart \"jobs\" }}" + Layout)
            .Write("content/jobs.md", $"---\ntitle: Jobs\nlayout: jobs\n{Evidence}---\n::chart[jobs]\n");
        Generator.Build(site).FailedWith(1, "SG2403");
    }

    [Fact]
    public void A_template_that_asks_in_vain_is_the_one_to_mend()
    {
        using var site = Site.Small().Write("templates/page.html", "{{ chart \"jobs\" }}" + Layout);
        var run = Generator.Build(site);
        run.FailedWith(1, "SG2401");
        Assert.Contains("templates/page.html:1:4", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Charts_of_one_id_on_two_pages_can_be_collected_on_a_third()
    {
        const string Question = "faq:\n  - {id: jobs, question: Where?, answer: '::chart[jobs]'}\n";
        using var site = Site.Small()
            .Write("templates/all.html", "{{ for q in site.questions }}{{ q.answer }}{{ end }}" + Layout)
            .Write("content/all.md", "---\ntitle: All\nlayout: all\n---\n")
            .Write("content/a.md", $"---\ntitle: A\n{Evidence}{Question}---\n")
            .Write("content/b.md", $"---\ntitle: B\n{Evidence}{Question}---\n");
        Generator.Build(site).Succeeded();
        Assert.Contains("<figure class=\"chart\" id=\"chart-jobs\">", site.Page("/all/"), StringComparison.Ordinal);
        Assert.Contains("<figure class=\"chart\" id=\"chart-jobs-2\">", site.Page("/all/"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_is_not_published_owes_no_chart()
    {
        using var site = Site.Small().Write("content/jobs.md", $"---\ntitle: Jobs\ndraft: true\n{Evidence}---\n");
        var run = Generator.Build(site);
        run.Succeeded();
        Assert.Empty(run.Codes);
    }
}
