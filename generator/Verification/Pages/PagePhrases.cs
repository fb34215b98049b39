using System.Collections.Frozen;
using System.Text.RegularExpressions;
using StaticGuide.Verification.Fetching;

namespace StaticGuide.Verification.Pages;

/// <summary>
/// What pages are called that stand in for others. A phrase must be the whole heading, or a whole part of the title between
/// separators: "Page not found | Example", never "How a page is not found".
/// </summary>
internal static partial class PagePhrases
{
    private static readonly char[] Separators = ['|', '–', '—', '·', ':', '»', '›', '•', '/'];

    private static readonly FrozenDictionary<string, FetchReason> All = Table(
        (
            FetchReason.SoftNotFound,
            """
            404; 404 error; error 404; not found; 404 not found; 404 page not found; page not found; page not found 404; page not found error
            404 file not found; file not found; document not found; article not found; content not found; resource not found
            the page could not be found; page could not be found; page cannot be found; the page cannot be found; this page could not be found
            the page you requested could not be found; the page you are looking for could not be found; the requested page could not be found
            page does not exist; this page does not exist; this page doesn't exist; page no longer exists; this page no longer exists
            page not available; page no longer available; this page is no longer available; this page isn't available
            sorry, page not found; sorry, this page isn't available; we can't find that page; we couldn't find that page; oops! page not found
            seite nicht gefunden; page introuvable; página no encontrada; pagina non trovata; pagina niet gevonden; página não encontrada
            """
        ),
        (
            FetchReason.Login,
            """
            log in; login; log on; logon; sign in; sign-in; signin; log in to continue; sign in to continue; please log in; please sign in
            log in to your account; sign in to your account; member login; user login; account login; login required; authentication required
            anmelden; anmeldung; einloggen; se connecter; connexion; iniciar sesión; accedi; inloggen; entrar
            """
        ),
        (
            FetchReason.Consent,
            """
            before you continue; before you continue to google; before you continue to youtube; cookie consent; your privacy choices
            we value your privacy; consent required; privacy gate; datenschutzeinstellungen
            """
        ),
        (
            FetchReason.Challenge,
            """
            just a moment; just a moment...; just a moment…; one moment, please; one moment, please...; attention required!; access denied; robot check
            are you a robot?; are you human?; verify you are human; verifying you are human; human verification; pardon our interruption
            security check; security verification; checking your browser; checking your browser before accessing; ddos-guard; request rejected
            """
        )
    );

    /// <summary>What a title or heading says that its page is, or null.</summary>
    public static FetchReason? Read(string text)
    {
        foreach (var part in text.Replace(" - ", "|", StringComparison.Ordinal).Split(Separators))
        {
            if (All.TryGetValue(Plain(part), out var reason))
                return reason;
        }
        return null;
    }

    /// <summary>Whether a title is that of a page which says that another is not there, or has moved. 404 Media is a newspaper.</summary>
    public static bool IsOfError(string title) =>
        Read(title) == FetchReason.SoftNotFound || Numbered().IsMatch(title) || Moved.Contains(Plain(title));

    [GeneratedRegex(
        @"\A(?:(?:HTTP|Error|Fehler|Erreur)[ :-]*)?4(?:04|10)(?:\z|[^\p{L}\p{N}]+(?:error|not|page|file|document|gone|fehler|seite|datei|erreur|página|pagina|\z))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Numbered();

    private static readonly FrozenSet<string> Moved = FrozenSet.ToFrozenSet(
        [
            "moved",
            "moved permanently",
            "301 moved permanently",
            "302 found",
            "object moved",
            "document moved",
            "page moved",
            "page has moved",
            "this page has moved",
            "redirect",
            "redirecting",
            "redirecting...",
            "redirecting…",
            "weiterleitung",
            "redirection",
        ],
        StringComparer.Ordinal
    );

    private static string Plain(string part) => part.Trim(' ', '.', '"').Replace('’', '\'').ToLowerInvariant();

    private static FrozenDictionary<string, FetchReason> Table(params (FetchReason Reason, string Phrases)[] lines) =>
        (
            from line in lines
            from phrase in line.Phrases.Split([';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            select KeyValuePair.Create(Plain(phrase), line.Reason)
        )
            .DistinctBy(pair => pair.Key)
            .ToFrozenDictionary(StringComparer.Ordinal);
}
