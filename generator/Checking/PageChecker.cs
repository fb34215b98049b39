using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using StaticGuide.Content.Links;
using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;
using StaticGuide.Markup;

namespace StaticGuide.Checking;

/// <summary>Checks the links and anchors of one page after the other, on one thread, right after each is rendered.</summary>
/// <param name="days">Says which links will break.</param>
/// <param name="diagnostics">Learns of those.</param>
/// <param name="numberOf">Gives routes their numbers; null where nobody asks for those.</param>
internal sealed class PageChecker(SiteChecker site, PageDays days, DiagnosticBag diagnostics, Func<string, int>? numberOf = null)
    : ILinkSink
{
    private static readonly SearchValues<char> PlainFragment = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_."
    );

    private readonly AnchorSet anchors = new();

    /// <summary>Those of the page itself that are no anchor of it as they are written.</summary>
    private readonly List<(string Fragment, int At, int Length)> ownFragments = [];
    private readonly LinkScanner scanner = new();
    private Func<string, bool>? isAnchor;

    /// <summary>
    /// The routes that were looked up, each with the number of the page that did so last, and whether a plain path to it is known to lead
    /// somewhere: most are the same on every page.
    /// </summary>
    private readonly Dictionary<string, KnownRoute>.AlternateLookup<ReadOnlySpan<char>> known = new Dictionary<string, KnownRoute>(
        StringComparer.Ordinal
    ).GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly List<string> routes = [];
    private readonly List<int> numbers = [];
    private List<WaitingLink> waiting = [];
    private int page;
    private string? baseAddress;
    private bool isCopied;
    private bool isCiting;
    private string route = "/";
    private Func<int, int, Place?> placeOf = (_, _) => null;
    private Func<int, int, bool> isLiteral = (_, _) => true;

    /// <param name="pageRoute">The route the page is published at.</param>
    /// <param name="places">The source of a stretch of the HTML.</param>
    /// <param name="literals">Whether a stretch is its source letter for letter, as a writer wrote HTML; null where all of it is.</param>
    /// <param name="citing">It has a list of references, as links to it need not wait to learn.</param>
    /// <param name="copied">It came as HTML and is published as it is: only what leads nowhere is a mistake, the rest was its author's
    /// choice.</param>
    /// <param name="silences">What of it need not be read, in order.</param>
    public PageLinks Check(
        string pageRoute,
        ReadOnlySpan<char> html,
        Func<int, int, Place?> places,
        Func<int, int, bool>? literals = null,
        bool citing = false,
        bool copied = false,
        ReadOnlySpan<SilentStretch> silences = default
    )
    {
        (route, placeOf, isLiteral, isCiting, isCopied) = (pageRoute, places, literals ?? ((_, _) => true), citing, copied);
        Begin();
        anchors.Clear();
        ownFragments.Clear();
        scanner.Scan(html, this, isXml: copied && HtmlFiles.IsXml(pageRoute), silences);
        CheckOwnFragments();
        return new PageLinks(anchors.ToString(), waiting) { Routes = [.. routes], Numbers = [.. numbers] };
    }

    private void CheckOwnFragments()
    {
        isAnchor ??= id => anchors.Has(id);
        List<string>? all = null;
        var reported = 0;
        foreach (var (fragment, at, length) in ownFragments)
        {
            if (!Fragments.IsFound(fragment, isAnchor))
                site.ReportAnchor(
                    fragment,
                    route,
                    LinkPlaceOf(at, length),
                    reported++ < SiteChecker.MostProposals ? all ??= anchors.ToList() : []
                );
        }
    }

    /// <summary>Checks what a style sheet fetches.</summary>
    public PageLinks CheckStyleSheet(string sheetRoute, SourceText sheet)
    {
        Begin();
        (route, placeOf, isCopied, baseAddress) = (sheetRoute, sheet.PlaceOf, true, null);
        foreach (var address in CssAddresses.In(sheet.Text))
        {
            if (address.Value is not ['#', ..])
                Link(new LinkFound("style", "url", address.Value, address.Start));
        }
        return new PageLinks(null, waiting) { Routes = [.. routes] };
    }

    public void Base(string? address) => baseAddress = address;

    public void Anchor(ReadOnlySpan<char> id, int at)
    {
        if (!anchors.TryAdd(id, at, out var first) && !isCopied)
            site.ReportDuplicate(id.ToString(), route, LinkPlaceOf(at, id.Length), LinkPlaceOf(first, id.Length));
    }

    public void Link(in LinkFound link)
    {
        if (link.Value is ['#', ..] && baseAddress is null)
        {
            AddOwnFragment(link);
            return;
        }
        if (IsPlain(link))
            return;
        var written = link.Value.ToString();
        var place = LinkPlaceOf(link.At, link.Value.Length);
        switch (site.Resolver.Resolve(route, written, baseAddress))
        {
            case LinkTarget.Internal when link.Value.IsWhiteSpace() && link.Attribute is not "action":
                if (!isCopied)
                    site.ReportEmpty(place);
                break;
            case LinkTarget.Internal target when target.Route == route && target.Fragment is not null:
                ownFragments.Add((target.Fragment, link.At, link.Value.Length));
                break;
            case LinkTarget.Internal target:
                CheckPath(target, link, written, place);
                break;
            case LinkTarget.OutsideBase outside:
                site.ReportOutside(outside, place);
                break;
            case LinkTarget.Script script when !isCopied:
                site.ReportScheme(script.Scheme, place);
                break;
            case LinkTarget.Malformed:
                site.ReportMalformed(written, place);
                break;
            case LinkTarget.Elsewhere when !isCopied && IsData(link):
                site.ReportScheme("data", place);
                break;
        }
    }

    private void CheckPath(LinkTarget.Internal target, in LinkFound link, string written, LinkPlace place)
    {
        var path = PageRoute.Plain(target.Route);
        LookUp(path);
        var isNavigation = link.Element is "a" or "area";
        Await(site.CheckTarget(target, written, place, isNavigation));
        // Of a link of Markdown it was said where that was resolved; a template may ask for the day.
        if (isNavigation && place is { IsInTemplate: false, Place.File: var file } && isLiteral(link.At, link.Value.Length))
            days.ReportExpiryAt(file, path, written, () => place.Place, diagnostics);
    }

    /// <summary>Whether a page has a list of references is not known of others yet, and of this one it is.</summary>
    private void Await(WaitingLink? link)
    {
        if (link is not null && !(isCiting && link.Fragment is null && link.Route == route))
            waiting.Add(link);
    }

    /// <summary>Most links of a site are plain paths that many pages share: no work for those that are known to be there.</summary>
    private bool IsPlain(in LinkFound link)
    {
        var path = site.WithoutOrigin(link.Value);
        if (LookUpKnown(path))
            return true;
        var isThere = site.IsPlainlyThere(path);
        if (!isThere && !(isCiting && baseAddress is null && site.IsReferencesOf(route, path)))
            return site.IsPlainlyElsewhere(link.Value);
        LookUp(path[site.BasePath.Length..], isThere);
        return true;
    }

    private void Begin()
    {
        page++;
        routes.Clear();
        numbers.Clear();
        waiting = [];
    }

    private bool LookUpKnown(ReadOnlySpan<char> link)
    {
        if (!link.StartsWith(site.BasePath, StringComparison.Ordinal) || link[site.BasePath.Length..] is not ['/', ..])
            return false;
        ref var last = ref CollectionsMarshal.GetValueRefOrNullRef(known, link[site.BasePath.Length..]);
        if (Unsafe.IsNullRef(ref last) || !last.IsThere)
            return false;
        Note(ref last);
        return true;
    }

    private void LookUp(ReadOnlySpan<char> path, bool isThere = false)
    {
        ref var last = ref CollectionsMarshal.GetValueRefOrAddDefault(known, path, out var wasKnown);
        if (!wasKnown)
        {
            last.Route = path.ToString();
            last.Number = numberOf?.Invoke(last.Route) ?? 0;
        }
        last.IsThere |= isThere;
        Note(ref last);
    }

    /// <summary>This page has looked it up.</summary>
    private void Note(ref KnownRoute route)
    {
        if (route.Page == page)
            return;
        route.Page = page;
        routes.Add(route.Route);
        numbers.Add(route.Number);
    }

    /// <summary>Browsers follow no link to <c>data:</c>.</summary>
    private static bool IsData(in LinkFound link) =>
        link.Element is "a" or "area" && link.Value.StartsWith("data:", StringComparison.OrdinalIgnoreCase);

    private LinkPlace LinkPlaceOf(int at, int length) => new(placeOf(at, at + length), route);

    private void AddOwnFragment(in LinkFound link)
    {
        // Nearly all are references to notes, which an address parser leaves as they are (URL, 1.3: the fragment percent-encode set).
        if (link.Value.Length > 1 && !link.Value[1..].ContainsAnyExcept(PlainFragment))
        {
            if (!anchors.Has(link.Value[1..]))
                ownFragments.Add((link.Value[1..].ToString(), link.At, link.Value.Length));
        }
        else if (site.Resolver.Resolve(route, link.Value.ToString()) is LinkTarget.Internal { Fragment: { } fragment })
            ownFragments.Add((fragment, link.At, link.Value.Length));
    }

    private struct KnownRoute
    {
        public string Route;
        public int Number;
        public int Page;
        public bool IsThere;
    }
}
