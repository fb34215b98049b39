using Microsoft.Playwright;

namespace StaticGuide.Tests.Reading;

/// <summary>The pages that list everything, on a phone whose browser runs no script.</summary>
[Collection(nameof(PublishedGuide))]
public sealed class LongListTests(PublishedGuide guide)
{
    private static readonly string[] Browsers = ["Chromium", "Firefox"];

    public static readonly MatrixTheoryData<string, string> Lists = new(
        Browsers,
        ["statistics/index.html", "sources/index.html", "glossary/index.html", "search/index.html"]
    );

    public static readonly MatrixTheoryData<string, string> Groups = new(Browsers, ["statistics/index.html", "sources/index.html"]);

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task None_is_longer_than_sixteen_screens(string browser, string path)
    {
        await using var context = await guide.Open(browser, 360, script: false);
        var page = await context.NewPageAsync();
        await page.GotoAsync(guide.MeasurableAddressOf(path));
        Assert.InRange(await page.EvaluateAsync<double>("document.documentElement.scrollHeight / innerHeight"), 1, 16);
    }

    [Theory]
    [MemberData(nameof(PublishedGuide.Browsers), MemberType = typeof(PublishedGuide))]
    public async Task A_number_is_found_in_three_taps_with_where_it_is_from(string browser)
    {
        await using var context = await guide.Open(browser, 360, script: false);
        var page = await context.NewPageAsync();
        await page.GotoAsync(guide.MeasurableAddressOf("statistics/index.html"));
        var record = page.Locator("#rn-median-pay");
        await Assertions.Expect(record.Locator("q")).ToBeHiddenAsync();

        await page.Locator(".contents > details > summary").ClickAsync();
        await page.Locator(".contents summary", new() { HasText = "Registered Nurses" }).ClickAsync();
        await page.Locator(".contents a[href='#rn-median-pay']").ClickAsync();
        await Assertions.Expect(record.Locator("data")).ToBeInViewportAsync();
        await Assertions.Expect(record.Locator("q")).ToBeVisibleAsync();
    }

    [Theory]
    [MemberData(nameof(Groups))]
    public async Task A_group_is_shown_alone_where_a_reader_asks_for_it_and_all_are_there_again(string browser, string path)
    {
        await using var context = await guide.Open(browser, 360, script: false);
        var page = await context.NewPageAsync();
        await page.GotoAsync(guide.MeasurableAddressOf(path));
        var groups = page.Locator(".group");
        var count = await groups.CountAsync();
        var shown = page.Locator(".group:visible");
        await Assertions.Expect(shown).ToHaveCountAsync(count);
        await Assertions.Expect(page.Locator(".show-all:visible")).ToHaveCountAsync(0);

        var id = await groups.Last.GetAttributeAsync("id");
        foreach (var folded in await page.Locator($".contents details:has(a[href='#{id}']) > summary").AllAsync())
            await folded.ClickAsync();
        await page.Locator($".contents a[href='#{id}']").ClickAsync();
        await Assertions.Expect(shown).ToHaveCountAsync(1);
        await Assertions.Expect(shown.Locator("h2")).ToBeInViewportAsync();

        await page.Locator(".show-all:visible a").ClickAsync();
        await Assertions.Expect(shown).ToHaveCountAsync(count);
        await Assertions.Expect(page.Locator("#contents_nav")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task On_paper_every_number_has_its_source_beside_it()
    {
        await using var context = await guide.Open("Chromium", 360, script: false);
        var page = await context.NewPageAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.GotoAsync(guide.MeasurableAddressOf("statistics/index.html") + "#from_bls-ooh-rn");
        var records = await page.Locator(".record").CountAsync();
        await Assertions.Expect(page.Locator(".record dl:visible")).ToHaveCountAsync(records);
    }
}
