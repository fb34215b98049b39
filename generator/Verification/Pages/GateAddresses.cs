using System.Collections.Frozen;
using StaticGuide.Verification.Addresses;
using StaticGuide.Verification.Fetching;

namespace StaticGuide.Verification.Pages;

/// <summary>Recognises by its address that a redirect led to a page in front of the one asked for.</summary>
internal static class GateAddresses
{
    private static readonly FrozenDictionary<string, FetchReason> Words = FrozenDictionary.ToFrozenDictionary(
    [
        .. "login log-in log_in login.aspx login.html login.php login.jsp logon signin sign-in sign_in servicelogin sso saml saml2 oauth oauth2 authorize idp adfs auth authenticate wp-login.php accounts"
            .Split(' ').Select(word => KeyValuePair.Create(word, FetchReason.Login)),
        .. "consent cookie-consent cookieconsent cookiewall privacy-gate collectconsent myprivacy gdpr-consent"
            .Split(' ').Select(word => KeyValuePair.Create(word, FetchReason.Consent)),
    ], StringComparer.OrdinalIgnoreCase);

    /// <summary>Null where the redirect led elsewhere, or where such a page is what was asked for.</summary>
    public static FetchReason? Read(WebUrl start, WebUrl final) =>
        WordsOf(final).Except(WordsOf(start), StringComparer.OrdinalIgnoreCase)
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
        return name is "" or "home" or "index.html" or "index.htm" or "index.php" or "default.aspx" or "home.html"
            || name.Length == 2 && name.All(char.IsAsciiLetter)
            || name.Length == 5 && name[2] is '-' or '_' && char.IsAsciiLetter(name[0]) && char.IsAsciiLetter(name[4]);
    }

    private static bool IsSameSite(string one, string other) =>
        one == other || one.EndsWith("." + other, StringComparison.Ordinal) || other.EndsWith("." + one, StringComparison.Ordinal);

    private static string Bare(string host) => host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;

    private static IEnumerable<string> WordsOf(WebUrl url) => url.Host.Split('.')[..^1].Concat(url.Path.Split('/'));
}
