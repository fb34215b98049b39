using StaticGuide.Content.Links;

namespace StaticGuide.Checking;

/// <summary>Works out where a link of a page leads, as a browser does (WHATWG URL, "URL parsing").</summary>
/// <param name="siteUrl">The site's address, which ends with a slash.</param>
internal sealed class LinkResolver(Uri siteUrl)
{
    private readonly string basePath = siteUrl.AbsolutePath.TrimEnd('/');
    private readonly string origin = siteUrl.GetLeftPart(UriPartial.Authority);

    /// <param name="baseAddress">What the page's <c>base</c> element says (HTML, 4.2.3), if it has one.</param>
    public LinkTarget Resolve(string pageRoute, string link, string? baseAddress = null)
    {
        if (baseAddress is not null)
            return ResolveFromBase(pageRoute, link, baseAddress);
        link = Clean(link);
        if (link.StartsWith("//", StringComparison.Ordinal))
            link = $"{siteUrl.Scheme}:{link}";
        var isAbsolute = false;
        if (WebAddress.SchemeOf(link) is { } scheme)
        {
            if (!link.StartsWith(origin, StringComparison.OrdinalIgnoreCase) || link.Length > origin.Length && link[origin.Length] is not ('/' or '?' or '#'))
                return ResolveAbsolute(link, scheme);
            link = link.Length > origin.Length && link[origin.Length] == '/' ? link[origin.Length..] : "/" + link[origin.Length..];
            isAbsolute = true;
        }
        var (path, fragment) = Split(link);
        path = path.Replace('\\', '/');
        if (path.Length == 0)
            return new LinkTarget.Internal(pageRoute, fragment);
        if (!path.StartsWith('/'))
            path = basePath + pageRoute[..(pageRoute.LastIndexOf('/') + 1)] + path;
        path = Decode(WithoutDots(path));
        if (basePath.Length > 0)
        {
            if (path != basePath && !path.StartsWith(basePath + "/", StringComparison.Ordinal))
                // Another site may share the host: an address written in full was meant.
                return isAbsolute ? LinkTarget.Elsewhere.Instance : new LinkTarget.OutsideBase(path);
            path = path[basePath.Length..];
        }
        return new LinkTarget.Internal(path.Length == 0 ? "/" : path, fragment);
    }

    private LinkTarget ResolveFromBase(string pageRoute, string link, string baseAddress) => Resolve(pageRoute, baseAddress) switch
    {
        // An address that says where it leads by itself has no need of a base.
        _ when WebAddress.SchemeOf(Clean(link)) is not null => Resolve(pageRoute, link),
        LinkTarget.Internal folder => Resolve(folder.Route, link),
        _ when Clean(link) is ['/', '/', ..] => Resolve(pageRoute, link),
        var elsewhere => elsewhere,
    };

    private static LinkTarget ResolveAbsolute(string link, string scheme) => scheme switch
    {
        "javascript" or "vbscript" => new LinkTarget.Script(scheme),
        "http" or "https" when !WebAddress.IsValid(link) => new LinkTarget.Malformed(),
        _ => LinkTarget.Elsewhere.Instance,
    };

    /// <summary>Path without query, and fragment without its text directive (URL Fragment Text Directives, 3.2).</summary>
    private static (string Path, string? Fragment) Split(string link)
    {
        string? fragment = null;
        if (link.IndexOf('#', StringComparison.Ordinal) is >= 0 and var hash)
        {
            fragment = link[(hash + 1)..];
            link = link[..hash];
            if (fragment.IndexOf(":~:", StringComparison.Ordinal) is >= 0 and var directive)
                fragment = fragment[..directive];
        }
        return (link.IndexOf('?', StringComparison.Ordinal) is >= 0 and var query ? link[..query] : link, fragment);
    }

    /// <summary>Percent-decoded, but for encoded slashes: those are no separators (WHATWG URL, 4.4: path state), and no file has one in its name.</summary>
    private static string Decode(string path)
    {
        if (!path.Contains('%', StringComparison.Ordinal))
            return path;
        return path.Contains("%2F", StringComparison.OrdinalIgnoreCase)
            ? string.Join('/', path.Split('/').Select(s => s.Contains("%2F", StringComparison.OrdinalIgnoreCase) ? s : Uri.UnescapeDataString(s)))
            : Uri.UnescapeDataString(path);
    }

    /// <summary>Removes dot segments, encoded ones too (WHATWG URL, 4.4). A path that climbs above the root stays at the root, as in a browser.</summary>
    private static string WithoutDots(string path)
    {
        if (!path.Contains("/.", StringComparison.Ordinal) && !path.Contains("%2e", StringComparison.OrdinalIgnoreCase))
            return path;
        List<string> kept = [];
        var segments = path.Split('/');
        for (var i = 1; i < segments.Length; i++)
        {
            var isLast = i == segments.Length - 1;
            var plain = segments[i].Replace("%2e", ".", StringComparison.OrdinalIgnoreCase);
            if (plain == "..")
            {
                if (kept.Count > 0)
                    kept.RemoveAt(kept.Count - 1);
            }
            else if (plain != ".")
            {
                kept.Add(segments[i]);
                continue;
            }
            if (isLast)
                kept.Add("");
        }
        return "/" + string.Join('/', kept);
    }

    /// <summary>Without the spaces around it, and without tabs and line ends within (WHATWG URL, 4.4).</summary>
    private static string Clean(string link)
    {
        link = link.Trim(' ', '\t', '\n', '\r', '\f');
        return link.AsSpan().ContainsAny('\t', '\n', '\r')
            ? string.Concat(link.Split('\t', '\n', '\r'))
            : link;
    }
}
