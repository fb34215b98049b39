using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Yaml;

/// <summary>A dash too many in a list, or one that is lost, is one mistake, at its place.</summary>
public sealed class SplitEntriesTests
{
    private const string Head = """
        ---
        title: P
        tags:
          - pay
          - work
        aliases:
          - /old/
          - /older/
        sources:
          - id: s
            title: T
            publisher: P
            url: https://data.example.org/
        statistics:
          - id: n
            label: Pay
            value: 30
            unit: jobs
            as_of: 2024
            source: s
            quote: There are 30 jobs.
            previous:
              - value: 20
                as_of: 2023
                quote: There are 20 jobs.
              - value: 10
                as_of: 2022
        faq:
          - id: q
            question: What is it?
            answer: It is this. [@s]
        charts:
          - id: c
            kind: line
            title: More jobs
            statistics: [n]
        changes:
          - date: 2025-01-01
            text: The first.
          - date: 2024-01-01
            text: The second.
        ---
        There are :stat[n].

        ::chart[c]

        """;

    [Theory]
    [InlineData("    label: Pay", "  - label: Pay", "SG1016 16:5")]
    [InlineData("    unit: jobs", "  - unit: jobs", "SG1016 18:5")]
    [InlineData("    quote: There are 30 jobs.", "  - quote: There are 30 jobs.", "SG1016 21:5")]
    [InlineData("        as_of: 2023", "      - as_of: 2023", "SG1016 24:9")]
    [InlineData("        quote: There are 20 jobs.", "      - quote: There are 20 jobs.", "SG1016 25:9")]
    [InlineData("    question: What", "  - question: What", "SG1016 30:5")]
    [InlineData("    answer: It", "  - answer: It", "SG1016 31:5")]
    [InlineData("    kind: line", "  - kind: line", "SG1016 34:5")]
    [InlineData("    statistics: [n]", "  - statistics: [n]", "SG1016 36:5")]
    [InlineData("    url: https", "  - url: https", "SG1016 13:5")]
    [InlineData("    text: The first.", "  - text: The first.", "SG1016 39:5")]
    [InlineData("  - work", "    work", "SG1010 5:5")]
    [InlineData("  - /older/", "    /older/", "SG1010 8:5")]
    public void It_is_told_once(string right, string wrong, string expected)
    {
        using var site = Site.Small().Write("content/p.md", Head.Replace(right, wrong, StringComparison.Ordinal));
        Assert.Equal([expected], Found(site));
    }

    [Fact]
    public void A_menu_is_a_list_as_well()
    {
        using var site = Site.Small().Write("content/p.md", "---\ntitle: P\n---\nText.\n");
        site.Write(
            "content/site.yml",
            "title: S\nbase_url: https://guide.example.org/\nlanguage: en\nnavigation:\n  - title: Home\n    page: index.md\n  - title: P\n  - page: p.md\n"
        );
        Assert.Equal(["SG1016 8:5"], Found(site));
    }

    [Theory]
    [InlineData("navigation:\n  - title: Home\n    page: index.md\n  - page: p.md\n", "SG1016 7:5")]
    [InlineData("navigation:\n  - title: Home\n    page: index.md\n  - title: P\n    page: p.md\n")]
    public void An_entry_that_lacks_its_own_is_none_of_the_one_above(string menu, params string[] expected)
    {
        using var site = Site.Small().Write("content/p.md", "---\ntitle: P\n---\nText.\n");
        site.Write("content/site.yml", "title: S\nbase_url: https://guide.example.org/\nlanguage: en\n" + menu);
        Assert.Equal(expected, Found(site));
    }

    [Theory]
    [InlineData("tags:\n  - pay and all the other conditions that people who work at night have to\n    know before they begin\n")]
    [InlineData("tags: [pay,\n  work]\n")]
    [InlineData("authors:\n  - Bureau of Labor\n    Statistics\n")]
    public void Lines_may_be_broken(string lines)
    {
        using var site = Site.Small().Write("content/p.md", $"---\ntitle: P\n{lines}---\nText.\n");
        Assert.Empty(Found(site));
    }

    private static List<string> Found(Site site) =>
        [.. Findings.In(site).Select(d => $"{d.Rule.Code} {d.Place!.Start!.Value.Line}:{d.Place.Start.Value.Column}")];
}
