using System.Text;
using StaticGuide.Content.Pages;
using StaticGuide.Content.Routes;
using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;
using StaticGuide.Files;
using StaticGuide.Urls;

namespace StaticGuide.Content.Links;

/// <summary>
/// Turns the links of Markdown into addresses: source files into the pages made from them, files beside a page into their
/// place on the site, paths from the root into paths below the site's base. Anchors are left to the finished HTML.
/// </summary>
internal sealed class MarkdownLinks(SiteContent content, RouteTable routes)
{
    private readonly string basePath = content.Settings.BasePath;
    private readonly string siteUrl = content.Settings.BaseUrl.ToString().TrimEnd('/') + "/";
    private readonly LinkSuggestions suggestions = new(content, routes);

    public PageDays Days { get; } = new(content, routes);

    /// <param name="file">The page that holds the link.</param>
    /// <param name="place">Asked only where there is something to report: to count lines takes longer than to follow a link.</param>
    /// <returns>The address to write, or null where it leads nowhere, which is reported.</returns>
    public string? Resolve(string file, string link, Func<Place?> place, DiagnosticBag diagnostics)
    {
        if (link.Length == 0)
        {
            diagnostics.Add(LinkRules.Empty, place(), "this link has no address", "write the page or address it leads to");
            return null;
        }
        if (link.StartsWith("//", StringComparison.Ordinal))
            return ResolveHost(link, place, diagnostics);
        if (link[0] is '#' or '?')
            return Composed(link);
        if (WebAddress.SchemeOf(link) is { } scheme)
            return IsOfOtherDay(file, link, place, diagnostics) ? null : ResolveAbsolute(link, scheme, place, diagnostics);
        var written = Before(link, '#', '?');
        var (path, rest) = (Nfc.Of(Decode(written)), Composed(link[written.Length..]));
        if (PageRoute.IsPage(path))
            return ResolvePage(file, path, rest, place, diagnostics);
        return path.StartsWith('/')
            ? ResolveFromRoot(file, path, rest, place, diagnostics)
            : ResolveBeside(file, path, rest, link, place, diagnostics);
    }

    /// <summary>The published page of a source file (<c>pay.md</c>, from the content folder), or null, which is reported.</summary>
    public Page? FindPage(string path, Place? place, DiagnosticBag diagnostics) =>
        // That there is no page at all is reported as that.
        content.ByFile.Count == 0
        && content.Unread.Count == 0
            ? null
            : FindPage("content/index.md", FileOf(path), path, () => place, diagnostics);

    /// <summary>The source file of a path from the content folder.</summary>
    public static string FileOf(string path) => PageRoute.Root + path.TrimStart('/');

    private string? ResolvePage(string file, string path, string rest, Func<Place?> place, DiagnosticBag diagnostics)
    {
        if (SourcePath.Join(file, path) is { } target)
            return FindPage(file, target, path, place, diagnostics) is { } page ? Href.Of(basePath, page.Route) + rest : null;
        diagnostics.Add(LinkRules.LeavesSite, place(), $"`{path}` leads out of the content folder", "link to a page within it");
        return null;
    }

    private Page? FindPage(string file, string target, string written, Func<Place?> place, DiagnosticBag diagnostics)
    {
        if (content.Find(target) is not { } page)
        {
            if (content.Unread.Contains(target))
                return null;
            diagnostics.Add(
                LinkRules.NoPage,
                place(),
                $"there is no page `{written}`",
                FromContent(file, written)
                    ?? suggestions.ForPage(file, target)
                    ?? PageWithin(file, written)
                    ?? "name its source file, such as `pay.md`"
            );
            return null;
        }
        if (page.State == PageState.Published)
        {
            Days.ReportExpiry(file, page, written, place, diagnostics);
            return page;
        }
        PageDays.ReportUnpublished(page, written, place, diagnostics);
        return null;
    }

    /// <summary><c>@/pay.md</c>, as Zola names a file from the root of the content; or backslashes, as Windows does.</summary>
    private string? FromContent(string file, string written) =>
        written.StartsWith("@/", StringComparison.Ordinal) && content.Find(PageRoute.Root + written[2..]) is { } page
            ? $"write `{SourcePath.Relative(file, page.File)}`"
        : written.Contains('\\', StringComparison.Ordinal)
        && SourcePath.Join(file, written.Replace('\\', '/')) is { } path
        && content.Find(path) is not null
            ? $"write `{written.Replace('\\', '/')}`"
        : null;

    /// <summary>The page that stands in what is no path of a page: behind dots or the name of the folder, or before an anchor.</summary>
    private string? PageWithin(string file, string written)
    {
        if (WebAddress.SchemeOf(written) is not null)
            return "only pages of this site can stand here, each by its source file, such as `pay.md`; links elsewhere belong in the text";
        // Paths of settings and front matter begin at the folder of the content, as those of its first pages do.
        if (file.LastIndexOf('/') != PageRoute.Root.Length - 1)
            return null;
        var path = Before(written, '#', '?').TrimStart('/');
        while (path.StartsWith("../", StringComparison.Ordinal) || path.StartsWith("./", StringComparison.Ordinal))
            path = path[(path.IndexOf('/', StringComparison.Ordinal) + 1)..];
        if (path.StartsWith(PageRoute.Root, StringComparison.Ordinal))
            path = path[PageRoute.Root.Length..];
        string[] candidates = [path, $"{path.TrimEnd('/')}.md", $"{path.TrimEnd('/')}/index.md".TrimStart('/')];
        return Array.Find(candidates, c => content.Find(PageRoute.Root + c) is not null) is { } found ? $"write `{found}`" : null;
    }

    /// <summary>
    /// A query and a fragment with their letters composed, as those of anchors are: browsers look for an anchor by its exact letters,
    /// also where they are percent-encoded.
    /// </summary>
    private static string Composed(string rest)
    {
        if (!rest.Contains('%', StringComparison.Ordinal) || rest.IndexOf('#', StringComparison.Ordinal) is not (>= 0 and var at))
            return Nfc.Of(rest);
        var (written, read) = (rest[(at + 1)..], Decode(rest[(at + 1)..]));
        return Nfc.Of(rest[..(at + 1)]) + (Nfc.Of(read) == read ? Nfc.Of(written) : Uri.EscapeDataString(Nfc.Of(read)));
    }

    /// <summary>Behind two slashes stands a host (RFC 3986, 4.2), unless one of them is one too many.</summary>
    private string? ResolveHost(string link, Func<Place?> place, DiagnosticBag diagnostics)
    {
        var path = PageRoute.WithoutDoubleSlashes(Nfc.Of(Decode(Before(link, '#', '?'))))!;
        if (path.Length > 1 && routes.Find(path) is null && routes.Find(path + "/") is null)
            return Nfc.Of(link);
        diagnostics.Add(
            LinkRules.Malformed,
            place(),
            $"`{link}` begins with two slashes, which name a host",
            $"write `/{link.TrimStart('/')}`"
        );
        return null;
    }

    /// <summary>Whether a whole address is one of this site.</summary>
    public bool IsOwn(string link) => link.StartsWith(siteUrl, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a whole address is that of a page of this site that is not published today, which is reported.</summary>
    private bool IsOfOtherDay(string file, string link, Func<Place?> place, DiagnosticBag diagnostics) =>
        IsOwn(link) && Days.Report(file, Nfc.Of(Decode(Before(link[(siteUrl.Length - 1)..], '#', '?'))), link, place, diagnostics);

    private string? ResolveFromRoot(string file, string path, string rest, Func<Place?> place, DiagnosticBag diagnostics)
    {
        path = PageRoute.WithoutDoubleSlashes(path) ?? path;
        // Dots and missing slashes are for the checker, which follows them as a browser does.
        if (Days.Report(file, path, path, place, diagnostics))
            return null;
        if ((routes.Find(path) ?? routes.Find(path + "/")) is not null || path.Contains("/.", StringComparison.Ordinal))
            return Href.Of(basePath, path) + rest;
        var withoutBase = basePath.Length > 0 && path.StartsWith(basePath + "/", StringComparison.Ordinal) ? path[basePath.Length..] : null;
        var (rule, what) = Path.HasExtension(path) ? (LinkRules.NoFile, "file") : (LinkRules.NoPage, "page");
        diagnostics.Add(
            rule,
            place(),
            $"there is no {what} at `{path}`",
            withoutBase is not null && routes.Find(withoutBase) is not null
                ? $"paths from the root do not carry the site's base folder: write `{withoutBase}`"
                : suggestions.ForRoute(file, path)
        );
        return null;
    }

    private static bool IsWithEnding(string file, string name) =>
        file.Length > name.Length
        && file[name.Length] == '.'
        && file.LastIndexOf('.') == name.Length
        && file.StartsWith(name, StringComparison.Ordinal);

    /// <summary>A picture or folder beside the page's source is not beside the page's URL.</summary>
    private string? ResolveBeside(string file, string path, string rest, string link, Func<Place?> place, DiagnosticBag diagnostics)
    {
        if (SourcePath.Join(file, path) is not { } beside)
        {
            diagnostics.Add(
                LinkRules.LeavesSite,
                place(),
                $"`{path}` leads out of the content folder",
                suggestions.ForRoute(file, "/" + path.TrimStart('.', '/')) is { } near
                    ? $"addresses begin at the file's own folder; {near}"
                    : "link to something within it"
            );
            return null;
        }
        var route = "/" + (beside.Length > PageRoute.Root.Length ? beside[PageRoute.Root.Length..] : "");
        foreach (var candidate in new[] { route, route.TrimEnd('/') + "/" })
        {
            if (routes.Find(candidate) is not null)
                return Href.Of(basePath, candidate) + rest;
        }
        if (!Path.HasExtension(path))
        {
            if (content.Files.FirstOrDefault(f => IsWithEnding(f.Path, beside)) is not { Path: var named })
                return link;
            diagnostics.Add(
                LinkRules.NoFile,
                place(),
                $"there is no file `{path}`",
                $"write `{path.TrimEnd('/')}{Path.GetExtension(named)}`"
            );
            return null;
        }
        var asPage = Path.GetExtension(path) is ".html" or ".htm" ? suggestions.ForPage(file, Path.ChangeExtension(beside, ".md")) : null;
        diagnostics.Add(
            LinkRules.NoFile,
            place(),
            $"there is no file `{path}`",
            path is ['"' or '“' or '\'', _, .., '"' or '”' or '\''] ? $"an address stands without quotation marks: write `{path[1..^1]}`"
                : ForgottenScheme.MendLink(link) is { } whole ? $"write `{whole}`"
                : WithSlashes(file, path)
                    ?? asPage
                    ?? suggestions.ForFile(file, beside)
                    ?? (
                        FileNames.AreLeftOut(Path.GetFileName(beside), isFile: true)
                            ? "hidden files and the backups of editors are not published: rename it"
                            : "put it beside the page's source, or name the folder it is in"
                    )
        );
        return null;
    }

    /// <summary>A file that Windows names with backslashes.</summary>
    private string? WithSlashes(string file, string path) =>
        path.Contains('\\', StringComparison.Ordinal)
        && path.Replace('\\', '/') is var slashed
        && SourcePath.Join(file, slashed) is { } beside
        && content.Files.Any(f => f.Path == beside)
            ? $"write `{slashed}`"
            : null;

    private string? ResolveAbsolute(string link, string scheme, Func<Place?> place, DiagnosticBag diagnostics)
    {
        var isWeb = scheme is "http" or "https";
        if (!isWeb && scheme is not ("mailto" or "tel" or "sms"))
        {
            diagnostics.Add(LinkRules.Scheme, place(), $"a link may not use `{scheme}:`", LinkHints.ForScheme(scheme, link));
            return null;
        }
        if (!isWeb && link.AsSpan().TrimEnd().EndsWith(":"))
        {
            diagnostics.Add(LinkRules.Empty, place(), $"this link has no address behind `{scheme}:`", "write whom it leads to");
            return null;
        }
        if (scheme == "mailto" && LinkHints.MailFault(link) is var (fault, mended))
        {
            diagnostics.Add(LinkRules.Malformed, place(), fault, mended);
            return null;
        }
        if (!isWeb)
            return link;
        if (WebAddress.IsPlain(link))
            return link;
        if (LinkHints.LeadsHome(link) && !LinkHints.LeadsHome(content.Settings.BaseUrl.ToString()))
            diagnostics.Add(
                LinkRules.OwnComputer,
                place(),
                $"`{link}` leads to the computer of whoever reads it",
                "name a page of this site by its file, such as `pay.md`; an address that is only talked about stands between backticks"
            );
        if (WebAddress.IsValid(link) && !LinkHints.BeginsTwice(link))
            // Written as browsers read it: another reading of a host in other scripts would be another host.
            return !Ascii.IsValid(link) && WebUrlParser.Parse(link) is UrlParse.Parsed { Url: { HasUserInfo: false } url }
                ? url.ToString()
                : link;
        diagnostics.Add(
            LinkRules.Malformed,
            place(),
            $"`{link}` is no valid address",
            LinkHints.BeginsTwice(link)
                ? $"write `{link[(link.IndexOf("//", StringComparison.Ordinal) + 2)..]}`"
                : LinkHints.ForMalformed(link)
        );
        return null;
    }

    private static string Before(string link, char one, char other) =>
        link.AsSpan().IndexOfAny(one, other) is >= 0 and var end ? link[..end] : link;

    private static string Decode(string path) => path.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(path) : path;
}
