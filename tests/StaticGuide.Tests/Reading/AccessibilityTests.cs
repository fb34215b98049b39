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

    [Theory]
    [InlineData(320, ColorScheme.Light, false)]
    [InlineData(320, ColorScheme.Dark, true)]
    [InlineData(768, ColorScheme.Light, true)]
    [InlineData(1280, ColorScheme.Light, false)]
    [InlineData(1280, ColorScheme.Dark, false)]
    public async Task No_page_has_a_barrier_that_axe_can_find(int width, ColorScheme theme, bool detailsOpen)
    {
        List<string> found = [];
        await using var context = await guide.Browser.NewContextAsync(
            new()
            {
                ViewportSize = new() { Width = width, Height = 800 },
                ColorScheme = theme,
                // axe is a script that the policy of the pages does not know.
                BypassCSP = true,
            }
        );
        var page = await context.NewPageAsync();
        foreach (var path in guide.Pages)
        {
            await page.GotoAsync(guide.AddressOf(path).ToString());
            if (detailsOpen)
                await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
            var result = await page.RunAxe(Rules);
            found.AddRange(result.Violations.SelectMany(v => v.Nodes.Select(n => $"{path}: {v.Id}: {n.Html}")));
        }
        Assert.Empty(found);
    }
}
