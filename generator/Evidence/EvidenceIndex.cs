using System.Collections.Concurrent;
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
using StaticGuide.Files;
using StaticGuide.Language;

namespace StaticGuide.Evidence;

/// <summary>All evidence of a site, resolved: statistics with their sources and units, by page and for the whole site.</summary>
internal sealed class EvidenceIndex
{
    private readonly SiteContent content;
    private readonly EvidenceResolver resolver;
    private readonly Lazy<Dictionary<string, EvidenceScope>> byPage;
    private readonly ConcurrentDictionary<string, EvidenceScope> asked = new(StringComparer.Ordinal);
    private readonly Lazy<ILookup<string, string>> pagesOfSource;
    private readonly Lazy<ILookup<string, string>> pagesOfFigure;
    private readonly Lazy<ILookup<string, string>> pagesOfExcerpt;

    /// <param name="whenAsked">Pages' own evidence is resolved only where somebody asks for it: what is wrong with it is known.</param>
    public EvidenceIndex(SiteContent content, DiagnosticBag diagnostics, bool whenAsked = false)
    {
        this.content = content;
        Incomplete = new IncompleteSources(content.SiteEvidence.Incomplete);
        resolver = new EvidenceResolver(new UnitTable(content.Settings), Incomplete, Unknown, diagnostics);
        Site = resolver.Resolve(content.SiteEvidence, null);
        byPage = new(ResolveAll);
        if (!whenAsked)
            _ = byPage.Value;
        Terms =
        [
            .. AlphabeticalOrder
                .Of(content.Settings.Language)
                .Sort(content.SiteEvidence.Terms.DistinctBy(t => t.Id, StringComparer.Ordinal), t => t.Name)
                .ThenBy(t => t.Id, StringComparer.Ordinal),
        ];
        pagesOfSource = new(() =>
            byPage.Value.SelectMany(p => p.Value.Sources.Select(s => (s.Id, p.Key))).ToLookup(p => p.Id, p => p.Key, StringComparer.Ordinal)
        );
        pagesOfFigure = new(() =>
            byPage
                .Value.SelectMany(p => p.Value.Figures.Select(f => (f.Statistic.Id, p.Key)))
                .ToLookup(p => p.Id, p => p.Key, StringComparer.Ordinal)
        );
        pagesOfExcerpt = new(() =>
            byPage
                .Value.SelectMany(p => p.Value.Excerpts.Select(e => (e.Id, p.Key)))
                .ToLookup(p => p.Id, p => p.Key, StringComparer.Ordinal)
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

    public EvidenceScope Of(Page page) => byPage.IsValueCreated ? byPage.Value.GetValueOrDefault(page.File, Site) : OnceAsked(page);

    private EvidenceScope OnceAsked(Page page) => asked.GetOrAdd(page.File, _ => Resolve(page));

    private Dictionary<string, EvidenceScope> ResolveAll()
    {
        Page[] pages = [.. content.ByFile.Values.Where(HasEvidence)];
        var scopes = new EvidenceScope[pages.Length];
        // What somebody holds already stays the one there is.
        Parallel.For(0, pages.Length, Workers.OnEachProcessor, i => scopes[i] = asked.IsEmpty ? Resolve(pages[i]) : OnceAsked(pages[i]));
        Dictionary<string, EvidenceScope> all = new(pages.Length, StringComparer.Ordinal);
        for (var i = 0; i < pages.Length; i++)
            all.Add(pages[i].File, scopes[i]);
        return all;
    }

    private EvidenceScope Resolve(Page page) => HasEvidence(page) ? resolver.Resolve(page.Evidence, Site) : Site;

    /// <summary>Every source once, the site's own and those of single pages, in no particular order.</summary>
    public IEnumerable<Source> Sources => Site.Sources.Concat(byPage.Value.Values.SelectMany(s => s.Sources));

    /// <inheritdoc cref="Sources"/>
    public IEnumerable<Figure> Figures => Site.Figures.Concat(byPage.Value.Values.SelectMany(s => s.Figures));

    /// <inheritdoc cref="Sources"/>
    public IEnumerable<Excerpt> Excerpts => Site.Excerpts.Concat(byPage.Value.Values.SelectMany(s => s.Excerpts));

    /// <summary>All that can be looked for at a source, which a calculated number cannot.</summary>
    public IEnumerable<ITaken> Taken => Figures.Where(f => f.Calculation is null).Concat<ITaken>(Excerpts);

    /// <summary>The same without those of unpublished pages, by id, and by file where several pages use an id.</summary>
    public IReadOnlyList<Source> SourcesById() =>
        [.. Sources.Where(s => IsPublished(s.File)).OrderBy(s => s.Id, StringComparer.Ordinal).ThenBy(s => s.File, StringComparer.Ordinal)];

    /// <inheritdoc cref="SourcesById"/>
    public IReadOnlyList<Figure> FiguresById() =>
        [
            .. Figures
                .Where(f => IsPublished(f.Statistic.File))
                .OrderBy(f => f.Statistic.Id, StringComparer.Ordinal)
                .ThenBy(f => f.Statistic.File, StringComparer.Ordinal),
        ];

    /// <inheritdoc cref="SourcesById"/>
    public IReadOnlyList<Excerpt> ExcerptsById() =>
        [
            .. Excerpts
                .Where(e => IsPublished(e.Place.File))
                .OrderBy(e => e.Id, StringComparer.Ordinal)
                .ThenBy(e => e.Place.File, StringComparer.Ordinal),
        ];

    /// <summary>A page that has a source of this id to itself, for a hint.</summary>
    public string? PageThatOwnsSource(string id) => pagesOfSource.Value[id].FirstOrDefault();

    public string? PageThatOwnsFigure(string id) => pagesOfFigure.Value[id].FirstOrDefault();

    public string? PageThatOwnsExcerpt(string id) => pagesOfExcerpt.Value[id].FirstOrDefault();

    /// <summary>What stands in a file that is no page is the whole site's.</summary>
    private bool IsPublished(string file) => content.ByFile.GetValueOrDefault(file) is null or { State: PageState.Published };
}
