using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Content;

/// <summary>A text that is needed and empty is missing; one that has an end of line by the way it is written has none.</summary>
public sealed class EmptyTextTests
{
    private const string Source = "sources:\n  - {id: s, title: T, publisher: P, url: 'https://data.example.org/'}\n";

    private const string Statistic =
        "statistics:\n  - {id: n, label: L, value: 30, unit: people, as_of: 2024, source: s, quote: 'There were 30 people in the town.'}\n";

    [Theory]
    [InlineData("id: s", "id: ''", "this source needs `id`, which is empty")]
    [InlineData("title: T", "title: ' '", "this source needs `title`, which is empty")]
    [InlineData("publisher: P", "publisher: ''", "this source names neither author nor publisher")]
    [InlineData("publisher: P", "author: {family: ''}", "this `author` needs `family`, which is empty")]
    [InlineData("url: 'https://data.example.org/'", "url: ''", "this source has neither `url` nor `doi`")]
    [InlineData("label: L", "label: \"\\u200B\"", "this statistic needs `label`, which is empty")]
    [InlineData("unit: people", "unit: ''", "this statistic needs `unit`, which is empty")]
    [InlineData("source: s", "source: ''", "this statistic needs `source`, which is empty")]
    [InlineData("quote: 'There were 30 people in the town.'", "quote: ''", "nothing shows that the source says this number")]
    [InlineData("quote: 'There were 30 people in the town.'", "cell: {row: '', text: '30'}", "`cell` needs `row`, which is empty")]
    public void In_evidence(string right, string empty, string message)
    {
        var yaml = Source + Statistic;
        Assert.Contains(right, yaml, StringComparison.Ordinal);
        using var site = Site.Small().Write("content/evidence/e.yml", yaml.Replace(right, empty, StringComparison.Ordinal));
        Assert.Equal(message, Findings.In(site).First(d => d.Rule.Code is not ("SG2301" or "SG2302" or "SG2002")).Message);
    }

    [Theory]
    [InlineData("title: ''", "a page needs `title`, which is empty")]
    [InlineData("title: \"\\u00A0\\u200B\"", "a page needs `title`, which is empty")]
    [InlineData("title: >\n\n", "a page needs `title`, which is empty")]
    [InlineData("title: P\nfaq: [{id: q, question: '', answer: a}]", "this question needs `question`, which is empty")]
    [InlineData("title: P\nfaq: [{id: q, question: Why?, answer: ' '}]", "this question needs `answer`, which is empty")]
    [InlineData("title: P\ncharts: [{id: c, kind: bars, title: '', statistics: []}]", "this chart needs `title`, which is empty")]
    [InlineData("title: P\nauthors: ['']", "`authors` is ``; expected text in each place of the list")]
    public void On_a_page(string head, string message)
    {
        using var site = Site.Small().Write("content/p.md", $"---\n{head}\n---\n");
        Assert.Equal(message, Assert.Single(Findings.In(site)).Message);
    }

    [Fact]
    public void Block_scalars_of_one_line_end_with_it()
    {
        using var site = Site.Small()
            .WithTemplatesOfTheGuide()
            .Write(
                "content/p.md",
                """
                ---
                title: >
                  A title that is
                  folded
                date: |
                  2026-01-02
                slug: >
                  there
                tags: [x]
                authors:
                  - >
                    Office of Titles
                sources:
                  - id: s
                    title: |
                      Count of
                      people
                    publisher: >
                      Census House
                    url: >
                      https://data.example.org/
                    published: |
                      2025
                statistics:
                  - id: n
                    label: >
                      All people
                    value: 30
                    unit: |
                      people
                    as_of: >
                      2024
                    source: |
                      s
                    quote: |
                      There were 30 people
                      in the town.
                ---
                :stat[n] of :stat[n.label].
                """
            );
        Generator.Build(site).Succeeded();
        var html = site.Page("/there/");
        Assert.Contains("<h1>A title that is folded</h1>", html, StringComparison.Ordinal);
        Assert.Contains("All people.", html, StringComparison.Ordinal);
        Assert.Contains("Count of people</cite>. Census House.", html, StringComparison.Ordinal);
        Assert.Contains("#:~:text=There%20were%2030%20people%20in%20the%20town.\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("\\n", html + site.OutputFile("there/references.json"), StringComparison.Ordinal);
    }
}
