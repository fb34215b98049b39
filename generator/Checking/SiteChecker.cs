using System.Collections.Concurrent;
using System.Text;
using StaticGuide.Content;
using StaticGuide.Content.Links;
using StaticGuide.Content.Lists;
using StaticGuide.Content.Routes;
using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;
using StaticGuide.Files.Kept;
using StaticGuide.Rendering.Context;
using StaticGuide.Urls;

namespace StaticGuide.Checking;

/// <summary>
/// What is known of the whole site while its pages are checked: which routes there are, and page by page which anchors.
/// Links to another page's anchor wait until that page is known.
/// </summary>
/// <param name="store">Takes anchors; null to keep them here.</param>
internal sealed class SiteChecker(
    RouteTable routes,
    EvidenceUses uses,
    EvidencePages entries,
    EvidenceFaults siteFaults,
    WebUrl siteUrl,
    DiagnosticBag diagnostics,
    ByteStore? store = null,
    SiteChecker? whole = null
)
{
    /// <summary>What was meant is worth finding for the first broken links of a page, not for the ten thousandth.</summary>
    public const int MostProposals = 300;

    private const string Home = "content/index.md";

    private readonly string origin = siteUrl.Origin;

    /// <summary>Anchors by route, each between line ends, as UTF-8: one text takes a fraction of the memory of a set.</summary>
    private readonly SharedTable<StoredBytes> anchorsByRoute = whole?.anchorsByRoute ?? new();
    private readonly ConcurrentDictionary<string, bool> excused = whole?.excused ?? new(StringComparer.Ordinal);
    private readonly Lazy<LinkCandidates> candidates =
        whole?.candidates ?? new(() => new(routes.Routes.Where(r => routes.Find(r) is not RouteTarget.OfAlias)));
    private readonly ConcurrentBag<WaitingLink> waiting = whole?.waiting ?? [];

    public LinkResolver Resolver { get; } = whole?.Resolver ?? new(siteUrl);

    private DuplicateAnchors Duplicates { get; } = whole?.Duplicates ?? new(routes, entries);

    public SwallowedLinks Swallowed { get; } = whole?.Swallowed ?? new();

    public string BasePath { get; } = siteUrl.Path.TrimEnd('/');

    /// <summary>The same for one worker, whose bag learns what is found on its pages.</summary>
    public SiteChecker For(DiagnosticBag worker) => new(routes, uses, entries, siteFaults, siteUrl, worker, store, this);

    /// <summary>The path of an address of this site that is written in full, as pages name themselves; else the link as it is.</summary>
    public ReadOnlySpan<char> WithoutOrigin(ReadOnlySpan<char> link) =>
        link is not ['/', ..] && link.StartsWith(origin, StringComparison.Ordinal) && link[origin.Length..] is ['/', ..] and var path
            ? path
            : link;

    /// <summary>Whether a link is a plain path from the root to something that is there, and stays; false says nothing.</summary>
    public bool IsPlainlyThere(ReadOnlySpan<char> link) =>
        link.StartsWith(BasePath, StringComparison.Ordinal) && link[BasePath.Length..] is ['/', ..] and var route && routes.Stays(route);

    /// <summary>Whether a link is a plain path to the list of references of a page that stays.</summary>
    public bool IsReferencesOf(string pageRoute, ReadOnlySpan<char> link) =>
        link.EndsWith(RoutePlan.References, StringComparison.Ordinal)
        && link.StartsWith(BasePath, StringComparison.Ordinal)
        && routes.Find(link[BasePath.Length..]) is RouteTarget.OfReferences { Page: { Head.ExpiryDate: null } page }
        && page.Route == pageRoute;

    /// <summary>Whether a link is a plain address of another host, whatever stands behind its number sign; false says nothing.</summary>
    public bool IsPlainlyElsewhere(ReadOnlySpan<char> link) =>
        !link.StartsWith(origin, StringComparison.OrdinalIgnoreCase)
        && WebAddress.IsPlain(link.IndexOf('#') is >= 0 and var fragment ? link[..fragment] : link);

    /// <summary>The HTML that templates give this page lacks something that is reported: what is wrong with it follows from that.</summary>
    public void Excuse(string route) => excused[route] = true;

    /// <summary>Takes what a page, checked now or before, has come to.</summary>
    public void Add(string route, PageLinks links)
    {
        if (links.Anchors is { } anchors && Encoding.UTF8.GetBytes(anchors) is var bytes)
            anchorsByRoute[route] = store?.Keep(bytes) ?? StoredBytes.Of(bytes);
        foreach (var link in links.Waiting)
            waiting.Add(link);
    }

    /// <summary>Checks a link to a route of the site.</summary>
    /// <returns>What has to wait for another page; null where nothing has.</returns>
    public WaitingLink? CheckTarget(LinkTarget.Internal link, string written, LinkPlace place, bool isNavigation)
    {
        var route = PageRoute.Plain(link.Route);
        if (routes.Find(route) is not { } target)
        {
            if (PageRoute.WithoutDoubleSlashes(route) is { } single && routes.Find(single) is not null)
            {
                Add(
                    LinkRules.DoubleSlash,
                    place,
                    $"`{written}` has two slashes in a row",
                    $"write `{Href.Of(BasePath, single)}{Href.BeyondPath(written)}`"
                );
                return CheckTarget(link with { Route = single }, written, place, isNavigation);
            }
            if (isNavigation && routes.Find(route + "/") is { } withSlash)
            {
                // Of an alias that would lose the fragment, the one report names the page itself.
                if (withSlash is not RouteTarget.OfAlias || link.Fragment is not { Length: > 0 })
                    Add(
                        LinkRules.NoSlash,
                        place,
                        $"`{written}` is reached only by a redirect",
                        $"write `{Href.Of(BasePath, route)}/{Href.BeyondPath(written)}`"
                    );
                return CheckTarget(link with { Route = route + "/" }, written, place, isNavigation);
            }
            ReportMissing(route, written, place);
            return null;
        }
        return target switch
        {
            RouteTarget.OfReferences { Page: var page } => new WaitingLink(page.Route, null, null, written, place),
            RouteTarget.OfAlias { Page: var page } when link.Fragment is { Length: > 0 } fragment => new WaitingLink(
                page.Route,
                fragment,
                route,
                written,
                place
            ),
            RouteTarget.OfPage or RouteTarget.OfGenerator or RouteTarget.OfFile when link.Fragment is { Length: > 0 } fragment =>
                new WaitingLink(route, fragment, null, written, place),
            _ => null,
        };
    }

    /// <summary>Checks what waited for other pages. Pages that could not be rendered have no anchors to miss.</summary>
    public void Finish()
    {
        var anchors = new AnchorLookup(anchorsByRoute);
        List<WaitingLink> missing = [];
        foreach (var link in waiting)
        {
            if (link.Fragment is null)
                FinishReferences(link);
            else if (link.Alias is not null && !anchors.Lacks(link.Alias, link.Fragment))
                continue;
            else if (anchors.Lacks(link.Route, link.Fragment))
                missing.Add(link);
            else if (link.Alias is not null)
                ReportLostFragment(link, link.Fragment);
        }
        foreach (var toOne in missing.GroupBy(l => l.Route, StringComparer.Ordinal))
        {
            // In the order of their places, so that the same ones get a proposal in every build.
            foreach (
                var (i, link) in toOne.OrderBy(l => l.Place.Place?.File, StringComparer.Ordinal).ThenBy(l => l.Place.Place?.Start).Index()
            )
                ReportAnchor(link.Fragment!, link.Route, link.Place, i < MostProposals ? anchors.Of(link.Route) : []);
        }
    }

    private void ReportLostFragment(WaitingLink link, string fragment) =>
        // A refresh, unlike a redirect of HTTP, takes no fragment along (HTML, 7.4.2.2 and 4.2.5.3).
        Add(
            LinkRules.NoSlash,
            link.Place,
            $"`{link.Written}` is reached only by a redirect, on which `#{Fragments.Decode(fragment)}` is lost",
            $"write `{Href.Of(BasePath, link.Route)}{Href.BeyondPath(link.Written)}`"
        );

    private void FinishReferences(WaitingLink link)
    {
        if (routes.Find(link.Route) is RouteTarget.OfPage { Page: var page } && !uses.Cites(page))
            Add(
                LinkRules.NoFile,
                link.Place,
                $"there is no file `{link.Written}`",
                $"{page.File} cites nothing, so it has no list of references"
            );
    }

    /// <param name="anchors">Those that may have been meant.</param>
    public void ReportAnchor(string fragment, string route, LinkPlace place, IReadOnlyCollection<string> anchors)
    {
        if (
            IsExplained(Fragments.Decode(fragment), route)
            || excused.ContainsKey(route) && fragment.StartsWith("n-", StringComparison.Ordinal)
            || Swallowed.Explain(route, Fragments.Decode(fragment), place, diagnostics)
        )
            return;
        Add(
            LinkRules.NoAnchor,
            place,
            $"there is no `#{Fragments.Decode(fragment)}` on {route}",
            AnchorCandidates.Nearest(Fragments.Decode(fragment), anchors) is { } nearest
                ? $"did you mean `#{nearest}`?"
                : "give the heading that id with `{#id}`, or link to another"
        );
    }

    /// <summary>Whether what would have the anchor is faulty, which is reported there.</summary>
    private bool IsExplained(string anchor, string route) =>
        routes.Find(route) is RouteTarget.OfPage { Page: var page }
        && (page.Evidence.Faults.Explains(anchor) || CollectingLayouts.ShowsSiteEvidence(page) && siteFaults.Explains(anchor));

    public void ReportDuplicate(string id, string route, LinkPlace second, LinkPlace first)
    {
        if (Duplicates.Find(id, route, second, first) is { } found)
            Add(LinkRules.DuplicateAnchor, found.Place, found.Message, found.Hint, found.Others);
    }

    public void ReportEmpty(LinkPlace place) => Add(LinkRules.Empty, place, "this address is empty", "write the address it should lead to");

    public void ReportOutside(LinkTarget.OutsideBase outside, LinkPlace place) =>
        Add(
            LinkRules.OutsideBase,
            place,
            $"`{outside.Path}` is outside the site, which is published below `{BasePath}/`",
            place.IsInTemplate
                ? "in a template, build addresses with `link` and `asset`, or begin them with `{{ site.base_path }}`"
                : "write the path from this file on, such as `../images/pay.svg`"
        );

    public void ReportScheme(string scheme, LinkPlace place) =>
        Add(LinkRules.Scheme, place, $"a link may not use `{scheme}:`", LinkHints.ForScheme(scheme, $"{scheme}:"));

    public void ReportMalformed(string written, LinkPlace place) =>
        Add(LinkRules.Malformed, place, $"`{written}` is no valid address", LinkHints.ForMalformed(written));

    private void ReportMissing(string route, string written, LinkPlace place)
    {
        if (route == "/" && place.IsInTemplate)
        {
            // Every page's template leads there: it is named once, where it should be.
            diagnostics.Add(
                new Diagnostic(LinkRules.NoPage, new Place(Home), "there is no home page, and every page leads to it")
                {
                    Hint = $"write {Home}; one that is a draft, or of another day, is not there yet",
                    Spoils = new Place("content"), // That there is no page at all is the same mistake.
                }
            );
            return;
        }
        var (page, isFile) = (routes.FindUnpublished(route) ?? routes.FindUnpublished(route + "/"), Path.HasExtension(route));
        if (page is not null)
        {
            Add(LinkRules.Unpublished, place, PageDays.MessageOf(page, written), "remove the link, or publish the page");
            return;
        }
        Add(
            isFile ? LinkRules.NoFile : LinkRules.NoPage,
            place,
            isFile ? $"there is no file `{written}`" : $"there is no page at `{written}`",
            written.Contains("{{", StringComparison.Ordinal) || written.Contains("{%", StringComparison.Ordinal)
                    ? "this is a place that a template fills, which means nothing here: write the address itself"
                : ForgottenScheme.MendLink(written) is { } whole ? $"write `{whole}`"
                : candidates.Value.Nearest(route, except: place.Route) is { } nearest ? $"did you mean `{Href.Of(BasePath, nearest)}`?"
                : null
        );
    }

    /// <summary>What a template does wrong may be wrong on some pages only: one of them is named.</summary>
    private void Add(Rule rule, LinkPlace place, string message, string? hint, params IReadOnlyList<(string Label, Place? Place)> others)
    {
        if (place.IsInTemplate && excused.ContainsKey(place.Route))
            return;
        List<DiagnosticNote> notes = [];
        if (place.IsInTemplate && routes.Find(place.Route) is RouteTarget.OfPage { Page.File: var file })
            notes.Add(new DiagnosticNote("seen on this page", new Place(file)));
        foreach (var (label, other) in others)
        {
            if (other is not null)
                notes.Add(new DiagnosticNote(label, other));
        }
        diagnostics.Add(rule, place.Place, message, hint, notes);
    }
}
