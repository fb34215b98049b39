using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Rendering.Pages;

/// <summary>Lists stand in the order of their readers, and not of files and ids.</summary>
public sealed class ReadersOrderTests
{
    private static string Evidence(string id, string title, string publisher) =>
        $"sources:\n  - {{id: {id}, title: {title}, publisher: {publisher}, url: 'https://data.example.org/{id}'}}\n"
        + $"statistics:\n  - {{id: n-{id}, label: Jobs of {title}, value: 12, unit: jobs, population: {title}, as_of: 2024, source: {id}, "
        + "quote: There were 12 jobs.}\n";

    private static Site Guide() =>
        Site.Empty()
            .Write("content/site.yml", Site.Settings + "navigation: [{title: Z, page: z.md}, {title: A, page: a.md}]\n")
            .Write("content/index.md", "---\ntitle: Home\n---\n\nNow :stat[n-c].\n")
            .Write("content/a.md", "---\ntitle: A\nfaq:\n  - {id: a1, question: First of A?, answer: Yes.}\n---\n\nNow :stat[n-b].\n")
            .Write(
                "content/z.md",
                "---\ntitle: Z\nfaq:\n  - {id: z1, question: First of Z?, answer: Yes.}\n"
                    + "  - {id: z2, question: The most asked?, answer: Yes., weight: 1}\n---\n\nNow :stat[n-a] and :stat[n-c].\n"
            )
            .Write("content/evidence/a.yml", Evidence("a", "Pilots", "Zoo"))
            .Write("content/evidence/b.yml", Evidence("b", "Bakers", "Zoo"))
            .Write("content/evidence/c.yml", Evidence("c", "Tailors", "Bureau"));

    [Theory]
    [InlineData("questions", "h2.question", ".contents a", "The most asked?", "First of Z?", "First of A?")]
    [InlineData("statistics", ".group > h2", ".contents li summary", "Tailors", "Bakers", "Pilots")]
    [InlineData("sources", ".group > h3", ".contents li li a", "Tailors", "Bakers", "Pilots")]
    public void A_list_of_all_is_in_order_and_so_is_the_list_of_jumps(
        string layout,
        string headings,
        string jumps,
        params string[] expected
    )
    {
        using var site = Guide().Write($"content/{layout}.md", $"---\ntitle: All\nlayout: {layout}\n---\n");
        Generator.Build(site).Succeeded();
        var page = new BuiltPage(site.Page($"/{layout}/")).Document;
        Assert.Equal(expected, page.QuerySelectorAll(headings).Select(h => h.TextContent));
        Assert.Equal(expected, page.QuerySelectorAll(jumps).Select(a => a.TextContent.Split(" (")[0]));
    }

    [Fact]
    public void Who_uses_a_source_is_told_in_the_order_of_reading()
    {
        using var site = Guide().Write("content/sources.md", "---\ntitle: All\nlayout: sources\n---\n");
        Generator.Build(site).Succeeded();
        var used = new BuiltPage(site.Page("/sources/")).Document.QuerySelector("#c ~ .aside")!;
        Assert.Equal(["/", "/z/"], used.QuerySelectorAll("a").Select(a => a.GetAttribute("href")!));
    }
}
