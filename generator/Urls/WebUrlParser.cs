using System.Buffers;

namespace StaticGuide.Urls;

/// <summary>
/// The basic URL parser for http and https (WHATWG URL, 4.4). <see cref="Uri"/> differs from browsers where it matters here: it
/// rewrites <c>%ZZ</c>, and it decodes what it deems safe.
/// </summary>
internal static class WebUrlParser
{
    private static readonly SearchValues<char> EndOfAuthority = SearchValues.Create("/\\?#");
    private static readonly SearchValues<char> EndOfOpaque = SearchValues.Create("/?#");

    /// <param name="text">As typed, or as a <c>Location</c> header has it.</param>
    /// <param name="relativeTo">The address that <paramref name="text"/> is relative to, if any.</param>
    /// <returns>Malformed also where no name system can have the host: nobody will ever get there.</returns>
    public static UrlParse Parse(string text, WebUrl? relativeTo = null) => Parse(text, relativeTo, HostParser.Parse);

    /// <summary>
    /// The same for a link of a page, of which a browser is the judge: it opens what it can read, whether or not anything is there.
    /// </summary>
    public static UrlParse ParseLink(string text, WebUrl relativeTo) => Parse(text, relativeTo, HostParser.ParseInBrowser);

    /// <summary>Whether following the address would run a script.</summary>
    public static bool IsScript(ReadOnlySpan<char> text)
    {
        if (!text.Contains(':'))
            return false;
        var address = Clean(text.ToString());
        return SchemeLength(address) is > 0 and var length && address[..length].ToLowerInvariant() is "javascript" or "vbscript";
    }

    private static UrlParse Parse(string text, WebUrl? relativeTo, Func<string, string?> hostOf)
    {
        text = Clean(text);
        string scheme;
        if (SchemeLength(text) is > 0 and var length)
        {
            scheme = text[..length].ToLowerInvariant();
            text = text[(length + 1)..];
            // The other special schemes have a host that must be one.
            if (
                scheme is "ftp" or "ws" or "wss"
                && WithAuthority("http", text.TrimStart('/', '\\'), hostOf) is UrlParse.Malformed malformed
            )
                return malformed;
            if (scheme is not ("http" or "https"))
                return HasWrongAuthority(scheme, text) ? UrlParse.Malformed.Instance : new UrlParse.OtherScheme(scheme);
            // With the scheme of where it stands, what follows may be relative all the same.
            if (relativeTo?.Scheme != scheme)
                return WithAuthority(scheme, text.TrimStart('/', '\\'), hostOf);
        }
        if (relativeTo is null)
            return UrlParse.Malformed.Instance;
        return text is ['/' or '\\', '/' or '\\', ..]
            ? WithAuthority(relativeTo.Scheme, text.TrimStart('/', '\\'), hostOf)
            : Relative(text, relativeTo);
    }

    /// <summary>
    /// The host of a scheme that browsers do not know is opaque (3.5, opaque-host parser), and some characters it cannot have all the same.
    /// </summary>
    private static bool HasWrongAuthority(string scheme, string text)
    {
        if (scheme is "file" or "ftp" or "ws" or "wss" or "javascript" or "vbscript" or "data" || text is not ['/', '/', .. var rest])
            return false;
        var authority = rest[..(rest.AsSpan().IndexOfAny(EndOfOpaque) is >= 0 and var end ? end : rest.Length)];
        var host = authority[(authority.LastIndexOf('@') + 1)..];
        var bracket = host.IndexOf(']', StringComparison.Ordinal);
        var colon = host.IndexOf(':', host is ['[', ..] ? (bracket < 0 ? host.Length : bracket) : 0);
        var name = colon < 0 ? host : host[..colon];
        if (name.Length == 0)
            return colon >= 0 || host.Length < authority.Length;
        return !HostParser.MayBeOpaque(name) || colon >= 0 && !TryPort(host.AsSpan(colon + 1), out _);
    }

    private static UrlParse WithAuthority(string scheme, string text, Func<string, string?> hostOf)
    {
        var end = text.AsSpan().IndexOfAny(EndOfAuthority) is >= 0 and var at ? at : text.Length;
        var authority = text[..end];
        var hasUser = false;
        if (authority.LastIndexOf('@') is >= 0 and var mark)
        {
            hasUser = authority[..mark] is not ("" or ":");
            authority = authority[(mark + 1)..];
        }
        var colon = authority.LastIndexOf(':');
        if (colon >= 0 && authority.IndexOf(']', colon) >= 0)
            colon = -1;
        var port = scheme == "https" ? 443 : 80;
        if (colon >= 0 && colon < authority.Length - 1 && !TryPort(authority.AsSpan(colon + 1), out port))
            return UrlParse.Malformed.Instance;
        if (hostOf(colon < 0 ? authority : authority[..colon]) is not { } host)
            return UrlParse.Malformed.Instance;
        var root = new WebUrl
        {
            Scheme = scheme,
            Host = host,
            Port = port,
            Path = "/",
            HasUserInfo = hasUser,
        };
        return Relative(text[end..] is { Length: > 0 } rest ? rest : "/", root);
    }

    private static UrlParse.Parsed Relative(string text, WebUrl relativeTo)
    {
        string? query = null,
            fragment = null;
        if (text.IndexOf('#', StringComparison.Ordinal) is >= 0 and var hash)
        {
            fragment = PercentEncoding.Fragment(text[(hash + 1)..]);
            text = text[..hash];
        }
        if (text.IndexOf('?', StringComparison.Ordinal) is >= 0 and var mark)
        {
            query = PercentEncoding.Query(text[(mark + 1)..]);
            text = text[..mark];
        }
        else if (text.Length == 0)
        {
            query = relativeTo.Query;
        }
        return new UrlParse.Parsed(relativeTo with { Path = UrlPath.Resolve(text, relativeTo.Path), Query = query, Fragment = fragment });
    }

    private static bool TryPort(ReadOnlySpan<char> digits, out int port)
    {
        port = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit) || (port = port * 10 + digit - '0') > ushort.MaxValue)
                return false;
        }
        return true;
    }

    private static int SchemeLength(string text)
    {
        if (text.Length == 0 || !char.IsAsciiLetter(text[0]))
            return 0;
        var i = 1;
        while (i < text.Length && (char.IsAsciiLetterOrDigit(text[i]) || text[i] is '+' or '-' or '.'))
            i++;
        return i < text.Length && text[i] == ':' ? i : 0;
    }

    /// <summary>Without control characters and spaces around it, and without tabs and line ends within.</summary>
    private static string Clean(string text)
    {
        var start = 0;
        var end = text.Length;
        while (start < end && text[start] <= ' ')
            start++;
        while (end > start && text[end - 1] <= ' ')
            end--;
        text = text[start..end];
        return text.AsSpan().ContainsAny('\t', '\n', '\r') ? string.Concat(text.Split('\t', '\n', '\r')) : text;
    }
}
