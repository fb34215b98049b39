using Microsoft.Playwright;

namespace StaticGuide.Tests.Support;

/// <summary>A browser that Playwright drives, shared by the tests of a class; each opens pages of its own.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        var program = Browser.Find();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = Browser.Arguments });
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
    }

    internal IBrowser Started => browser!;

    /// <summary>A page of a browser that has seen nothing yet, at an address.</summary>
    internal async Task<IPage> Open(Uri address)
    {
        var page = await Started.NewPageAsync(
            new()
            {
                ViewportSize = new() { Width = 800, Height = 600 },
            }
        );
        page.SetDefaultTimeout(60_000);
        Assertions.SetDefaultExpectTimeout(60_000);
        await page.GotoAsync(address.ToString());
        // It listens: from here on nothing is missed.
        await Assertions.Expect(page.Locator("#staticguide-preview summary")).Not.ToHaveTextAsync("");
        return page;
    }
}
