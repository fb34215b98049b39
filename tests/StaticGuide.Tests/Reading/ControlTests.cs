namespace StaticGuide.Tests.Reading;

/// <summary>What is pressed most is easy to hit, and nothing is a stop of the tab key that leads nowhere.</summary>
[Collection(nameof(PublishedGuide))]
public sealed class ControlTests(PublishedGuide guide)
{
    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task Main_controls_are_44_pixels_high(int width)
    {
        List<string> found = [];
        await using var context = await guide.Open("Chromium", width);
        var page = await context.NewPageAsync();
        foreach (var path in guide.Pages)
        {
            await page.GotoAsync(guide.MeasurableAddressOf(path));
            var low = await page.EvaluateAsync<string[]>(
                """
                () => [...document.querySelectorAll('.contents > details > summary, .next a, .record > details > summary, .search :is(input, button)')]
                  .map(e => [e.getBoundingClientRect().height, e])
                  .filter(([height]) => height > 0 && height < 44)
                  .map(([height, e]) => `${height}: ${e.outerHTML.slice(0, 80)}`)
                """
            );
            found.AddRange(low.Distinct().Select(l => $"{path}: {l}"));
        }
        Assert.Empty(found);
    }

    /// <summary>Contents that are longer than the screen are read with the keyboard, too: their links are stops.</summary>
    [Fact]
    public async Task Contents_that_scroll_do_so_by_their_links()
    {
        await using var context = await guide.Open("Chromium", 1280);
        var page = await context.NewPageAsync();
        await page.SetViewportSizeAsync(1280, 660);
        await page.GotoAsync(guide.MeasurableAddressOf("occupation/index.html"));
        var moved = await page.EvaluateAsync<double[]>(
            """
            () => {
              const contents = document.querySelector('.contents'), last = [...contents.querySelectorAll('a')].at(-1);
              contents.style.maxHeight = '10rem';
              last.focus();
              return [contents.scrollTop, document.activeElement === last ? 1 : 0];
            }
            """
        );
        Assert.True(moved[0] > 0 && moved[1] == 1, string.Join(", ", moved));
    }
}
