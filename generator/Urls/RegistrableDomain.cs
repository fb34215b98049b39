namespace StaticGuide.Urls;

/// <summary>
/// The part of a host that somebody registered, by a short list in place of the long one of all registries (publicsuffix.org): below a
/// country, what follows <c>co</c>, <c>gov</c> and the like; at hosts that give names to strangers, what follows those.
/// </summary>
internal static class RegistrableDomain
{
    private const string Www = "www.";

    /// <summary>What stands between a name and a country.</summary>
    private static readonly HashSet<string> SecondLevels =
    [
        .. (
            "ac academy ad art asn asso co com coop ed edu ernet fin firm gc gen gob gok gouv gov govt go gr gub gv id ind int iwi jus lg leg ltd"
            + " me mi mil mod muni ne net nhs nic nom or org parliament plc police pref presse re res sch school state tm web"
        ).Split(' '),
    ];

    /// <summary>Anybody has a site of their own below these.</summary>
    private static readonly string[] Shared =
    [
        "appspot.com",
        "azurewebsites.net",
        "blogspot.com",
        "cloudfront.net",
        "firebaseapp.com",
        "github.io",
        "gitlab.io",
        "herokuapp.com",
        "netlify.app",
        "onrender.com",
        "pages.dev",
        "readthedocs.io",
        "substack.com",
        "tumblr.com",
        "vercel.app",
        "web.app",
        "wixsite.com",
        "wordpress.com",
        "workers.dev",
    ];

    /// <param name="host">As a browser has it: small letters, no port. An address of numbers is its own.</param>
    public static string Of(string host)
    {
        host = host.TrimEnd('.');
        if (host.StartsWith('[') || host.Split('.') is [.., var end] && end.Length > 0 && !end.AsSpan().ContainsAnyExceptInRange('0', '9'))
            return host;
        // gov.uk is a site as well, and www.gov.uk the same.
        if (host.StartsWith(Www, StringComparison.Ordinal))
            host = host[Www.Length..];
        var labels = host.Split('.');
        var count = labels is [_, .., var second, { Length: 2 } country] && IsSecondLevel(second, country) ? 3 : 2;
        if (Array.Exists(Shared, s => host.EndsWith(s, StringComparison.Ordinal) && host.Length > s.Length && host[^(s.Length + 1)] == '.'))
            count = 3;
        return string.Join('.', labels.TakeLast(count));
    }

    /// <summary>In the United States and Canada, places are registered below their state or province.</summary>
    private static bool IsSecondLevel(string label, string country) =>
        SecondLevels.Contains(label) || label.Length == 2 && country is "us" or "ca";
}
