using System.Text;
using StaticGuide.Content.Routes;
using StaticGuide.Rendering.Context;

namespace StaticGuide.Output;

/// <summary>
/// <c>_headers</c> and <c>_redirects</c>, as Netlify and Cloudflare Pages read them: assets that browsers may keep for ever, a policy of
/// what a page may load, and former addresses that lead on without a page between.
/// </summary>
internal static class HostFiles
{
    /// <summary>Nothing but what the site itself serves (Content Security Policy, level 3).</summary>
    internal const string Policy =
        "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; media-src 'self'; script-src 'self'; connect-src 'self'; "
        + "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static void Write(SiteContext site, ISiteOutput output)
    {
        output.Write("_headers", Headers(site.Settings.BasePath).AsSpan());
        output.Write("_redirects", Redirects(site).AsSpan());
    }

    private static string Headers(string basePath) =>
        $"{basePath}/*\n  Content-Security-Policy: {Policy}\n  X-Content-Type-Options: nosniff\n  Referrer-Policy: strict-origin-when-cross-origin\n"
        + $"{basePath}/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n";

    private static string Redirects(SiteContext site)
    {
        var text = new StringBuilder();
        foreach (var page in site.Content.Published.OrderBy(p => p.Route, StringComparer.Ordinal))
        {
            foreach (var alias in page.Head.Aliases)
            {
                if (Alias.RouteOf(alias.Value) is { } route)
                    text.Append(site.HrefOf(route)).Append(' ').Append(site.HrefOf(page.Route)).Append(" 301\n");
            }
        }
        return text.ToString();
    }
}
