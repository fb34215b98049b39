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
    [InlineData("{id: s,", "{id: '',", "SG1016")]
    [InlineData("{id: s,", "{id: ' ',", "SG1016")]
    [InlineData("{id: n,", "{id: \"\",", "SG1016")]
    [InlineData("{id: p,", "{id: '',", "SG1016")]
    [InlineData("{id: c,", "{id: '',", "SG1016")]
    [InlineData("title: T", "title: ''", "SG1016")]
    [InlineData("publisher: P", "publisher: ''", "SG2008")]
    [InlineData("'https://data.example.org/'", "''", "SG2007")]
    [InlineData("value: 30", "value: ''", "SG1017")]
    [InlineData("value: 30, as_of: 2024", "value: 30, as_of: ''", "SG1019")]
    [InlineData("value: 29, as_of: 2023", "value: 29, as_of: ''", "SG1019")]
    [InlineData("value: 29, as_of: 2023", "value: 29, as_of: ", "SG2361")]
    [InlineData("source: s, quote: 'There were 30", "source: '', quote: 'There were 30", "SG1016")]
    [InlineData("quote: 'There were 30 people in the town.'", "quote: ''", "SG2011")]
    [InlineData("quote: 'All of them were people.'", "quote: ''", "SG1016")]
    [InlineData("question: Why?", "question: ''", "SG1016")]
    [InlineData("kind: bars", "kind: ''", "SG1018")]
    [InlineData("kind: bars", "kind: ", "SG1016")]
    [InlineData("statistics: [n, m]", "statistics: ''", "SG1017")]
    [InlineData("statistics: [n, m]", "statistics: ", "SG1016")]
    [InlineData("title: So it is", "title: ''", "SG1016")]
    [InlineData("title: So it is", "title: So it is", "")]
    public void An_empty_value_is_one_mistake(string right, string empty, string code)
    {
        const string Lists =
            "sources: [{id: s, title: T, publisher: P, url: 'https://data.example.org/'}]\n"
            + "statistics:\n"
            + "- {id: n, label: L, value: 30, as_of: 2024, unit: people, source: s, quote: 'There were 30 people in the town.',"
            + " previous: [{value: 29, as_of: 2023}]}\n"
            + "- {id: m, label: M, value: 31, as_of: 2024, unit: people, source: s, quote: 'There were 31 people in the city.'}\n"
            + "passages: [{id: p, source: s, quote: 'All of them were people.'}]\n";
        const string Page =
            "faq: [{id: q, question: Why?, answer: 'Because. [@s]'}]\n"
            + "charts: [{id: c, kind: bars, title: So it is, statistics: [n, m]}]\n---\n:stat[n] of :stat[m]. So. [@p; @s]\n\n::chart[c]\n";
        using var own = Site.Small().Write("content/p.md", Changed($"---\ntitle: P\n{Lists}{Page}"));
        using var shared = Site.Small()
            .Write("content/evidence/e.yml", Changed(Lists))
            .Write("content/p.md", Changed($"---\ntitle: P\n{Page}"));
        Assert.Contains(right, Lists + Page, StringComparison.Ordinal);
        string[] expected = code.Length == 0 ? [] : [code];
        Assert.Equal(expected, Findings.In(own).Select(d => d.Rule.Code));
        Assert.Equal(expected, Findings.In(shared).Select(d => d.Rule.Code));

        string Changed(string text) => text.Replace(right, empty, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title: ''", "a page needs `title`, which is empty")]
    [InlineData("title: \"\\u00A0\\u200B\"", "a page needs `title`, which is empty")]
    [InlineData("title: >\n\n", "a page needs `title`, which is empty")]
    [InlineData("title: P\nfaq: [{id: q, question: '', answer: a}]", "this question needs `question`, which is empty")]
    [InlineData("title: P\nfaq: [{id: q, question: Why?, answer: ' '}]", "this question needs `answer`, which is empty")]
    [InlineData("title: P\ncharts: [{id: c, kind: bars, title: '', statistics: []}]", "this chart needs `title`, which is empty")]
    [InlineData("title: P\nlang:", "`lang` is empty, so the page is in the language of the site")]
    [InlineData("title: P\nlayout: ''", "`layout` is empty, so the page is shown as any other")]
    [InlineData("title: P\ntags: [a; b]", "`tags` has one entry, with a semicolon in it")]
    [InlineData("title: P\nauthors: ['']", "`authors` is an empty text; expected text in each place of the list")]
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
