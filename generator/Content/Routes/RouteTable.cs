using StaticGuide.Content.Pages;
using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Routes;

/// <summary>
/// Every route of the site and what stands there. Two claims to one route, also by letter case only (many servers and
/// disks do not tell cases apart), are reported.
/// </summary>
internal sealed class RouteTable(DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, RouteTarget> targets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Route, RouteTarget Target, Place? Place)> claims = new(StringComparer.OrdinalIgnoreCase);

    public IEnumerable<string> Routes => targets.Keys;

    /// <summary>Claims a route; false where it is taken.</summary>
    /// <param name="place">Where the claim is made; null for the generator's own.</param>
    public bool Claim(string route, RouteTarget target, Place? place)
    {
        // /pay/ and /pay/index.html are one file.
        var file = PageRoute.OutputFileOf(route);
        if (claims.TryAdd(file, (route, target, place)))
        {
            targets.Add(route, target);
            return true;
        }
        ReportTaken(route, target, place);
        return false;
    }

    /// <summary>Whether nothing else stands where the references of a page that cites something go; what does is reported.</summary>
    public bool IsFreeForReferences(Page page)
    {
        var route = PageRoute.ReferencesOf(page.Route);
        if (!claims.ContainsKey(PageRoute.OutputFileOf(route)))
            return true;
        ReportTaken(route, new RouteTarget.OfReferences(page), null);
        return false;
    }

    public RouteTarget? Find(ReadOnlySpan<char> route) =>
        targets.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(route, out var target) ? target : FindReferences(route);

    /// <summary>
    /// Ten thousand pages are ten thousand lists of references, hardly any of which is ever linked to: none is claimed ahead.
    /// </summary>
    private RouteTarget.OfReferences? FindReferences(ReadOnlySpan<char> route) =>
        route.EndsWith(RoutePlan.References, StringComparison.Ordinal)
        && targets.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(route[..^(RoutePlan.References.Length - 1)], out var target)
        && target is RouteTarget.OfPage { Page: var page }
            ? new RouteTarget.OfReferences(page)
            : null;

    private void ReportTaken(string route, RouteTarget target, Place? place)
    {
        var file = PageRoute.OutputFileOf(route);
        var (takenRoute, taken, takenPlace) = claims[file];
        var same = string.Equals(takenRoute, route, StringComparison.Ordinal) ? ""
            : string.Equals(PageRoute.OutputFileOf(takenRoute), file, StringComparison.Ordinal) ? $" (the same file as {takenRoute})"
            : $" (which differs from {takenRoute} by letter case only)";
        diagnostics.Add(PageRules.RouteTaken, place ?? takenPlace,
            $"{target.Owner} would be published at {route}{same}, where {taken.Owner} already is",
            (target, taken) switch
            {
                (RouteTarget.OfAlias, _) or (RouteTarget.OfReferences, RouteTarget.OfAlias) => "remove or change this alias",
                (RouteTarget.OfGenerator or RouteTarget.OfReferences, _) or (_, RouteTarget.OfGenerator) =>
                    "the generator makes that one itself: rename or remove the file",
                _ => "rename one of them, or give it another `slug`",
            }, takenPlace is null || place is null ? [] : [new DiagnosticNote("taken here", takenPlace)]);
    }
}
