using System.Collections.Frozen;
using StaticGuide.Urls;
using StaticGuide.Verification.Fetching;

namespace StaticGuide.Verification.Pages;

/// <summary>Recognises by its address that a redirect led to a page in front of the one asked for.</summary>
internal static class GateAddresses
{
    /// <summary>Segments of a path; with a dot behind, labels of a host.</summary>
    private static readonly FrozenDictionary<string, FetchReason> Words = FrozenDictionary.ToFrozenDictionary(
        [
            .. (
                "login log-in log_in login.aspx login.html login.php login.jsp logon signin sign-in sign_in servicelogin sso saml saml2 "
                + "oauth oauth2 "
                + "authorize adfs wp-login.php login. signin. logon. sso. auth. idp. accounts. account. secure-login."
            )
                .Split(' ')
                .Select(word => KeyValuePair.Create(word, FetchReason.Login)),
            .. "consent cookie-consent cookieconsent cookiewall privacy-gate collectconsent gdpr-consent consent. myprivacy."
                .Split(' ')
                .Select(word => KeyValuePair.Create(word, FetchReason.Consent)),
        ],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>
    /// What front pages are called beside <c>/</c>. Languages whose code is also a word of English (<c>it</c>, <c>hr</c>) are left
    /// out.
    /// </summary>
    private static readonly FrozenSet<string> Roots = FrozenSet.ToFrozenSet(
        [
            "",
            "home",
            "home.html",
            "index.html",
            "index.htm",
            "index.php",
            "default.aspx",
            "en",
            "de",
            "fr",
            "es",
            "pt",
            "nl",
            "sv",
            "da",
            "fi",
            "pl",
            "cs",
            "ja",
            "ko",
            "zh",
        ],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Null where the redirect led elsewhere, or where such a page is what was asked for.</summary>
    public static FetchReason? Read(WebUrl start, WebUrl final) =>
        WordsOf(final)
            .Except(WordsOf(start), StringComparer.OrdinalIgnoreCase)
            .Select(word => Words.TryGetValue(word, out var reason) ? reason : (FetchReason?)null)
            .FirstOrDefault(reason => reason is not null);

    /// <summary>
    /// Whether a deep link came out at the front page of its own site, also one for a language. Elsewhere a front page is no sign:
    /// short links lead to them.
    /// </summary>
    public static bool IsRootInstead(WebUrl start, WebUrl final) =>
        !IsRoot(start.Path) && IsRoot(final.Path) && final.Query is null && IsSameSite(Bare(start.Host), Bare(final.Host));

    private static bool IsRoot(string path)
    {
        var name = path.Trim('/');
        return Roots.Contains(name) || name.Length == 5 && (name[2] is '-' or '_') && Roots.Contains(name[..2]);
    }

    private static bool IsSameSite(string one, string other) =>
        one == other || one.EndsWith("." + other, StringComparison.Ordinal) || other.EndsWith("." + one, StringComparison.Ordinal);

    private static string Bare(string host) => host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;

    private static IEnumerable<string> WordsOf(WebUrl url) =>
        url.Host.Split('.')[..^1].Select(label => label + ".").Concat(url.Path.Split('/'));
}
