using System.Buffers;
using StaticGuide.Content.Routes;
using StaticGuide.Urls;

namespace StaticGuide.Checking;

/// <summary>Works out where a link of a page leads, as a browser does (WHATWG URL, "URL parsing").</summary>
internal sealed class LinkResolver
{
    private static readonly SearchValues<char> PlainCharacters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_~./"
    );

    private readonly WebUrl site;

    /// <summary>Not percent-encoded, without a slash at its end.</summary>
    private readonly string basePath;

    /// <param name="siteUrl">The site's address, which ends with a slash.</param>
    public LinkResolver(WebUrl siteUrl)
    {
        site = siteUrl;
        basePath = Decode(site.Path).TrimEnd('/');
    }

    /// <param name="baseAddress">What the page's <c>base</c> element says (HTML, 4.2.3), if it has one.</param>
    public LinkTarget Resolve(string pageRoute, string link, string? baseAddress = null)
    {
        if (baseAddress is null && IsPlain(link))
            return FromRoot(link[0] == '#' ? basePath + pageRoute : Before(link, '#'), After(link, '#'), namesHost: false);
        var page = site with { Path = Href.Of(site.Path.TrimEnd('/'), pageRoute) };
        var document = page;
        if (baseAddress is not null)
        {
            var parsed = WebUrlParser.ParseLink(baseAddress, page);
            if (parsed is UrlParse.OtherScheme { Scheme: not ("data" or "javascript") } && WebAddress.SchemeOf(link.TrimStart()) is null)
                return LinkTarget.Elsewhere.Instance;
            document = parsed is UrlParse.Parsed { Url: var url } ? url : page;
        }
        return WebUrlParser.ParseLink(link, document) switch
        {
            UrlParse.Parsed { Url: var url } when url.Origin == site.Origin => FromRoot(
                Decode(url.Path),
                WithoutDirective(url.Fragment),
                NamesHost(link)
            ),
            UrlParse.OtherScheme { Scheme: "javascript" or "vbscript" } script => new LinkTarget.Script(script.Scheme),
            UrlParse.Malformed => new LinkTarget.Malformed(),
            _ => LinkTarget.Elsewhere.Instance,
        };
    }

    private LinkTarget FromRoot(string path, string? fragment, bool namesHost)
    {
        if (basePath.Length > 0)
        {
            if (path != basePath && !path.StartsWith(basePath + "/", StringComparison.Ordinal))
                // Another site may share the host: an address written in full was meant.
                return namesHost ? LinkTarget.Elsewhere.Instance : new LinkTarget.OutsideBase(path);
            path = path[basePath.Length..];
        }
        return new LinkTarget.Internal(path.Length == 0 ? "/" : path, fragment);
    }

    /// <summary>A path from the root or a fragment in which nothing needs a parser: that is how most links of a site are written.</summary>
    private static bool IsPlain(string link)
    {
        if (link is not ['/' or '#', ..])
            return false;
        var path = link.AsSpan();
        if (path.IndexOf('#') is >= 0 and var hash)
        {
            if (path[(hash + 1)..].ContainsAnyExcept(PlainCharacters))
                return false;
            path = path[..hash];
        }
        return !path.ContainsAnyExcept(PlainCharacters)
            && !path.Contains("/.", StringComparison.Ordinal)
            && !path.StartsWith("//", StringComparison.Ordinal);
    }

    private static bool NamesHost(string link) =>
        link.TrimStart().StartsWith("//", StringComparison.Ordinal) || WebAddress.SchemeOf(link.TrimStart()) is not null;

    /// <summary>A fragment without its text directive (URL Fragment Text Directives, 3.2).</summary>
    private static string? WithoutDirective(string? fragment) =>
        fragment?.IndexOf(":~:", StringComparison.Ordinal) is >= 0 and var directive ? fragment[..directive] : fragment;

    private static string Before(string text, char mark) =>
        text.IndexOf(mark, StringComparison.Ordinal) is >= 0 and var at ? text[..at] : text;

    private static string? After(string text, char mark) =>
        text.IndexOf(mark, StringComparison.Ordinal) is >= 0 and var at ? text[(at + 1)..] : null;

    /// <summary>
    /// Percent-decoded, but for encoded slashes: those are no separators (WHATWG URL, 4.4: path state), and no file has one in its
    /// name.
    /// </summary>
    private static string Decode(string path)
    {
        if (!path.Contains('%', StringComparison.Ordinal))
            return path;
        return path.Contains("%2F", StringComparison.OrdinalIgnoreCase)
            ? string.Join(
                '/',
                path.Split('/').Select(s => s.Contains("%2F", StringComparison.OrdinalIgnoreCase) ? s : Uri.UnescapeDataString(s))
            )
            : Uri.UnescapeDataString(path);
    }
}
