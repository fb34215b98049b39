using StaticGuide.Urls;
using StaticGuide.Verification.Pages;

namespace StaticGuide.Verification.Citing;

/// <summary>The address under which a page is cited.</summary>
/// <param name="Note">What was not taken of the address that the page calls its own, and why; null where nothing is to be said.</param>
internal sealed record CitedAddress(string Url, string? Note = null)
{
    /// <summary>Names of parameters that tell who sent a reader, and nothing of the page.</summary>
    private static readonly string[] Tracking =
    [
        "fbclid",
        "gclid",
        "gclsrc",
        "dclid",
        "gbraid",
        "wbraid",
        "msclkid",
        "twclid",
        "yclid",
        "igshid",
        "mc_cid",
        "mc_eid",
        "mkt_tok",
        "_ga",
        "_gl",
        "_hsenc",
        "_hsmi",
    ];

    /// <summary>In front of the host that serves the same pages to small screens.</summary>
    private static readonly string[] Small = ["m.", "mobile.", "amp."];

    /// <param name="final">Where the page was found.</param>
    /// <param name="canonical">What the page calls its own address (RFC 6596), perhaps relative, or null.</param>
    public static CitedAddress Of(WebUrl final, string? canonical)
    {
        if (canonical is null)
            return new CitedAddress(Written(final.Origin, final));
        if (WebUrlParser.Parse(canonical, final) is not UrlParse.Parsed { Url: var own })
            return new CitedAddress(
                Written(final.Origin, final),
                $"the page calls its address `{canonical}`, which is not taken: it is no http or https address"
            );
        if (Doubt(own, final) is { } doubt)
            return new CitedAddress(Written(final.Origin, final), $"the page calls its address {own.Request}, which is not taken: {doubt}");
        // A page that came by https is there, whatever an old template says.
        if (final.IsSecure && !own.IsSecure)
            return new CitedAddress(
                Written(final.Origin, own),
                $"the page calls its address {own.Request}; https is kept, since it came by https"
            );
        return new CitedAddress(Written(own.Origin, own));
    }

    private static string? Doubt(WebUrl own, WebUrl final) =>
        own.HasUserInfo ? "it names a user"
        : !IsSameHost(own.Host, final.Host) ? "it is on another host; cite that one if it is the original"
        : !IsUsual(own) && own.Port != final.Port ? "it names a port that the page did not come from"
        : own.Request != final.Request && GateAddresses.IsRootInstead(final, own) ? "it is the front page"
        : GateAddresses.Read(final, own) is not null ? "it looks like a page to sign in at or to agree to"
        : null;

    private static bool IsSameHost(string own, string final)
    {
        var (one, other) = (Bare(own), Bare(final));
        return one == other || Small.Any(prefix => other == prefix + one);
    }

    private static bool IsUsual(WebUrl url) => url.Port == (url.IsSecure ? 443 : 80);

    private static string Bare(string host) => host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;

    private static string Written(string origin, WebUrl url) => origin + url.Path + Kept(url.Query);

    private static string Kept(string? query) => WithoutTracking(query) is { Length: > 0 } kept ? "?" + kept : "";

    /// <summary>What of a query is of the page; empty for nothing.</summary>
    public static string WithoutTracking(string? query) =>
        string.Join('&', (query ?? "").Split('&').Where(p => p.Length > 0 && !IsTracking(p.Split('=')[0])));

    private static bool IsTracking(string name) =>
        name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase) || Tracking.Contains(name, StringComparer.OrdinalIgnoreCase);
}
