using StaticGuide.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace StaticGuide.Tests.Serving;

/// <summary>The preview in another browser's engine: what a save changes, and what it breaks.</summary>
public sealed class FirefoxPreviewTests(Firefox firefox) : IClassFixture<Firefox>
{
    [Fact]
    public async Task A_save_is_shown_in_place_and_an_error_until_it_is_mended()
    {
        var browser = await firefox.Start();
        using var site = Site.Small();
        await using var served = await Served.Start(site);
        var page = await PreviewPage.Open(browser, served.Address);
        var (words, errors) = (page.Locator("main p"), page.Locator("#staticguide-preview .errors"));
        await page.EvaluateAsync("window.seen = true");

        site.Write("content/index.md", "---\ntitle: At home\n---\n\nWelcome back.\n");
        await Expect(words).ToHaveTextAsync("Welcome back.");
        await Expect(page).ToHaveTitleAsync("At home");

        site.Write("content/index.md", "---\ntitle: At home\n---\n\nSee [there](there.md).\n");
        await Expect(errors).ToContainTextAsync("content/index.md:5:");
        await Expect(errors).ToBeVisibleAsync();
        await Expect(words).ToHaveTextAsync("Welcome back.");

        site.Write("content/index.md", "---\ntitle: At home\n---\n\nSee nothing.\n");
        await Expect(words).ToHaveTextAsync("See nothing.");
        await Expect(errors).ToBeHiddenAsync();
        Assert.True(await page.EvaluateAsync<bool>("window.seen"), "it was loaded anew");
    }
}
