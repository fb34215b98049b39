using StaticGuide.Content;
using StaticGuide.Content.Lists;
using StaticGuide.Content.Pages;
using StaticGuide.Content.Sources;
using StaticGuide.Content.Terms;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Figures;
using StaticGuide.Evidence.Formatting;
using StaticGuide.Evidence.Locks;
using StaticGuide.Evidence.Unknown;

namespace StaticGuide.Evidence;

/// <summary>All evidence of a site, resolved: statistics with their sources and units, by page and for the whole site.</summary>
internal sealed class EvidenceIndex
{
    private readonly SiteContent content;
    private readonly Dictionary<string, EvidenceScope> byPage = new(StringComparer.Ordinal);
    private readonly Lazy<ILookup<string, string>> pagesOfSource;
    private readonly Lazy<ILookup<string, string>> pagesOfFigure;
    private readonly Lazy<ILookup<string, string>> pagesOfExcerpt;

    public EvidenceIndex(SiteContent content, DiagnosticBag diagnostics)
    {
        this.content = content;
        Incomplete = new IncompleteSources(content.SiteEvidence.Incomplete);
        var resolver = new EvidenceResolver(new UnitTable(content.Settings), Incomplete, Unknown, diagnostics);
        Site = resolver.Resolve(content.SiteEvidence, null);
        Page[] pages = [.. content.ByFile.Values.Where(HasEvidence).OrderBy(p => p.File, StringComparer.Ordinal)];
        var scopes = new EvidenceScope[pages.Length];
        Parallel.For(0, pages.Length, i => scopes[i] = resolver.Resolve(pages[i].Evidence, Site));
        for (var i = 0; i < pages.Length; i++)
            byPage.Add(pages[i].File, scopes[i]);
        Terms =
        [
            .. content
                .SiteEvidence.Terms.DistinctBy(t => t.Id, StringComparer.Ordinal)
                .OrderBy(t => t.Initial, StringComparer.Ordinal)
                .ThenBy(t => t.Name, StringComparer.OrdinalIgnoreCase)
                .ThenBy(t => t.Id, StringComparer.Ordinal),
        ];
        pagesOfSource = new(() =>
            byPage.SelectMany(p => p.Value.Sources.Select(s => (s.Id, p.Key))).ToLookup(p => p.Id, p => p.Key, StringComparer.Ordinal)
        );
        pagesOfFigure = new(() =>
            byPage
                .SelectMany(p => p.Value.Figures.Select(f => (f.Statistic.Id, p.Key)))
                .ToLookup(p => p.Id, p => p.Key, StringComparer.Ordinal)
        );
        pagesOfExcerpt = new(() =>
            byPage.SelectMany(p => p.Value.Excerpts.Select(e => (e.Id, p.Key))).ToLookup(p => p.Id, p => p.Key, StringComparer.Ordinal)
        );
    }

    private static bool HasEvidence(Page page) =>
        page.Evidence is not { Sources.Count: 0, Statistics.Count: 0, Passages.Count: 0, Questions.Count: 0, Charts.Count: 0 }
        || page.Evidence.Faults != EvidenceFaults.None;

    /// <summary>What stands in <c>content/evidence/</c>.</summary>
    public EvidenceScope Site { get; }

    /// <summary>The glossary, from A to Z.</summary>
    public IReadOnlyList<Term> Terms { get; }

    /// <summary>What checks of the sources came to.</summary>
    public EvidenceLock Lock { get; init; } = EvidenceLock.None;

    public IncompleteSources Incomplete { get; }

    /// <summary>Ids that lead nowhere, as they come up; <see cref="Coherence.UnknownEvidence"/> reports them.</summary>
    public UnknownIds Unknown { get; } = new();

    public EvidenceScope Of(Page page) => byPage.GetValueOrDefault(page.File, Site);

    /// <summary>Every source once, the site's own and those of single pages, in no particular order.</summary>
    public IEnumerable<Source> Sources => Site.Sources.Concat(byPage.Values.SelectMany(s => s.Sources));

    /// <inheritdoc cref="Sources"/>
    public IEnumerable<Figure> Figures => Site.Figures.Concat(byPage.Values.SelectMany(s => s.Figures));

    /// <inheritdoc cref="Sources"/>
    public IEnumerable<Excerpt> Excerpts => Site.Excerpts.Concat(byPage.Values.SelectMany(s => s.Excerpts));

    /// <summary>All that can be looked for at a source, which a calculated number cannot.</summary>
    public IEnumerable<ITaken> Taken => Figures.Where(f => f.Calculation is null).Concat<ITaken>(Excerpts);

    /// <summary>The same without those of unpublished pages, by id, and by file where several pages use an id.</summary>
    public IReadOnlyList<Source> SourcesById() =>
        [
            .. Sources
                .Where(s => IsPublished(s.Place))
                .OrderBy(s => s.Id, StringComparer.Ordinal)
                .ThenBy(s => s.File, StringComparer.Ordinal),
        ];

    /// <inheritdoc cref="SourcesById"/>
    public IReadOnlyList<Figure> FiguresById() =>
        [
            .. Figures
                .Where(f => IsPublished(f.Statistic.Place))
                .OrderBy(f => f.Statistic.Id, StringComparer.Ordinal)
                .ThenBy(f => f.Statistic.File, StringComparer.Ordinal),
        ];

    /// <inheritdoc cref="SourcesById"/>
    public IReadOnlyList<Excerpt> ExcerptsById() =>
        [
            .. Excerpts
                .Where(e => IsPublished(e.Place))
                .OrderBy(e => e.Id, StringComparer.Ordinal)
                .ThenBy(e => e.Place.File, StringComparer.Ordinal),
        ];

    /// <summary>A page that has a source of this id to itself, for a hint.</summary>
    public string? PageThatOwnsSource(string id) => pagesOfSource.Value[id].FirstOrDefault();

    public string? PageThatOwnsFigure(string id) => pagesOfFigure.Value[id].FirstOrDefault();

    public string? PageThatOwnsExcerpt(string id) => pagesOfExcerpt.Value[id].FirstOrDefault();

    /// <summary>What stands in a file that is no page is the whole site's.</summary>
    private bool IsPublished(Place place) => content.ByFile.GetValueOrDefault(place.File) is null or { State: PageState.Published };
}
