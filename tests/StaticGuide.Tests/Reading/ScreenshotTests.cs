using Microsoft.Playwright;

namespace StaticGuide.Tests.Reading;

/// <summary>What the main pages look like, as pictures in the folder that READER_SCREENSHOTS names, for people to look at.</summary>
[Collection(nameof(PublishedGuide))]
public sealed class ScreenshotTests(PublishedGuide guide)
{
    private static readonly string[] MainPages =
    [
        "index.html",
        "occupation/index.html",
        "pay/index.html",
        "outlook/index.html",
        "questions/index.html",
        "statistics/index.html",
        "es/sueldo/index.html",
    ];

    [Theory]
    [InlineData(320, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    [InlineData(1280, ColorScheme.Light)]
    public async Task Main_pages_can_be_looked_at(int width, ColorScheme theme)
    {
        var folder = Environment.GetEnvironmentVariable("READER_SCREENSHOTS");
        // Where nobody wants them, one is taken all the same, so that taking them is known to work.
        var pages = folder is { Length: > 0 } ? MainPages : MainPages[..1];
        await using var context = await guide.Open("Chromium", width, theme: theme);
        var page = await context.NewPageAsync();
        foreach (var path in pages)
        {
            await page.GotoAsync(guide.AddressOf(path).ToString());
            var name =
                $"{path.Replace("/index.html", "", StringComparison.Ordinal).Replace('/', '-')}-{width}-{theme}.png".ToLowerInvariant();
            var picture = await page.ScreenshotAsync(
                new() { FullPage = true, Path = folder is { Length: > 0 } ? Path.Combine(folder, name) : null }
            );
            Assert.NotEmpty(picture);
        }
    }
}
