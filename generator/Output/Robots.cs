using StaticGuide.Content.Routes;

namespace StaticGuide.Output;

/// <summary>robots.txt (RFC 9309): everything may be read, and there is a sitemap.</summary>
internal static class Robots
{
    public static string Of(Func<string, string> permalinkOf) => $"User-agent: *\nAllow: /\n\nSitemap: {permalinkOf(RoutePlan.Sitemap)}\n";
}
