using StaticGuide.Building;
using StaticGuide.Content.Pages;
using StaticGuide.Content.Sources;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Figures;

namespace StaticGuide.Cli.Verifying;

/// <summary>Which pages use a source or a number: known from what they cite and show.</summary>
internal sealed class SiteUses(SiteReading? site)
{
    private readonly Lazy<IReadOnlyList<(Page Page, IReadOnlySet<object> Used)>> pages = new(() => ReadAll(site));

    /// <summary>Every page, sorted by file, with the sources and figures that it uses.</summary>
    public IReadOnlyList<(Page Page, IReadOnlySet<object> Used)> All => pages.Value;

    /// <summary>Sorted by file: the page it belongs to, and those that cite it, or show a number or words that are taken from it.</summary>
    public IEnumerable<Page> PagesOf(Source source) => PagesWith(source.Place.File, [source]);

    /// <summary>Those that what is defined at a place is about; empty where nothing is.</summary>
    public IEnumerable<Page> PagesOf(Place place)
    {
        var taken = TakenAt(place).ToList();
        return taken.Count > 0 ? PagesWith(place.File, taken)
            : site?.Evidence.Sources.FirstOrDefault(s => s.Place == place) is { } source ? PagesOf(source)
            : [];
    }

    /// <summary>The numbers and passages whose id or whose proof stands at a place.</summary>
    public IEnumerable<ITaken> TakenAt(Place place) =>
        site is null
            ? []
            : site.Evidence.Figures.Concat<ITaken>(site.Evidence.Excerpts).Where(t => t.Place == place || t.ProofPlaces.Contains(place));

    private IEnumerable<Page> PagesWith(string home, IReadOnlyList<object> entries) =>
        pages.Value.Where(p => p.Page.File == home || entries.Any(p.Used.Contains)).Select(p => p.Page);

    private static IReadOnlyList<(Page Page, IReadOnlySet<object> Used)> ReadAll(SiteReading? site) =>
        site is null
            ? []
            :
            [
                .. from page in site.Content.ByFile.Values.OrderBy(page => page.File, StringComparer.Ordinal)
                let text = site.Files.ReadText(page.File)?.Text ?? ""
                select (page, PageUses.Of(page, text[Math.Min(page.BodyOffset, text.Length)..], site.Evidence.Of(page))),
            ];
}
