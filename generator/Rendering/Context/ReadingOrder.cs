using StaticGuide.Content.Pages;

namespace StaticGuide.Rendering.Context;

/// <summary>
/// The way through a guide: from its home page along the navigation. What the foot of its pages leads to is a way of its own, so that
/// nobody who has read the guide is led on to its imprint.
/// </summary>
internal sealed class ReadingOrder
{
    private readonly List<Page> pages;
    private readonly List<Page> foot;
    private readonly Dictionary<Page, int> places = new(ReferenceEqualityComparer.Instance);

    /// <param name="foot">What the foot leads to, in its order.</param>
    public ReadingOrder(Page? home, IReadOnlyList<FrameLink> navigation, IEnumerable<Page> foot)
    {
        pages = [.. navigation.Select(n => n.Page).Prepend(home).OfType<Page>().Distinct()];
        this.foot = [.. foot.Distinct().Except(pages)];
        for (var i = 0; navigation.Count > 0 && i < pages.Count; i++)
            places.Add(pages[i], i);
    }

    /// <summary>The page before or behind a page; null where the way begins or ends, or does not come by.</summary>
    public Page? From(Page page, int step) =>
        places.TryGetValue(page, out var place) ? pages.ElementAtOrDefault(place + step)
        : foot.IndexOf(page) is >= 0 and var at ? foot.ElementAtOrDefault(at + step)
        : null;

    /// <summary>Where a page stands on the way; those beside it come last.</summary>
    public int PlaceOf(Page page) => places.GetValueOrDefault(page, int.MaxValue);
}
