using System.Collections.Concurrent;
using StaticGuide.Content.Pages;
using StaticGuide.Content.Questions;
using StaticGuide.Content.Routes;
using StaticGuide.Diagnostics;
using StaticGuide.Rendering.Context;
using StaticGuide.Urls;

namespace StaticGuide.Checking;

/// <summary>
/// What is known of the whole site while its pages are checked: which routes there are, and page by page which anchors.
/// Links to another page's anchor wait until that page is known.
/// </summary>
internal sealed class SiteChecker(RouteTable routes, EvidenceUses uses, Uri siteUrl, DiagnosticBag diagnostics)
{
    private readonly string origin = siteUrl.GetLeftPart(UriPartial.Authority);
    private readonly string basePath = siteUrl.AbsolutePath.TrimEnd('/');

    /// <summary>Anchors by route, each between line ends: one text takes a fraction of the memory of a set.</summary>
    private readonly ConcurrentDictionary<string, string> anchorsByRoute = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string?> nearestRoutes = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<(string Route, string Fragment, LinkPlace Place)> waiting = [];
    private readonly ConcurrentBag<(Page Page, string Written, LinkPlace Place)> waitingForReferences = [];

    public LinkResolver Resolver { get; } = new(siteUrl);

    /// <summary>Whether a link is a plain path from the root to something that is there; false says nothing.</summary>
    public bool IsPlainlyThere(ReadOnlySpan<char> link) =>
        link.StartsWith(basePath, StringComparison.Ordinal) && routes.Find(link[basePath.Length..]) is not (null or RouteTarget.OfReferences);

    /// <summary>Whether a link is a plain address of another host; false says nothing.</summary>
    public bool IsPlainlyElsewhere(ReadOnlySpan<char> link) =>
        !link.StartsWith(origin, StringComparison.OrdinalIgnoreCase) && WebAddress.IsPlain(link);

    public void AddAnchors(string route, IReadOnlyCollection<string> anchors) =>
        anchorsByRoute[route] = $"\n{string.Join('\n', anchors)}\n";

    public void CheckTarget(LinkTarget.Internal link, string written, LinkPlace place, bool isNavigation)
    {
        var route = link.Route.EndsWith("/index.html", StringComparison.Ordinal) ? link.Route[..^"index.html".Length] : link.Route;
        if (routes.Find(route) is not { } target)
        {
            if (isNavigation && routes.Find(route + "/") is not null)
                Add(LinkRules.NoSlash, place, $"`{written}` is reached only by a redirect", $"write `{basePath}{route}/`");
            else
                ReportMissing(route, written, place);
            return;
        }
        if (target is RouteTarget.OfReferences { Page: var page })
            waitingForReferences.Add((page, written, place));
        else if (link.Fragment is not null && target is RouteTarget.OfPage or RouteTarget.OfGenerator)
            waiting.Add((route, link.Fragment, place));
    }

    /// <summary>Checks what waited for other pages. Pages that could not be rendered have no anchors to miss.</summary>
    public void Finish()
    {
        foreach (var (route, fragment, place) in waiting)
        {
            if (anchorsByRoute.TryGetValue(route, out var anchors)
                && !Fragments.IsFound(fragment, id => anchors.Contains($"\n{id}\n", StringComparison.Ordinal)))
                ReportAnchor(fragment, route, place, anchors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        }
        foreach (var (page, written, place) in waitingForReferences.Where(w => !uses.Cites(w.Page)))
            Add(LinkRules.NoFile, place, $"there is no file `{written}`", $"{page.File} cites nothing, so it has no list of references");
    }

    public void ReportAnchor(string fragment, string route, LinkPlace place, IEnumerable<string> anchors) =>
        Add(LinkRules.NoAnchor, place, $"there is no `#{Fragments.Decode(fragment)}` on {route}",
            Suggestion.Nearest(Fragments.Decode(fragment), anchors) is { } nearest ? $"did you mean `#{nearest}`?" : "give the heading that id with `{#id}`, or link to another");

    /// <summary>Reported where a writer wrote one of them; else where the second stands.</summary>
    public void ReportDuplicate(string id, string route, LinkPlace second, LinkPlace first)
    {
        var place = second;
        List<(string Label, Place? Place)> others = [("first here", first.Place)];
        if (second.IsInTemplate && first is { IsInTemplate: false, Place: not null })
            (place, others) = (first, [("and here", second.Place)]);
        else if (second.IsInTemplate && QuestionOf(id, route) is { } question)
            // A question's id reaches the page through a template.
            (place, others) = (second with { Place = question.Place }, [("first here", first.Place), ("and here", second.Place)]);
        Add(LinkRules.DuplicateAnchor, place, $"the id `{id}` stands twice on {route}, so links to it are ambiguous",
            place.IsInTemplate || !others.Exists(o => LinkPlace.IsTemplate(o.Place)) ? "rename one of them; a heading gets another id with `{#id}`"
                : $"the page's template has this id already: choose another, such as `{id}-2`", [.. others]);
    }

    private Question? QuestionOf(string id, string route) =>
        routes.Find(route) is RouteTarget.OfPage { Page: var page } ? page.Evidence.Questions.FirstOrDefault(q => q.Id == id) : null;

    public void ReportEmpty(LinkPlace place) => Add(LinkRules.Empty, place, "this address is empty", "write the address it should lead to");

    public void ReportOutside(LinkTarget.OutsideBase outside, LinkPlace place) =>
        Add(LinkRules.OutsideBase, place, $"`{outside.Path}` is outside the site, which is published below `{basePath}/`",
            "in a template, build addresses with `link` and `asset`, or begin them with `{{ site.base_path }}`");

    public void ReportScheme(string scheme, LinkPlace place) =>
        Add(LinkRules.Scheme, place, $"a link may not use `{scheme}:`", "use https:, mailto: or tel:");

    public void ReportMalformed(string written, LinkPlace place) =>
        Add(LinkRules.Malformed, place, $"`{written}` is no valid address", "check its host name");

    private void ReportMissing(string route, string written, LinkPlace place)
    {
        var isFile = Path.HasExtension(route);
        // A template repeats its mistake on every page.
        var nearest = nearestRoutes.GetOrAdd(route, missing => Suggestion.Nearest(missing, routes.Routes));
        Add(isFile ? LinkRules.NoFile : LinkRules.NoPage, place, isFile ? $"there is no file `{written}`" : $"there is no page at `{written}`",
            nearest is null ? null : $"did you mean `{basePath}{nearest}`?");
    }

    /// <summary>What a template does wrong may be wrong on some pages only: one of them is named.</summary>
    private void Add(Rule rule, LinkPlace place, string message, string? hint, params IReadOnlyList<(string Label, Place? Place)> others)
    {
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
