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

    internal Task<IPage> Open(Uri address) => PreviewPage.Open(Started, address);
}
