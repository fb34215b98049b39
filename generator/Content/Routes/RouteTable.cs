using StaticGuide.Content.Pages;
using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;
using StaticGuide.Files;

namespace StaticGuide.Content.Routes;

/// <summary>
/// Every route of the site and what stands there. Two claims to one route, also by letter case only (many servers and
/// disks do not tell cases apart), are reported.
/// </summary>
/// <param name="expected">How many there will be, about.</param>
internal sealed class RouteTable(DiagnosticBag diagnostics, int expected)
{
    private const string TopicTwin = "the Markdown of a topic's page";
    private const string Index = "index.html";

    private readonly Dictionary<string, RouteTarget> targets = new(expected, StringComparer.Ordinal);

    /// <summary>By route, those of index pages by that of their folder: of most, the very text that the page has.</summary>
    private readonly Dictionary<string, Claimed> claims = new(expected, StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The folders that are needed, from slash to slash, each with the first that needs it: no file can have the name of one.
    /// </summary>
    private readonly Dictionary<string, Claimed> folders = new(expected, StringComparer.OrdinalIgnoreCase);

    private readonly Lazy<Dictionary<string, Page>> passing = new(() => []);

    /// <summary>Files that stand where others need a folder: each is reported once, however many do.</summary>
    private readonly HashSet<string> blocking = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Null where a site has its images in their own size alone.</summary>
    public VariantRoutes? Variants { get; init; }

    /// <summary>Whether pages stand as Markdown beside their HTML.</summary>
    public bool HasTwins { get; init; }

    /// <summary>Whether pages have social cards.</summary>
    public bool HasCards { get; init; }

    /// <summary>Pages that are not published today, by the routes they would have.</summary>
    public Lazy<IReadOnlyDictionary<string, Page>>? Unpublished { get; init; }

    /// <summary>What is made only as long as a page is there that expires.</summary>
    public Func<Dictionary<string, Page>> PassingRoutes
    {
        init => passing = new(value);
    }

    /// <inheritdoc cref="PassingRoutes"/>
    public IReadOnlyDictionary<string, Page> Passing => passing.Value;

    public IEnumerable<string> Routes => targets.Keys;

    /// <summary>Former routes, each with the page it leads to.</summary>
    public IEnumerable<(string Route, Page Page)> Aliases =>
        from target in targets
        let alias = target.Value as RouteTarget.OfAlias
        where alias is not null
        select (target.Key, alias.Page);

    /// <summary>Something is known to be there, on any day.</summary>
    public bool Stays(ReadOnlySpan<char> route) =>
        Find(route) is { } target and not RouteTarget.OfReferences && ExpiringAt(route, target) is null;

    /// <summary>The page with which what stands at a route will go; null for what stays.</summary>
    public Page? ExpiringAt(ReadOnlySpan<char> route) => Find(route) is { } target ? ExpiringAt(route, target) : null;

    private Page? ExpiringAt(ReadOnlySpan<char> route, RouteTarget target) =>
        target switch
        {
            RouteTarget.OfPage { Page: { Head.ExpiryDate: not null } page } => page,
            RouteTarget.OfAlias { Page: { Head.ExpiryDate: not null } page } => page,
            RouteTarget.OfTwin { Page: { Head.ExpiryDate: not null } page } => page,
            RouteTarget.OfCard { Page: { Head.ExpiryDate: not null } page } => page,
            RouteTarget.OfReferences { Page: { Head.ExpiryDate: not null } page } => page,
            RouteTarget.OfGenerator when passing.Value is { Count: > 0 } made => made.GetAlternateLookup<ReadOnlySpan<char>>()
                .TryGetValue(PlainOf(route), out var last)
                ? last
                : null,
            _ => null,
        };

    private static ReadOnlySpan<char> PlainOf(ReadOnlySpan<char> route) =>
        route.EndsWith("/index.html", StringComparison.Ordinal) ? route[..^"index.html".Length]
        : route.EndsWith("/" + PageRoute.Twin, StringComparison.Ordinal) ? route[..^PageRoute.Twin.Length]
        : route;

    public Page? FindUnpublished(string route) => Unpublished?.Value.GetValueOrDefault(route);

    /// <summary>Claims a route; false where it is taken.</summary>
    /// <param name="place">Where the claim is made; null for the generator's own, and for a page that is called as its file.</param>
    public bool Claim(string route, RouteTarget target, Place? place)
    {
        var key = KeyOf(route) is var plain && plain.Length == route.Length ? route : plain.ToString();
        var claim = new Claimed(route, target, place);
        if (claims.TryGetValue(key, out var taken))
        {
            ReportTaken(claim, taken);
            // What leads there is right, but for that.
            targets.TryAdd(PageRoute.Plain(route), target);
            return false;
        }
        if (folders.TryGetValue(AsFolder(key), out var within) || (within = FileAbove(key)) is not null)
        {
            if (blocking.Add(within.Route))
                ReportFileAndFolder(claim, within);
            targets.TryAdd(PageRoute.Plain(route), target);
            return false;
        }
        claims.Add(key, claim);
        for (var end = key.LastIndexOf('/'); end > 0; end = key.LastIndexOf('/', end - 1))
        {
            if (!folders.TryAdd(end == key.Length - 1 ? key : key[..(end + 1)], claim))
                break;
        }
        targets.Add(PageRoute.Plain(route), target);
        return true;
    }

    /// <summary>/pay/ and /pay/index.html are one file.</summary>
    private static ReadOnlySpan<char> KeyOf(ReadOnlySpan<char> route) =>
        route.EndsWith("/" + Index, StringComparison.OrdinalIgnoreCase) ? route[..^Index.Length] : route;

    /// <summary>What a folder would be known by that has the name of a file.</summary>
    private static string AsFolder(string key) => key.EndsWith('/') ? $"{key}{Index}/" : $"{key}/";

    /// <summary>Whether nothing else stands where the references of a page that cites something go; what does is reported.</summary>
    public bool IsFreeForReferences(Page page) => IsFree(PageRoute.ReferencesOf(page.Route), new RouteTarget.OfReferences(page));

    /// <summary>The same for a page as Markdown.</summary>
    public bool IsFreeForTwin(Page page) => IsFree(PageRoute.TwinOf(page.Route), new RouteTarget.OfTwin(page));

    /// <summary>The same for a page that is made of a topic, or of all of them.</summary>
    public bool IsFreeForTwin(string route) => IsFree(PageRoute.TwinOf(route), new RouteTarget.OfGenerator(TopicTwin));

    /// <summary>The same for its social card.</summary>
    public bool IsFreeForCard(Page page) => IsFree(PageRoute.CardOf(page.Route), new RouteTarget.OfCard(page));

    private bool IsFree(string route, RouteTarget target)
    {
        var claim = new Claimed(route, target, null);
        if (claims.TryGetValue(route, out var taken))
            ReportTaken(claim, taken);
        else if (folders.TryGetValue(AsFolder(route), out var within))
            ReportFileAndFolder(claim, within);
        else
            return true;
        return false;
    }

    public RouteTarget? Find(ReadOnlySpan<char> route)
    {
        if (targets.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(route, out var target))
            return target;
        return route.EndsWith("/index.html", StringComparison.Ordinal) ? Find(route[..^"index.html".Length]) : FindMade(route);
    }

    private RouteTarget? FindMade(ReadOnlySpan<char> route) =>
        (RouteTarget?)FindReferences(route)
        ?? FindBeside(route)
        ?? (RouteTarget?)FindIndex(route)
        ?? (RouteTarget?)FindTopicTwin(route)
        ?? Variants?.Find(route);

    /// <summary>Of what the generator makes, only the pages of topics stand in folders of their own.</summary>
    private RouteTarget.OfGenerator? FindTopicTwin(ReadOnlySpan<char> route) =>
        HasTwins
        && route.EndsWith(PageRoute.Twin, StringComparison.Ordinal)
        && route[..^PageRoute.Twin.Length] is [.., '/'] folder
        && targets.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folder, out var target)
        && target is RouteTarget.OfGenerator
            ? new RouteTarget.OfGenerator(TopicTwin)
            : null;

    /// <summary>A part of what a page of a search looks its words up in: how many there are is known at the end of a build.</summary>
    private RouteTarget.OfGenerator? FindIndex(ReadOnlySpan<char> route) =>
        route.LastIndexOf(RoutePlan.SearchFolder, StringComparison.Ordinal) is >= 0 and var at
        && route.EndsWith(".json", StringComparison.Ordinal)
        && targets.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(route[..(at + 1)], out var target)
        && target is RouteTarget.OfPage { Page.LayoutName: CollectingLayouts.Search }
            ? new RouteTarget.OfGenerator("the index of the search")
            : null;

    /// <summary>
    /// Ten thousand pages are ten thousand lists of references, hardly any of which is ever linked to: none is claimed ahead.
    /// </summary>
    private RouteTarget.OfReferences? FindReferences(ReadOnlySpan<char> route) =>
        route.EndsWith(RoutePlan.References, StringComparison.Ordinal)
        && targets.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(route[..^(RoutePlan.References.Length - 1)], out var target)
        && target is RouteTarget.OfPage { Page: var page }
            ? new RouteTarget.OfReferences(page)
            : null;

    /// <summary>What is made of a page besides its HTML: Markdown, and a card.</summary>
    private RouteTarget? FindBeside(ReadOnlySpan<char> route) =>
        HasTwins && FindPageBefore(route, PageRoute.Twin) is { } told ? new RouteTarget.OfTwin(told)
        : HasCards && FindPageBefore(route, PageRoute.Card) is { } shown ? new RouteTarget.OfCard(shown)
        : null;

    private Page? FindPageBefore(ReadOnlySpan<char> route, string name) =>
        route.EndsWith(name, StringComparison.Ordinal)
        && route[..^name.Length] is [.., '/'] folder
        && targets.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folder, out var target)
        && target is RouteTarget.OfPage { Page: var page }
            ? page
            : null;

    /// <summary>What stands as a file where this one needs a folder, or null.</summary>
    private Claimed? FileAbove(string key)
    {
        for (var end = key.LastIndexOf('/'); end > 0; end = key.LastIndexOf('/', end - 1))
        {
            // What is a folder already has been looked at, and so has all above it.
            if (folders.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(key.AsSpan(0, end + 1)))
                return null;
            if (claims.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(KeyOf(key.AsSpan(0, end)), out var file))
                return file;
        }
        return null;
    }

    private void ReportTaken(Claimed claim, Claimed taken)
    {
        // Whoever chose the name is to choose another, not the page whose file is called so.
        if (
            claim.Target is RouteTarget.OfPage { Page.Head.SlugPlace: null }
            && taken.Target is RouteTarget.OfPage { Page.Head.SlugPlace: not null }
        )
            (claim, taken) = (taken, claim);
        var (file, takenFile) = (PageRoute.OutputFileOf(claim.Route), PageRoute.OutputFileOf(taken.Route));
        var same = string.Equals(taken.Route, claim.Route, StringComparison.Ordinal)
            ? NamesDifferInForm(claim, taken)
                ? " (the two names differ only in how Unicode writes their letters)"
                : ""
            : string.Equals(takenFile, file, StringComparison.Ordinal)
                ? $" (the same file as {taken.Route})"
                : $" (which differs from {taken.Route} by letter case only)";
        Report(claim, taken, $"{claim.Target.Owner} would be published at {claim.Route}{same}, where {taken.Target.Owner} already is");
    }

    private static bool NamesDifferInForm(Claimed claim, Claimed taken) =>
        claim.Place is { } a && taken.Place is { } b && a.File != b.File && Nfc.Of(a.File) == Nfc.Of(b.File);

    private void ReportFileAndFolder(Claimed claim, Claimed other) =>
        Report(
            IsOfTemplates(claim.Place) ? claim with { Written = null } : claim,
            other,
            $"{claim.Target.Owner} would be published at {claim.Route} and {other.Target.Owner} at {other.Route}, so that one name would be a file and a folder"
        );

    /// <summary>Nobody chose the names of what comes with the templates.</summary>
    private static bool IsOfTemplates(Place? place) =>
        place is { File: var file } && (file.StartsWith(BuiltInFiles.Folder, StringComparison.Ordinal) || BuiltInFiles.IsPath(file));

    private void Report(Claimed claim, Claimed taken, string message) =>
        diagnostics.Add(
            PageRules.RouteTaken,
            claim.Place ?? taken.Place,
            message,
            (claim.Target, taken.Target) switch
            {
                (RouteTarget.OfAlias, _) or (RouteTarget.OfReferences or RouteTarget.OfTwin or RouteTarget.OfCard, RouteTarget.OfAlias) =>
                    "remove or change this alias",
                (RouteTarget.OfGenerator or RouteTarget.OfReferences or RouteTarget.OfTwin or RouteTarget.OfCard, _)
                or (_, RouteTarget.OfGenerator) => "the generator makes that one itself: rename or remove the file",
                _ => "rename one of them, or give it another `slug`",
            },
            taken.Place is null || claim.Place is null ? [] : [new DiagnosticNote("taken here", taken.Place)]
        );

    private sealed record Claimed(string Route, RouteTarget Target, Place? Written)
    {
        public Place? Place => Written ?? (Target is RouteTarget.OfPage { Page.File: var file } ? new Place(file) : null);
    }
}
