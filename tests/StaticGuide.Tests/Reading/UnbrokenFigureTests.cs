using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Reading;

/// <summary>On no screen a figure or a span of years is broken, and none makes a page scroll sideways.</summary>
[Collection(nameof(PublishedGuide))]
public sealed class UnbrokenFigureTests(PublishedGuide guide)
{
    private const int Narrowest = 320;

    /// <summary>What is broken: of a long figure only a number, its sign and what leads up to it must stay together.</summary>
    private const string Broken = """
        () => {
          for (const details of document.querySelectorAll('details')) details.open = true;
          const found = [], wide = document.scrollingElement.scrollWidth - innerWidth;
          if (wide > 0) found.push(`${wide} px too wide`);
          for (const figure of document.querySelectorAll('main :is(data, .when)')) {
            const text = figure.firstChild;
            const form = figure.className === 'long' ? /(?:[$€] ?)?\u2212?\d(?:[\d.,]*\d)?(?:\s?[%$€])?/g : /.+/g;
            for (const match of text.data.matchAll(form)) {
              const range = document.createRange();
              range.setStart(text, match.index);
              range.setEnd(text, match.index + match[0].length);
              const lines = new Set([...range.getClientRects()].filter(r => r.width > 0).map(r => Math.round(r.top)));
              if (lines.size > 1) found.push(`${match[0]} of ${text.data}`);
            }
          }
          return found;
        }
        """;

    [Fact]
    public async Task The_guide_breaks_none()
    {
        List<string> found = [];
        foreach (var width in new[] { Narrowest, 360, 412, 768, 1280 })
        {
            await using var context = await guide.Open("Chromium", width);
            var page = await context.NewPageAsync();
            foreach (var path in guide.Pages)
            {
                await page.GotoAsync(guide.MeasurableAddressOf(path));
                found.AddRange((await page.EvaluateAsync<string[]>(Broken)).Select(f => $"{path} at {width}: {f}"));
            }
        }
        Assert.Empty(found);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    [InlineData("de")]
    [InlineData("fr-CA")]
    [InlineData("he")]
    public async Task Long_ones_are_broken_only_between_numbers_and_words(string language)
    {
        using var site = Built(language);
        var page = await guide.Browser.NewPageAsync(
            new()
            {
                ViewportSize = new() { Width = Narrowest, Height = 800 },
            }
        );
        await ShownSite.Serve(page, site);
        await page.GotoAsync(ShownSite.Origin);
        Assert.Empty(await page.EvaluateAsync<string[]>(Broken));
        Assert.True(await page.Locator("main data.long").CountAsync() > 5);
        Assert.True(await page.Locator("main data:not(.long)").CountAsync() > 5);
    }

    private static Site Built(string language)
    {
        (string Value, string Unit)[] figures =
        [
            ("21.25", "usd-per-hour"),
            ("{min: 1, max: 2}", "years"),
            ("811000", "jobs"),
            ("-12.5", "percent"),
            ("{min: 35020.5, max: 157830.5}", "usd-per-year"),
            ("{min: 21.25, max: 35.75}", "usd-per-hour"),
            ("{min: 1112300, max: 2112300}", "annual-openings"),
            ("{more_than: 123456789.5}", "usd-per-hour"),
            ("1234567890123.45", "usd"),
            ("{min: 1234567, max: 2345678}", "fares"),
        ];
        var shown = figures.Select((_, i) => $":stat[s{i}]").ToArray();
        var site = Site.Empty()
            .Write("content/site.yml", Site.Settings + "units:\n  fares: {suffix: ' €'}\n")
            .Write(
                "content/index.md",
                $"---\ntitle: Home\nlang: {language}\nsources:\n  - {{id: bureau, title: Wages, publisher: Bureau, url: "
                    + "'https://data.example.org/'}\nstatistics:\n"
                    + string.Concat(
                        figures.Select(
                            (f, i) =>
                                $"  - {{id: s{i}, label: Number {i}, value: {f.Value}, unit: {f.Unit}, population: number {i}, as_of: 2024-05, "
                                + $"source: bureau, quote: 'The words of the source on number {i} are {f.Value} {f.Unit}.'}}\n"
                        )
                    )
                    + "---\n"
                    + string.Concat(shown.Select(s => $"The number is {s} as they say, and {s} it is.\n\n"))
                    + string.Concat(shown.Select(s => $"- > Of **{s}** and {s}\n"))
                    + "\n| One | Two |\n|---|---|\n"
                    + string.Concat(shown.Select(s => $"| {s} | of {s} in all |\n"))
            );
        Generator.Build(site).Succeeded();
        return site;
    }
}
