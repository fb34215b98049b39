using StaticGuide.Diagnostics;

namespace StaticGuide.Checking;

/// <summary>Checks the links and anchors of one page after the other, on one thread, right after each is rendered.</summary>
internal sealed class PageChecker(SiteChecker site) : ILinkSink
{
    private readonly HashSet<string> anchors = new(StringComparer.Ordinal);
    private readonly List<(string Fragment, int At, int Length)> ownFragments = [];
    private string route = "/";
    private Func<int, int, Place?> placeOf = (_, _) => null;

    /// <param name="pageRoute">The route the page is published at.</param>
    /// <param name="places">The source of a stretch of the HTML.</param>
    public void Check(string pageRoute, ReadOnlyMemory<char> html, Func<int, int, Place?> places)
    {
        (route, placeOf) = (pageRoute, places);
        anchors.Clear();
        ownFragments.Clear();
        LinkScanner.Scan(html, this);
        foreach (var (fragment, at, length) in ownFragments)
        {
            if (!Fragments.IsFound(fragment, anchors.Contains))
                site.ReportAnchor(fragment, route, placeOf(at, at + length), anchors);
        }
        site.AddAnchors(route, anchors);
    }

    public void Anchor(ReadOnlySpan<char> id, int at)
    {
        if (!anchors.Add(id.ToString()))
            site.ReportDuplicate(id.ToString(), route, placeOf(at, at + id.Length));
    }

    public void Link(in LinkFound link)
    {
        if (link.Value is ['#', ..])
        {
            AddOwnFragment(link);
            return;
        }
        // Most links of a site are plain paths that many pages share: no work for those that are known to be there.
        if (site.IsPlainlyThere(link.Value) || site.IsPlainlyElsewhere(link.Value))
            return;
        switch (site.Resolver.Resolve(route, link.Value.ToString()))
        {
            case LinkTarget.Internal target when target.Route == route && target.Fragment is not null:
                ownFragments.Add((target.Fragment, link.At, link.Value.Length));
                break;
            case LinkTarget.Internal target:
                if (link.Value.IsEmpty && link.Attribute is "src")
                    site.ReportEmpty(placeOf(link.At, link.At));
                else
                    site.CheckTarget(target, link.Value.ToString(), placeOf(link.At, link.At + link.Value.Length), link.Element is "a" or "area");
                break;
            case LinkTarget.OutsideBase outside:
                site.ReportOutside(outside, placeOf(link.At, link.At + link.Value.Length));
                break;
            case LinkTarget.Refused refused:
                site.ReportRefused(refused, link.Value.ToString(), placeOf(link.At, link.At + link.Value.Length));
                break;
        }
    }

    private void AddOwnFragment(in LinkFound link)
    {
        if (site.Resolver.Resolve(route, link.Value.ToString()) is LinkTarget.Internal { Fragment: { } fragment })
            ownFragments.Add((fragment, link.At, link.Value.Length));
    }
}
