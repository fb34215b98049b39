using StaticGuide.Verification.Addresses;

namespace StaticGuide.Verification.Citing;

/// <summary>The address under which a page is cited.</summary>
internal static class CitedAddress
{
    /// <summary>Names of parameters that tell who sent a reader, and nothing of the page.</summary>
    private static readonly string[] Tracking =
        ["fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "msclkid", "twclid", "yclid", "igshid", "mc_cid", "mc_eid", "mkt_tok", "_ga", "_gl", "_hsenc", "_hsmi"];

    /// <param name="final">Where the page was found.</param>
    /// <param name="canonical">What the page calls its own address, perhaps relative, or null.</param>
    public static string Of(WebUrl final, string? canonical)
    {
        var own = canonical is not null && WebUrlParser.Parse(canonical, final) is UrlParse.Parsed { Url: var url } && IsOfThisPage(url, final) ? url : final;
        // A page that came by https is there, whatever an old template says.
        var origin = own == final || own.IsSecure || !final.IsSecure ? own.Origin : final.Origin;
        return origin + own.Path + Kept(own.Query);
    }

    /// <summary>On the same host, and not the front page, which careless templates name on every page.</summary>
    private static bool IsOfThisPage(WebUrl own, WebUrl final) =>
        !own.HasUserInfo && Bare(own.Host) == Bare(final.Host) && (own.Path != "/" || own.Query is not null || final.Path == "/");

    private static string Bare(string host) => host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;

    private static string Kept(string? query)
    {
        var parts = (query ?? "").Split('&').Where(p => p.Length > 0 && !IsTracking(p.Split('=')[0]));
        return string.Join('&', parts) is { Length: > 0 } kept ? "?" + kept : "";
    }

    private static bool IsTracking(string name) => name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase) || Tracking.Contains(name, StringComparer.OrdinalIgnoreCase);
}
