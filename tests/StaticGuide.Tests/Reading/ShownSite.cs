using Microsoft.Playwright;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Reading;

/// <summary>A site of a test as a browser reaches it, with the templates that come with the program.</summary>
internal static class ShownSite
{
    public const string Origin = "https://guide.example.org/";

    /// <summary>Answers for the site's address with the files that were built.</summary>
    public static async Task Serve(IPage page, Site site) =>
        await page.RouteAsync(
            Origin + "**",
            route =>
            {
                var path = new Uri(route.Request.Url).AbsolutePath.TrimStart('/');
                return route.FulfillAsync(
                    new() { Path = Path.Combine(site.Output, path.EndsWith('/') || path.Length == 0 ? path + "index.html" : path) }
                );
            }
        );
}
