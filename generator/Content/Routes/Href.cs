using System.Buffers;

namespace StaticGuide.Content.Routes;

/// <summary>Addresses as they stand in HTML: percent-encoded (RFC 3986), from the root of the host.</summary>
internal static class Href
{
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/!$'()*+,;=:@"
    );

    /// <param name="basePath">The site's base path: empty, or such as <c>/guide</c>.</param>
    /// <param name="route">A route, not percent-encoded.</param>
    public static string Of(string basePath, string route) => basePath + Encode(route);

    public static string Encode(string route) =>
        !route.AsSpan().ContainsAnyExcept(Plain) ? route : string.Join('/', route.Split('/').Select(Uri.EscapeDataString));

    /// <summary>What an address says beyond its path.</summary>
    public static string BeyondPath(string written) => written.AsSpan().IndexOfAny('?', '#') is >= 0 and var at ? written[at..] : "";
}
