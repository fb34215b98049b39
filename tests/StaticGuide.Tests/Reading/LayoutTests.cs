using Microsoft.Playwright;

namespace StaticGuide.Tests.Reading;

/// <summary>What a page looks like on a phone, with large text, on paper and to somebody with a keyboard, measured in a browser.</summary>
[Collection(nameof(PublishedGuide))]
public sealed class LayoutTests(PublishedGuide guide)
{
    /// <summary>WCAG 2.2, 1.4.10 (reflow) and 1.4.12 (text spacing).</summary>
    [Theory]
    [InlineData(640, "html { font-size: 200% }")]
    [InlineData(
        320,
        "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }"
    )]
    public async Task No_page_of_large_text_scrolls_sideways(int width, string style)
    {
        List<string> found = [];
        await using var context = await guide.Open("Chromium", width);
        var page = await context.NewPageAsync();
        foreach (var path in guide.Pages)
        {
            await page.GotoAsync(guide.MeasurableAddressOf(path));
            await page.AddStyleTagAsync(new() { Content = style });
            var wide = await page.EvaluateAsync<int>("document.scrollingElement.scrollWidth - innerWidth");
            if (wide > 0)
                found.Add($"{path}: {wide} px too wide");
        }
        Assert.Empty(found);
    }

    /// <summary>On a phone of usual width, all of a table is seen at once, note numbers included.</summary>
    [Fact]
    public async Task Tables_fit_a_phone()
    {
        List<string> found = [];
        await using var context = await guide.Open("Chromium", 360);
        var page = await context.NewPageAsync();
        foreach (var path in new[] { "occupation/index.html", "es/ocupacion/index.html", "pay/index.html", "es/sueldo/index.html" })
        {
            await page.GotoAsync(guide.MeasurableAddressOf(path));
            var wide = await page.EvaluateAsync<string[]>(
                """
                () => {
                  for (const details of document.querySelectorAll('details')) details.open = true;
                  return [...document.querySelectorAll('.table-scroll')].filter(t => t.scrollWidth > t.clientWidth)
                    .map(t => `${t.scrollWidth} in ${t.clientWidth}: ${t.textContent.trim().slice(0, 40)}`);
                }
                """
            );
            found.AddRange(wide.Select(w => $"{path}: {w}"));
        }
        Assert.Empty(found);
    }

    [Fact]
    public async Task The_first_stop_of_the_tab_key_shows_the_way_past_the_menu()
    {
        List<string> found = [];
        await using var context = await guide.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        foreach (var path in guide.Pages)
        {
            await page.GotoAsync(guide.AddressOf(path).ToString());
            await page.Keyboard.PressAsync("Tab");
            var stop = await page.EvaluateAsync<string>(
                """
                () => {
                  const e = document.activeElement, r = e.getBoundingClientRect(), s = getComputedStyle(e);
                  const seen = r.top >= 0 && r.left >= 0 && r.height >= 24 && s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2;
                  const target = e.hash ? document.getElementById(e.hash.slice(1)) : null;
                  return e.matches('a[href^="#"]') && target && seen ? '' : `${e.outerHTML.slice(0, 100)} ${r.top},${r.left} ${s.outline}`;
                }
                """
            );
            if (stop.Length > 0)
                found.Add($"{path}: {stop}");
        }
        Assert.Empty(found);
    }

    /// <summary>On paper the background is white and the menu is not there, also where the screen is dark.</summary>
    [Fact]
    public async Task On_paper_it_is_white_and_complete()
    {
        List<string> found = [];
        await using var context = await guide.Browser.NewContextAsync(new() { ColorScheme = ColorScheme.Dark });
        var page = await context.NewPageAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });
        foreach (var path in guide.Pages)
        {
            await page.GotoAsync(guide.AddressOf(path).ToString());
            var wrong = await page.EvaluateAsync<string[]>(
                """
                () => {
                  const wrong = [];
                  const paper = getComputedStyle(document.body).backgroundColor;
                  if (!['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)'].includes(paper)) wrong.push(`the paper is ${paper}`);
                  for (const link of document.querySelectorAll('header nav, a.skip, .search-link, .search, .cite, .back, .notes a[href*="/statistics/#"]'))
                    if (link.checkVisibility()) wrong.push(`printed: ${link.outerHTML.slice(0, 60)}`);
                  return wrong;
                }
                """
            );
            found.AddRange(wrong.Select(w => $"{path}: {w}"));
        }
        Assert.Empty(found);
    }
}
