using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Reading;

/// <summary>A guide in Hebrew, with a page in English, as a browser shows it.</summary>
[Collection(nameof(PublishedGuide))]
public sealed class RightToLeftTests(PublishedGuide guide)
{
    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task It_runs_from_right_to_left_without_a_barrier_or_a_scroll_sideways(int width)
    {
        using var site = Built();
        await using var context = await guide.Browser.NewContextAsync(
            new()
            {
                ViewportSize = new() { Width = width, Height = 800 },
                BypassCSP = true,
            }
        );
        var page = await context.NewPageAsync();
        await ShownSite.Serve(page, site);
        foreach (
            var (path, direction) in new[]
            {
                ("", "rtl"),
                ("pay/", "rtl"),
                ("404.html", "rtl"),
                ("tags/", "rtl"),
                ("ar/pay/", "rtl"),
                ("en/pay/", "ltr"),
            }
        )
        {
            await page.GotoAsync(ShownSite.Origin + path);
            Assert.Equal(direction, await page.EvaluateAsync<string>("getComputedStyle(document.body).direction"));
            Assert.Equal(0, await page.EvaluateAsync<int>("Math.max(0, document.scrollingElement.scrollWidth - innerWidth)"));
            var result = await page.RunAxe(
                new AxeRunOptions
                {
                    ResultTypes = [ResultType.Violations],
                    Rules = new Dictionary<string, RuleOptions> { ["target-size"] = new() { Enabled = true } },
                }
            );
            Assert.Empty(result.Violations.SelectMany(v => v.Nodes.Select(n => $"{path}: {v.Id}: {n.Html}")));
        }
    }

    /// <summary>
    /// What is read from left to right within the words, such as numbers with their signs, addresses, English titles and quotes with what
    /// ends them: each letter is shown right of the one before.
    /// </summary>
    [Theory]
    [InlineData("pay/", "העשירון", "הערות ומקורות")]
    [InlineData("ar/pay/", "الأجر الأوسط", "الحواشي والمصادر")]
    public async Task What_is_read_from_left_to_right_is_not_turned_around(string path, string label, string heading)
    {
        using var site = Built();
        var page = await guide.Browser.NewPageAsync();
        await ShownSite.Serve(page, site);
        await page.GotoAsync(ShownSite.Origin + path);
        var turned = await page.EvaluateAsync<string[]>(
            """
            () => {
              for (const details of document.querySelectorAll('details')) details.open = true;
              const found = [], walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                const text = walker.currentNode;
                if (!text.parentElement.checkVisibility()) continue;
                const form = text.parentElement.closest('q, cite, bdi') ? /[A-Za-z][\x20-\x7E\u2212]*/g : /\u2212?\d(?:[\d,.]*\d)?(?:\u200E?%|–\d+)?|https:[\x21-\x7E]+/g;
                for (const match of text.data.matchAll(form)) {
                  let last = null;
                  for (let at = match.index; at < match.index + match[0].length; at++) {
                    const range = document.createRange();
                    range.setStart(text, at);
                    range.setEnd(text, at + 1);
                    const box = range.getBoundingClientRect();
                    if (box.width === 0) continue;
                    if (last && Math.abs(box.top - last.top) < 4 && box.left < last.left) {
                      found.push(match[0]);
                      break;
                    }
                    last = box;
                  }
                }
              }
              return found;
            }
            """
        );
        Assert.Empty(turned);
        // A label of a chart is right of its value, and no word of it is broken.
        var text = await page.Locator(".chart text").AllTextContentsAsync();
        Assert.Contains(text, t => t.Contains(label, StringComparison.Ordinal));
        Assert.Equal(heading, await page.Locator("#notes").TextContentAsync());
        if (path == "pay/")
            Assert.Contains("הערה", await page.Locator(".callout-title").TextContentAsync(), StringComparison.Ordinal);
    }

    private static Site Built()
    {
        var site = Site.CopyOf("tests/sites/right-to-left");
        Directory.Delete(site.At("templates"), recursive: true);
        Generator.Build(site, "--date", "2026-03-01").Succeeded();
        return site;
    }
}
