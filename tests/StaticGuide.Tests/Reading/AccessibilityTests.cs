using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace StaticGuide.Tests.Reading;

/// <summary>axe-core, with its rules of WCAG 2.2 up to AA and its own best practice, on each page of the guide.</summary>
[Collection(nameof(PublishedGuide))]
public sealed class AccessibilityTests(PublishedGuide guide)
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        // `target-size` is off unless it is asked for.
        Rules = new Dictionary<string, RuleOptions> { ["target-size"] = new() { Enabled = true } },
        ResultTypes = [ResultType.Violations],
    };

    /// <summary>axe finds the same in each browser, but for what a browser lays out otherwise.</summary>
    private static readonly string[] OneOfEachKind =
    [
        "404.html",
        "glossary/index.html",
        "index.html",
        "occupation/index.html",
        "pay/index.html",
        "search/index.html",
        "sources/index.html",
        "statistics/index.html",
        "tags/pay/index.html",
    ];

    private const string LeastContrast = """
        axe.run({ runOnly: ['color-contrast'], resultTypes: ['passes'] }).then(result =>
          Math.min(...result.passes.flatMap(p => p.nodes).flatMap(n => n.any).map(c => c.data.contrastRatio || 21)))
        """;

    [Theory]
    [InlineData("Chromium", 320, ColorScheme.Light, false)]
    [InlineData("Chromium", 320, ColorScheme.Dark, true)]
    [InlineData("Chromium", 768, ColorScheme.Light, true)]
    [InlineData("Chromium", 1280, ColorScheme.Light, false)]
    [InlineData("Chromium", 1280, ColorScheme.Dark, false)]
    [InlineData("Firefox", 320, ColorScheme.Light, true)]
    [InlineData("Firefox", 320, ColorScheme.Dark, false)]
    [InlineData("Firefox", 1280, ColorScheme.Light, false)]
    [InlineData("Firefox", 1280, ColorScheme.Dark, true)]
    public async Task No_page_has_a_barrier_that_axe_can_find(string browser, int width, ColorScheme theme, bool detailsOpen)
    {
        List<string> found = [];
        await using var context = await guide.Open(browser, width, 800, theme);
        var page = await context.NewPageAsync();
        foreach (var path in browser == "Firefox" ? OneOfEachKind : guide.Pages)
        {
            await page.GotoAsync(guide.MeasurableAddressOf(path));
            if (detailsOpen)
                await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
            var result = await page.RunAxe(Rules);
            var barriers = result.Violations.SelectMany(v => v.Nodes.Select(n => $"{path}: {v.Id}: {n.Html}")).ToList();
            found.AddRange(barriers);
            guide.Table.Add(path, Measure.Barriers, barriers.Count);
            if (ReaderTable.IsWanted)
                guide.Table.Add(path, Measure.Contrast, await page.EvaluateAsync<double>(LeastContrast));
        }
        Assert.Empty(found);
    }
}
