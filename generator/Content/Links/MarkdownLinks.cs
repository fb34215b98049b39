using System.Text.RegularExpressions;
using StaticGuide.Content.Pages;
using StaticGuide.Content.Routes;
using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Links;

/// <summary>
/// Turns the links of Markdown into addresses: source files into the pages made from them, files beside a page into their
/// place on the site, paths from the root into paths below the site's base. What is left is checked in the finished HTML.
/// </summary>
internal sealed partial class MarkdownLinks(SiteContent content, RouteTable routes, DiagnosticBag diagnostics)
{
    private readonly string basePath = content.Settings.BasePath;

    /// <param name="file">The page that holds the link.</param>
    /// <returns>The address to write, or null where it leads nowhere, which is reported.</returns>
    public string? Resolve(string file, string link, Place place)
    {
        if (link.Length == 0)
        {
            diagnostics.Add(LinkRules.Empty, place, "this link has no address", "write the page or address it leads to");
            return null;
        }
        if (link[0] == '#' || link.StartsWith("//", StringComparison.Ordinal))
            return link;
        if (Scheme().Match(link) is { Success: true } scheme)
            return ResolveAbsolute(link, scheme.Groups[1].Value, place);
        var end = link.AsSpan().IndexOfAny('#', '?') is >= 0 and var i ? i : link.Length;
        var (path, rest) = (Decode(link[..end]), link[end..]);
        if (path.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
            return ResolvePage(file, path, rest, place);
        if (path.StartsWith('/'))
            return Href.Of(basePath, path) + rest;
        // A picture beside the page's source is not beside the page's URL.
        return SourcePath.Join(file, path) is { } beside && routes.Find("/" + beside[PageRoute.Root.Length..]) is RouteTarget.OfFile
            ? Href.Of(basePath, "/" + beside[PageRoute.Root.Length..]) + rest
            : link;
    }

    /// <summary>The published page of a source file (<c>pay.md</c>, from the content folder), or null, which is reported.</summary>
    public Page? FindPage(string path, Place? place) => FindPage(PageRoute.Root + path.TrimStart('/'), path, place);

    private string? ResolvePage(string file, string path, string rest, Place place)
    {
        if (SourcePath.Join(file, path) is { } target)
            return FindPage(target, path, place) is { } page ? Href.Of(basePath, page.Route) + rest : null;
        diagnostics.Add(LinkRules.LeavesSite, place, $"`{path}` leads out of the content folder", "link to a page within it");
        return null;
    }

    private Page? FindPage(string target, string written, Place? place)
    {
        if (!content.ByFile.TryGetValue(target, out var page))
        {
            var nearest = Suggestion.Nearest(target, content.ByFile.Keys);
            diagnostics.Add(LinkRules.NoPage, place, $"there is no page `{written}`",
                nearest is null ? "name its source file, such as `pay.md`" : $"did you mean `{nearest[PageRoute.Root.Length..]}`?");
            return null;
        }
        if (page.State == PageState.Published)
            return page;
        var why = page.State switch { PageState.Draft => "is a draft", PageState.Scheduled => "is not published yet", _ => "has expired" };
        diagnostics.Add(LinkRules.Unpublished, place, $"the page `{written}` {why}, so this link would be broken", "remove the link, or publish the page");
        return null;
    }

    private string? ResolveAbsolute(string link, string scheme, Place place)
    {
        var isWeb = scheme.Equals("http", StringComparison.OrdinalIgnoreCase) || scheme.Equals("https", StringComparison.OrdinalIgnoreCase);
        if (!isWeb && scheme.ToLowerInvariant() is not ("mailto" or "tel" or "sms"))
        {
            diagnostics.Add(LinkRules.Scheme, place, $"a link may not use `{scheme}:`", "use https:, mailto: or tel:");
            return null;
        }
        if (isWeb && (!Uri.TryCreate(link, UriKind.Absolute, out var url) || url.Host.Length == 0))
        {
            diagnostics.Add(LinkRules.Malformed, place, $"`{link}` is no valid address", "check its host name");
            return null;
        }
        return link;
    }

    private static string Decode(string path) => path.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(path) : path;

    [GeneratedRegex("^([a-zA-Z][a-zA-Z0-9+.-]*):")]
    private static partial Regex Scheme();
}
