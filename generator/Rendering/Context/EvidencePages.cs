using StaticGuide.Content;
using StaticGuide.Content.Sources;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence;
using StaticGuide.Evidence.Figures;
using StaticGuide.Language;

namespace StaticGuide.Rendering.Context;

/// <summary>The order of a site's evidence on the pages that collect it, and the place of each record on them.</summary>
internal sealed class EvidencePages
{
    private readonly Lazy<IReadOnlyDictionary<Figure, string>> figures;
    private readonly Lazy<IReadOnlyDictionary<Source, string>> sources;
    private readonly Lazy<IReadOnlyList<Source>> inOrder;
    private readonly Lazy<ILookup<Source, Figure>> bySource;
    private readonly Lazy<ILookup<Source, Excerpt>> excerpts;

    private readonly Lazy<Dictionary<(string Layout, string Anchor), Place>> places;

    public EvidencePages(SiteContent content, EvidenceIndex evidence)
    {
        figures = new(() => Anchors.Of(evidence.FiguresById(), f => (f.Id, f.Statistic.Place), RouteOf));
        sources = new(() => Anchors.Of(evidence.SourcesById(), s => (s.Id, s.Place), RouteOf));
        var order = AlphabeticalOrder.Of(content.Settings.Language);
        inOrder = new(() => [.. order.Within(order.Sort(evidence.SourcesById(), s => s.Responsible), s => s.Title)]);
        bySource = new(() =>
            evidence
                .FiguresById()
                .OrderBy(f => f.Statistic.File, StringComparer.Ordinal)
                .ThenBy(f => f.Statistic.Place.Start)
                .ToLookup(f => f.Source)
        );

        excerpts = new(() =>
            evidence.ExcerptsById().OrderBy(e => e.Place.File, StringComparer.Ordinal).ThenBy(e => e.Place.Start).ToLookup(e => e.Source)
        );

        places = new(() =>
            Places(CollectingLayouts.Statistics, figures.Value.Select(f => (f.Value, f.Key.Statistic.Place)))
                .Concat(Places(CollectingLayouts.Sources, sources.Value.Select(s => (s.Value, s.Key.Place))))
                .Concat(Places(CollectingLayouts.Glossary, evidence.Terms.Select(t => (t.Id, t.Place))))
                .DistinctBy(p => p.Key)
                .ToDictionary()
        );

        static IEnumerable<KeyValuePair<(string Layout, string Anchor), Place>> Places(
            string layout,
            IEnumerable<(string Anchor, Place Place)> entries
        ) => entries.Select(e => KeyValuePair.Create((layout, e.Anchor), e.Place));

        string? RouteOf(string file) => content.ByFile.GetValueOrDefault(file)?.Route;
    }

    /// <summary>All sources by who answers for them, and then by title.</summary>
    public IReadOnlyList<Source> InOrder => inOrder.Value;

    public string AnchorOf(Figure figure) => figures.Value.GetValueOrDefault(figure, figure.Id);

    public string AnchorOf(Source source) => sources.Value.GetValueOrDefault(source, source.Id);

    /// <summary>Where the entry was written that has an anchor on pages of a layout; null for none.</summary>
    public Place? PlaceOf(string? layout, string anchor) => layout is null ? null : places.Value.GetValueOrDefault((layout, anchor));

    /// <summary>
    /// Figures as a list of sources shows them, each once: a calculated one under the first of its sources. In the writer's order.
    /// </summary>
    public IEnumerable<Figure> FiguresUnder(Source source) => bySource.Value[source];

    /// <summary>All that can be looked for at a source.</summary>
    public IReadOnlyCollection<ITaken> TakenFrom(Source source) =>
        [.. FiguresUnder(source).Where(f => f.Calculation is null), .. ExcerptsOf(source)];

    /// <summary>The words that are quoted of a source, in the writer's order.</summary>
    public IEnumerable<Excerpt> ExcerptsOf(Source source) => excerpts.Value[source];
}
