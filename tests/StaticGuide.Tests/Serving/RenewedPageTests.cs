using StaticGuide.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace StaticGuide.Tests.Serving;

/// <summary>What a reader has done to a page that a save renews.</summary>
public sealed class RenewedPageTests(Chromium chromium) : IClassFixture<Chromium>
{
    /// <summary>Whatever comes before or goes, and whatever number they have then.</summary>
    [Theory]
    [InlineData("## Heading\n\nAnother.\n\n{0}")]
    [InlineData("{1}")]
    [InlineData("First.\n\nSecond :stat[other].\n\n{0}")]
    [InlineData(":stat[other] First.\n\n{1}\n\n## Behind\n\nLast.")]
    public async Task What_was_opened_or_closed_stays_so_when_it_stands_elsewhere(string after)
    {
        const string Folds =
            "<details><summary>More 1</summary><p>One.</p></details>\n\n<details open><summary>Less</summary><p>Two.</p></details>\n\n"
            + "<details id=\"own\"><summary>Mine</summary><p>Three.</p></details>\n\n<details><summary>Never</summary><p>Four.</p></details>\n\nWords :stat[one].\n";
        const string Head =
            "---\ntitle: Home\nsources:\n  - {id: bureau, title: Jobs, publisher: Bureau, url: 'https://one.example.org/'}\nstatistics:\n"
            + "  - {id: one, label: One town, value: 12, unit: jobs, as_of: 2024, source: bureau, quote: One town had 12 jobs.}\n"
            + "  - {id: other, label: Other towns, value: 34, unit: jobs, as_of: 2024, source: bureau, quote: Other towns had 34 jobs.}\n---\n\n";
        using var site = Site.Small().WithTemplatesOfTheGuide().Write("content/site.yml", Site.Settings + "markdown: {raw_html: allow}\n");
        site.Write("content/index.md", $"{Head}First.\n\n{Folds}");
        await using var served = await Served.Start(site);
        var page = await chromium.Open(served.Address);
        await page.EvaluateAsync("window.seen = true");
        foreach (var name in new[] { "More 1", "Less", "Mine", "One" })
            await page.Locator("main summary", new() { HasText = name }).Last.ClickAsync();
        Assert.Equal(["Mine", "More 1", "One"], await Opened());
        site.Write(
            "content/index.md",
            Head + string.Format(null, after, Folds, Folds.Replace("More 1", "More 20", StringComparison.Ordinal)) + "\n\nNew.\n"
        );
        await Expect(page.Locator("main")).ToContainTextAsync("New.");
        Assert.Equal(["Mine", after.Contains("{1}", StringComparison.Ordinal) ? "More 20" : "More 1", "One"], await Opened());
        Assert.True(await page.EvaluateAsync<bool>("window.seen === true"), "it was loaded anew");

        async Task<string[]> Opened() =>
            await page.EvaluateAsync<string[]>(
                "[...document.querySelectorAll('main details[open] > summary')].map(s => /More [0-9]+|Less|Mine|Never|One|Other/.exec(s.textContent)?.[0] ?? s.textContent).sort()"
            );
    }

    /// <summary>Its address is the same, and where its size is, too, so is the page.</summary>
    [Fact]
    public async Task A_picture_that_is_saved_is_shown()
    {
        const string Colour = """
            (() => {
              const image = document.querySelector('main img'), canvas = document.createElement('canvas').getContext('2d');
              canvas.drawImage(image, 0, 0);
              return `${image.naturalWidth} ${canvas.getImageData(2, 2, 1, 1).data.slice(0, 3).join()}`;
            })()
            """;
        using var site = Site.Small().WithTemplatesOfTheGuide();
        site.Write("content/plan.svg", Drawing(20, "red")).Write("content/index.md", "---\ntitle: Home\n---\n\n![Plan](plan.svg)\n");
        await using var served = await Served.Start(site);
        var page = await chromium.Open(served.Address);
        await page.WaitForFunctionAsync($"{Colour} === '20 255,0,0'");
        await page.EvaluateAsync("window.seen = true");
        site.Write("content/plan.svg", Drawing(20, "blue"));
        await page.WaitForFunctionAsync($"{Colour} === '20 0,0,255'");
        site.Write("content/plan.svg", Drawing(30, "lime"));
        await page.WaitForFunctionAsync($"{Colour} === '30 0,255,0'");
        site.Write("content/index.md", "---\ntitle: Home\n---\n\n![Plan](plan.svg)\n\nNew.\n");
        await Expect(page.Locator("main")).ToContainTextAsync("New.");
        Assert.Equal("30 0,255,0", await page.EvaluateAsync<string>(Colour));
        Assert.True(await page.EvaluateAsync<bool>("window.seen === true"), "it was loaded anew");
    }

    /// <summary>Nor does a style sheet, a part of one or a style of an element change, whose picture was saved.</summary>
    [Fact]
    public async Task A_picture_of_a_style_that_is_saved_is_shown()
    {
        using var site = Site.Small().WithTemplatesOfTheGuide().Write("content/site.yml", Site.Settings + "markdown: {raw_html: allow}\n");
        site.Write("templates/assets/own.svg", Drawing(20, "red")).Write("content/plan.svg", Drawing(20, "red"));
        File.AppendAllText(site.At("templates/assets/site.css"), "\n#asset { background: url(own.svg) }\n");
        site.Write("content/more.css", "@media screen { #sheet { background: no-repeat url('plan.svg') } }");
        site.Write(
            "content/index.md",
            "---\ntitle: Home\n---\n\n<link rel=\"stylesheet\" href=\"/more.css\">\n<style>#inner { background: url(/plan.svg) }</style>\n\n"
                + "<p id=\"asset\">a</p><p id=\"sheet\">b</p><p id=\"inner\">c</p><p id=\"element\" style=\"background: url('/plan.svg')\">d</p>\n"
        );
        await using var served = await Served.Start(site);
        var page = await chromium.Open(served.Address);
        await page.EvaluateAsync("window.seen = true");
        var first = await Shown("asset");
        Assert.DoesNotContain("saved", await Shown("sheet"), StringComparison.Ordinal);
        site.Write("content/plan.svg", Drawing(20, "blue"));
        foreach (var id in new[] { "sheet", "inner", "element" })
            await page.WaitForFunctionAsync(
                $"getComputedStyle(document.getElementById('{id}')).backgroundImage.includes('/plan.svg?saved=')"
            );
        Assert.Equal(first, await Shown("asset"));
        site.Write("templates/assets/own.svg", Drawing(20, "blue"));
        await page.WaitForFunctionAsync($"getComputedStyle(document.getElementById('asset')).backgroundImage !== '{first}'");
        // It is asked for anew, and with what it shows as that was saved.
        site.Write("content/more.css", "#sheet { color: rgb(1, 2, 3); background: url('plan.svg') }");
        await page.WaitForFunctionAsync("getComputedStyle(document.getElementById('sheet')).color === 'rgb(1, 2, 3)'");
        await page.WaitForFunctionAsync("getComputedStyle(document.getElementById('sheet')).backgroundImage.includes('/plan.svg?saved=')");
        Assert.True(await page.EvaluateAsync<bool>("window.seen === true"), "it was loaded anew");

        async Task<string> Shown(string id) =>
            (await page.EvaluateAsync<string>($"getComputedStyle(document.getElementById('{id}')).backgroundImage")).Replace(
                "'",
                "",
                StringComparison.Ordinal
            );
    }

    private static string Drawing(int size, string colour) =>
        $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{size}\" height=\"{size}\"><rect width=\"100%\" height=\"100%\" fill=\"{colour}\"/></svg>";

    [Fact]
    public async Task Who_looks_for_something_goes_on_typing()
    {
        using var site = Site.Small().WithTemplatesOfTheGuide();
        site.Write("content/site.yml", Site.Settings + "search: true\n");
        site.Write("content/search.md", "---\ntitle: Search\nlayout: search\n---\n");
        site.Write("content/pay.md", "---\ntitle: Pay\n---\n\nGood wages.\n");
        await using var served = await Served.Start(site);
        await served.Line("Checked 3 pages");
        var page = await chromium.Open(new Uri(served.Address, "search/"));
        await page.EvaluateAsync("window.seen = true");
        await page.Locator("#search-words").PressSequentiallyAsync("wag");
        await Expect(page.Locator("#search-hits a")).ToHaveCountAsync(1);
        site.Write("content/pay.md", "---\ntitle: Earning\n---\n\nGood wages.\n");
        await Expect(page.Locator("#search-all")).ToContainTextAsync("Earning");
        Assert.Equal("search-words", await page.EvaluateAsync<string>("document.activeElement.id"));
        await page.Keyboard.TypeAsync("es");
        await Expect(page.Locator("#search-words")).ToHaveValueAsync("wages");
        await Expect(page.Locator("#search-hits a")).ToHaveCountAsync(1);
        Assert.True(await page.EvaluateAsync<bool>("window.seen === true"), "it was loaded anew");
    }
}
