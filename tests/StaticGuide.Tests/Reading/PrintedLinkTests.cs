using Microsoft.Playwright;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Reading;

/// <summary>On paper, the links of a text say where they lead: once, and only those that lead out of the guide.</summary>
[Collection(nameof(PublishedGuide))]
public sealed class PrintedLinkTests(PublishedGuide guide)
{
    [Fact]
    public async Task They_say_it_behind_their_words()
    {
        using var site = Site.Empty()
            .Write("content/site.yml", Site.Settings)
            .Write(
                "content/index.md",
                "---\ntitle: Home\nsources:\n  - {id: bureau, title: Wages, publisher: Bureau, url: 'https://data.example.org/'}\n---\n"
                    + "See [the data](https://a.example.org/x), <https://b.example.org/>, https://c.example.org/, [below](#more), "
                    + "[home](index.md), [write](mailto:a@example.org) and [@bureau].\n\n## More\n\nWords.\n"
            );
        Generator.Build(site).Succeeded();
        var page = await guide.Browser.NewPageAsync();
        await ShownSite.Serve(page, site);
        await page.GotoAsync(ShownSite.Origin);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        var links = await page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('main a:not(.cite a)')].filter(a => a.checkVisibility() && !a.matches('.ref')).map(a => {
              const after = getComputedStyle(a, '::after').content;
              return a.textContent + (after === 'none' ? '' : after.replaceAll('"', '').replace(/ ?attr\(href\) ?/, a.getAttribute('href')));
            })
            """
        );
        Assert.Equal(
            [
                "the data <https://a.example.org/x>",
                "https://b.example.org/",
                "https://c.example.org/",
                "below",
                "home",
                "write <mailto:a@example.org>",
            ],
            links.Take(6)
        );
        // A note spells its source's address out as words.
        Assert.DoesNotContain(links.Skip(6), l => l.Contains('<', StringComparison.Ordinal));
    }
}
