namespace StaticGuide.Tests.Reading;

/// <summary>Numbers of a column line up by their last digits, their notes beside them; tables scroll only where they must.</summary>
[Collection(nameof(PublishedGuide))]
public sealed class FigureColumnTests(PublishedGuide guide)
{
    private static readonly string[] WithTables =
    [
        "es/ocupacion/index.html",
        "es/sueldo/index.html",
        "occupation/index.html",
        "outlook/index.html",
        "pay/index.html",
        "where-it-leads/index.html",
    ];

    private const string Uneven = """
        () => {
          for (const details of document.querySelectorAll('details')) details.open = true;
          const found = [];
          for (const table of document.querySelectorAll('.table-scroll')) {
            const ends = new Map();
            for (const row of table.querySelectorAll('tbody tr'))
              [...row.cells].forEach((cell, i) => {
                const figure = cell.querySelector('data');
                // A column of words may name a number too.
                if (!figure || figure !== cell.firstElementChild || cell.firstChild !== figure) return;
                if (!ends.has(i)) ends.set(i, new Set());
                ends.get(i).add(Math.round(figure.getBoundingClientRect().right));
              });
            for (const [i, set] of ends)
              if (Math.max(...set) - Math.min(...set) > 1) found.push(`column ${i + 1} ends at ${[...set].join(', ')}`);
          }
          return found;
        }
        """;

    private const string Scrolling = """
        () => {
          for (const details of document.querySelectorAll('details')) details.open = true;
          return [...document.querySelectorAll('.table-scroll')]
            .filter(t => t.scrollWidth > t.clientWidth || t.offsetHeight > t.clientHeight)
            .map(t => `${t.scrollWidth} in ${t.clientWidth}: ${t.textContent.trim().slice(0, 40)}`);
        }
        """;

    [Theory]
    [InlineData("Chromium", 320)]
    [InlineData("Chromium", 390)]
    [InlineData("Chromium", 1280)]
    [InlineData("Firefox", 390)]
    public async Task Numbers_line_up(string browser, int width) => Assert.Empty(await Found(browser, width, Uneven));

    [Theory]
    [InlineData("Chromium", 768)]
    [InlineData("Chromium", 1280)]
    [InlineData("Firefox", 1024)]
    public async Task On_a_wide_screen_no_table_scrolls(string browser, int width) => Assert.Empty(await Found(browser, width, Scrolling));

    private async Task<List<string>> Found(string browser, int width, string measure)
    {
        List<string> found = [];
        await using var context = await guide.Open(browser, width);
        var page = await context.NewPageAsync();
        foreach (var path in WithTables)
        {
            await page.GotoAsync(guide.MeasurableAddressOf(path));
            found.AddRange((await page.EvaluateAsync<string[]>(measure)).Select(f => $"{path}: {f}"));
        }
        return found;
    }
}
