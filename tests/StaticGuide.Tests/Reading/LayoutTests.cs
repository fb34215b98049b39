using Microsoft.Playwright;

namespace StaticGuide.Tests.Reading;

/// <summary>What a page looks like on a phone, with large text, on paper and to somebody with a keyboard, measured in a browser.</summary>
[Collection(nameof(PublishedGuide))]
public sealed class LayoutTests(PublishedGuide guide)
{
    /// <summary>WCAG 2.2, 1.4.10 (reflow) and 1.4.12 (text spacing).</summary>
    [Theory]
    [InlineData(320, "")]
    [InlineData(640, "html { font-size: 200% }")]
    [InlineData(
        320,
        "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }"
    )]
    public Task No_page_scrolls_sideways(int width, string style) =>
        OnEachPage(
            new() { Width = width, Height = 640 },
            """
            () => {
              const wide = document.scrollingElement.scrollWidth - innerWidth;
              return wide > 0 ? [`${wide} px too wide`] : [];
            }
            """,
            style
        );

    [Fact]
    public Task Targets_outside_of_running_text_are_large_enough() =>
        OnEachPage(
            new() { Width = 360, Height = 640 },
            """
            () => [...document.querySelectorAll('a[href], button, summary, input, select')]
              .filter(e => e.checkVisibility({ visibilityProperty: true }))
              .filter(e => !e.classList.contains('skip'))
              .filter(e => {
                // In a line of text a link is as high as the line (WCAG 2.2, 2.5.8, "inline").
                if (getComputedStyle(e).display !== 'inline') return true;
                const block = e.closest('p, li, dd, dt, td, th, figcaption, caption, h1, h2, h3, blockquote, summary, label');
                return !block || block.textContent.trim() === e.textContent.trim();
              })
              .map(e => [e, e.getBoundingClientRect()])
              .filter(([, r]) => r.width > 0 && (r.width < 23.5 || r.height < 23.5))
              .map(([e, r]) => `${Math.round(r.width)}×${Math.round(r.height)}: ${e.outerHTML.slice(0, 120)}`)
            """
        );

    [Fact]
    public Task Notes_take_a_quarter_of_a_page_at_most() =>
        OnEachPage(
            new() { Width = 360, Height = 640 },
            """
            () => {
              const part = (document.querySelector('.notes')?.getBoundingClientRect().height ?? 0) / document.documentElement.scrollHeight;
              return part > 0.25 ? [`${Math.round(100 * part)} % of the page are notes`] : [];
            }
            """
        );

    /// <summary>The text, the facts, or the list of what a page collects.</summary>
    [Fact]
    public Task What_a_reader_came_for_is_within_a_screen_and_a_half() =>
        OnEachPage(
            new() { Width = 360, Height = 640 },
            """
            () => {
              const first = document.querySelector('.text > *, .tasks, .facts, .pages, nav.contents:not(:has(> details)), main p:not(.lead, .aside, .edition)');
              const screens = first.getBoundingClientRect().top / innerHeight;
              return screens > 1.5 ? [`it begins after ${screens.toFixed(2)} screens`] : [];
            }
            """
        );

    [Fact]
    public Task No_text_is_smaller_than_14_pixels() =>
        OnEachPage(
            new() { Width = 320, Height = 640 },
            """
            () => {
              const small = new Set();
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                const element = walker.currentNode.parentElement;
                if (!walker.currentNode.data.trim() || !element.checkVisibility() || element.closest('.vh, script, style, title, desc')) continue;
                const size = parseFloat(getComputedStyle(element).fontSize);
                if (size < 13.99) small.add(`${size}px: ${element.outerHTML.slice(0, 100)}`);
              }
              return [...small];
            }
            """
        );

    [Fact]
    public Task The_heading_is_in_the_upper_part_of_a_phones_screen() =>
        OnEachPage(
            new() { Width = 360, Height = 640 },
            """
            () => {
              const headings = document.querySelectorAll('h1');
              if (headings.length !== 1) return [`${headings.length} headings of level 1`];
              const top = headings[0].getBoundingClientRect().top;
              return top > 0.4 * 640 ? [`the heading begins at ${Math.round(top)} px`] : [];
            }
            """
        );

    /// <summary>Counted in the browser: the characters of a paragraph's first line.</summary>
    [Fact]
    public Task No_line_has_more_than_75_characters() =>
        OnEachPage(
            new() { Width = 1280, Height = 800 },
            """
            () => {
              const long = [];
              for (const p of document.querySelectorAll('main p, main li')) {
                if (!p.checkVisibility()) continue;
                const range = document.createRange();
                const walker = document.createTreeWalker(p, NodeFilter.SHOW_TEXT);
                let line = 0, top = null, longest = 0;
                while (walker.nextNode()) {
                  const node = walker.currentNode;
                  if (node.parentElement.closest('.vh')) continue;
                  for (let i = 0; i < node.length; i++) {
                    range.setStart(node, i); range.setEnd(node, i + 1);
                    const rect = range.getClientRects()[0];
                    if (!rect || rect.width === 0) continue;
                    if (top === null || Math.abs(rect.top - top) > 8) { longest = Math.max(longest, line); line = 0; top = rect.top; }
                    line++;
                  }
                }
                longest = Math.max(longest, line);
                if (longest > 75) long.push(`${longest}: ${p.textContent.trim().slice(0, 80)}`);
              }
              return long;
            }
            """
        );

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

    /// <summary>Each place that the Tab key comes to can be seen.</summary>
    [Fact]
    public async Task Every_stop_of_the_tab_key_has_an_outline()
    {
        List<string> found = [];
        await using var context = await guide.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        foreach (var path in guide.Pages)
        {
            await page.GotoAsync(guide.AddressOf(path).ToString());
            var without = await page.EvaluateAsync<string[]>(
                """
                () => [...document.querySelectorAll('a[href], button, summary, input, select, [tabindex="0"]')]
                  .filter(e => e.checkVisibility())
                  .filter(e => {
                    e.focus({ focusVisible: true, preventScroll: true });
                    const s = getComputedStyle(e);
                    return document.activeElement === e && (s.outlineStyle === 'none' || parseFloat(s.outlineWidth) < 2);
                  })
                  .map(e => e.outerHTML.slice(0, 100))
                """
            );
            found.AddRange(without.Select(w => $"{path}: {w}"));
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
                  for (const nav of document.querySelectorAll('header nav, a.skip'))
                    if (nav.checkVisibility()) wrong.push(`printed: ${nav.outerHTML.slice(0, 60)}`);
                  return wrong;
                }
                """
            );
            found.AddRange(wrong.Select(w => $"{path}: {w}"));
        }
        Assert.Empty(found);
    }

    private async Task OnEachPage(ViewportSize size, string question, string style = "")
    {
        List<string> found = [];
        await using var context = await guide.Browser.NewContextAsync(new() { ViewportSize = size, BypassCSP = true });
        var page = await context.NewPageAsync();
        foreach (var path in guide.Pages)
        {
            await page.GotoAsync(guide.AddressOf(path).ToString());
            if (style.Length > 0)
                await page.AddStyleTagAsync(new() { Content = style });
            found.AddRange((await page.EvaluateAsync<string[]>(question)).Select(w => $"{path}: {w}"));
        }
        Assert.Empty(found);
    }
}
