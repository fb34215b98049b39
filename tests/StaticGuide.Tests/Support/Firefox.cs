using Microsoft.Playwright;

namespace StaticGuide.Tests.Support;

/// <summary>
/// Firefox as it is installed, which Playwright drives over WebDriver BiDi. There it cannot pretend paper, a colour scheme or a
/// browser without script, nor set a page's policy aside. A colour scheme is a setting of the whole browser, so each has its own.
/// </summary>
public sealed class Firefox : IAsyncDisposable
{
    private readonly Dictionary<ColorScheme, IBrowser> started = [];
    private IPlaywright? playwright;

    /// <summary>Skips the test where there is none, except on CI, which has to have one.</summary>
    internal async Task<IBrowser> Start(ColorScheme theme = ColorScheme.Light)
    {
        if (started.TryGetValue(theme, out var running))
            return running;
        var program = Tool.Find("firefox-esr", "firefox");
        playwright ??= await Playwright.CreateAsync();
        return started[theme] = await playwright.Firefox.LaunchAsync(
            new()
            {
                Channel = "moz-firefox",
                ExecutablePath = program,
                FirefoxUserPrefs = new Dictionary<string, object>
                {
                    ["layout.css.prefers-color-scheme.content-override"] = theme == ColorScheme.Dark ? 0 : 1,
                    ["ui.prefersReducedMotion"] = 1,
                    // A page that is gone back to is loaded, which Playwright waits for, and not taken from memory.
                    ["browser.sessionhistory.max_total_viewers"] = 0,
                },
            }
        );
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var browser in started.Values)
            await browser.DisposeAsync();
        playwright?.Dispose();
    }
}
