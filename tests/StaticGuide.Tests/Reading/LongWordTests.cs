using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Reading;

/// <summary>A word that is longer than a line is broken wherever it is shown, and makes no page scroll sideways.</summary>
[Collection(nameof(PublishedGuide))]
public sealed class LongWordTests(PublishedGuide guide)
{
    private static readonly string Word = string.Concat(Enumerable.Repeat("Wort", 20));

    [Theory]
    [InlineData(320)]
    [InlineData(768)]
    [InlineData(1280)]
    public async Task No_page_that_lists_it_scrolls_sideways(int width)
    {
        using var site = Site.Empty()
            .Write(
                "content/site.yml",
                Site.Settings + $"evidence: {{unquoted_citations: 'off'}}\nfooter: [{{title: {Word}, page: words.md}}]\n"
            )
            .Write("content/index.md", $"---\ntitle: {Word}\nlayout: home\ntags: [{Word}]\n---\n\n## {Word}\n\n{Word}\n")
            .Write(
                "content/words.md",
                $"---\ntitle: Page {Word}\n---\n\n## One {Word}\n\n### Part {Word}\n\n## Two\n\n> {Word}\n\n- {Word}\n"
            )
            .Write("content/questions.md", Questions)
            .Write("content/evidence/all.yml", Evidence);
        foreach (var layout in new[] { "statistics", "sources", "glossary", "search" })
            site.Write($"content/{layout}.md", $"---\ntitle: {layout}\nlayout: {layout}\n---\n");
        Generator.Build(site).Succeeded();
        var page = await guide.Browser.NewPageAsync(
            new()
            {
                ViewportSize = new() { Width = width, Height = 800 },
            }
        );
        await ShownSite.Serve(page, site);
        List<string> found = [];
        foreach (var path in Directory.GetFiles(site.Output, "index.html", SearchOption.AllDirectories))
        {
            var route = Path.GetRelativePath(site.Output, Path.GetDirectoryName(path)!).Replace('\\', '/');
            await page.GotoAsync($"{ShownSite.Origin}/{(route == "." ? "" : route + "/")}");
            foreach (var open in new[] { false, true })
            {
                await page.EvaluateAsync("open => { for (const d of document.querySelectorAll('details')) d.open = open; }", open);
                if (await page.EvaluateAsync<int>("document.scrollingElement.scrollWidth - innerWidth") is > 0 and var wide)
                    found.Add($"{route}{(open ? ", all open" : "")}: {wide} px too wide");
            }
        }
        Assert.True(found.Count == 0, string.Join("\n", found));
    }

    private static string Questions =>
        "---\ntitle: Questions\nlayout: questions\nfaq:\n"
        + string.Concat(
            Enumerable.Range(0, 3).Select(i => $"  - {{id: q{i}, question: 'Is {Word}{i} long?', answer: 'Yes, {Word} is [@bureau].'}}\n")
        )
        + "---\n\nIt is :stat[s].\n";

    private static string Evidence =>
        $"sources:\n  - {{id: bureau, title: {Word}, publisher: {Word}, url: 'https://data.example.org/{Word}'}}\n"
        + $"statistics:\n  - {{id: s, label: {Word}, value: 5, unit: jobs, as_of: 2024-05, source: bureau, quote: 'There were 5 jobs for {Word}.'}}\n"
        + $"terms:\n  - {{id: t, term: {Word}, definition: 'A {Word}.'}}\n";
}
