using Microsoft.Playwright;

namespace StaticGuide.Tests.Support;

/// <summary>A page of the preview in a browser.</summary>
internal static class PreviewPage
{
    /// <summary>A page of a browser that has seen nothing yet, at an address.</summary>
    public static async Task<IPage> Open(IBrowser browser, Uri address)
    {
        var page = await browser.NewPageAsync(
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
