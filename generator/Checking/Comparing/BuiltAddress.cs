using System.Text.RegularExpressions;
using StaticGuide.Content.Values;
using StaticGuide.Urls;

namespace StaticGuide.Checking.Comparing;

/// <summary>
/// Where a built site is published, as its pages say themselves: a site is the same below another folder, and its links lead to the same.
/// </summary>
/// <param name="Origin">Empty where no page says it.</param>
/// <param name="Folder">As addresses write it, without a slash at its end; empty for the root.</param>
internal sealed partial record BuiltAddress(string Origin, string Folder)
{
    public static readonly BuiltAddress Unknown = new("", "");

    /// <summary>No link can name this host and mean the site (RFC 6761, 6.4).</summary>
    private const string Nowhere = "http://site.invalid";

    /// <summary>Whoever names no address on so many pages names none.</summary>
    private const int MostRead = 20;

    public static BuiltAddress Of(IEnumerable<string> routes, Func<string, string?> htmlOf) =>
        routes
            // The home page's address ends in any folder's slash: the others know better.
            .OrderBy(r => r == "/")
            .ThenBy(r => r, StringComparer.Ordinal)
            .Take(MostRead)
            .Append("/")
            .Select(r => htmlOf(r) is { } html ? In(html, r) : null)
            .OfType<BuiltAddress>()
            .FirstOrDefault(Unknown);

    /// <summary>The link of a page as an address; null where it is none of the web.</summary>
    public WebUrl? Parse(string link, string route) =>
        WebUrlParser.Parse(Nowhere + Folder + route) is UrlParse.Parsed { Url: var from }
        && WebUrlParser.ParseLink(link, from) is UrlParse.Parsed { Url: var url }
            ? url
            : null;

    /// <summary>What an address means, whichever way it is written: of this site, the path from its root.</summary>
    public string MeaningOf(WebUrl url)
    {
        if (!IsOwn(url))
            return url.ToString();
        var named = url.Origin == Nowhere ? url.ToString()[Nowhere.Length..] : url.ToString()[url.Origin.Length..];
        if (!IsBelow(url.Path))
            return Origin + named;
        var rest = named[url.Path.Length..];
        return PageRoute.Plain(url.Path[Folder.Length..]) + rest;
    }

    /// <summary>The path of an address from the root of this site, decoded; empty where it is of another.</summary>
    public string PathOf(WebUrl url) =>
        !IsOwn(url) && Origin.Length > 0
            ? ""
            : PageRoute.Plain(Uri.UnescapeDataString(IsBelow(url.Path) ? url.Path[Folder.Length..] : url.Path));

    private bool IsOwn(WebUrl url) => url.Origin == Nowhere || url.Origin == Origin;

    private bool IsBelow(string path) => path.StartsWith(Folder + "/", StringComparison.Ordinal);

    private static BuiltAddress? In(string html, string route)
    {
        if (
            Tag().Matches(html).Select(m => m.Value).FirstOrDefault(t => Canonical().IsMatch(t)) is not { } tag
            || Reference().Match(tag) is not { Success: true } address
            || WebUrlParser.Parse(address.Groups[1].Value) is not UrlParse.Parsed { Url: var url }
        )
            return null;
        var own = WebUrlParser.Parse(Nowhere + route) is UrlParse.Parsed { Url: var plain } ? plain.Path : route;
        var path = PageRoute.Plain(url.Path);
        return path.EndsWith(own, StringComparison.Ordinal) ? new BuiltAddress(url.Origin, path[..^own.Length]) : null;
    }

    [GeneratedRegex("<link\\b[^<>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();

    [GeneratedRegex("""\brel\s*=\s*["']?canonical\b""", RegexOptions.IgnoreCase)]
    private static partial Regex Canonical();

    [GeneratedRegex("""\bhref\s*=\s*["']?([^"'\s>]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex Reference();
}
