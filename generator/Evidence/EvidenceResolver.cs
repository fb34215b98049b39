using StaticGuide.Content.Charts;
using StaticGuide.Content.Lists;
using StaticGuide.Content.Passages;
using StaticGuide.Content.Sources;
using StaticGuide.Content.Statistics;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Charts;
using StaticGuide.Evidence.Figures;
using StaticGuide.Evidence.Formatting;
using StaticGuide.Evidence.Unknown;

namespace StaticGuide.Evidence;

/// <summary>Checks that the ids of one page, or of the site, are unique and lead somewhere.</summary>
internal sealed class EvidenceResolver(UnitTable units, IncompleteSources incomplete, UnknownIds unknown, DiagnosticBag diagnostics)
{
    /// <param name="site">The whole site's evidence, which a page's ids may not hide; null when that itself is resolved.</param>
    public EvidenceScope Resolve(EvidenceLists lists, EvidenceScope? site)
    {
        Dictionary<string, Place> taken = new(StringComparer.Ordinal);
        List<Source> sources = new(lists.Sources.Count);
        foreach (var source in lists.Sources)
        {
            if (Take(taken, "source", source.Id, source.Place, site?.FindSource(source.Id)?.Place ?? site?.FindExcerpt(source.Id)?.Place))
                sources.Add(source);
        }
        foreach (var entry in lists.Incomplete)
            Take(taken, "source", entry.Id, entry.Place, null);
        var unnamed = lists.Sources.Count - sources.Count;
        var named = lists.Passages.Count == 0 ? null : new Dictionary<string, Place>(taken, StringComparer.Ordinal);
        taken.Clear();
        // None is left out of most, so that the same array does.
        var own = sources.Count == lists.Sources.Count && lists.Sources is Source[] all ? all : [.. sources];
        var scope = new EvidenceScope(site, own, []) { Faults = lists.Faults };
        Dictionary<string, Statistic> statistics = new(lists.Statistics.Count, StringComparer.Ordinal);
        foreach (var statistic in lists.Statistics)
        {
            if (Take(taken, "statistic", statistic.Id, statistic.Place, PlaceInSite(site, statistic.Id)))
                statistics.Add(statistic.Id, statistic);
        }
        unnamed += lists.Statistics.Count - statistics.Count;
        var finder = new NamedSources(scope, incomplete, unknown, diagnostics);
        var resolver = new FigureResolver(scope, statistics, units, finder, unknown, diagnostics);
        LookFor(lists.Lost, finder, resolver);
        var figures = FiguresOf(lists, statistics, resolver);
        List<Passage> passages = [];
        foreach (var passage in lists.Passages)
        {
            if (TakePassage(taken, named!, passage, site))
                passages.Add(passage);
        }
        unnamed += lists.Passages.Count - passages.Count;
        Excerpt[] excerpts =
        [
            .. passages.Select(p => finder.Find(p.Source) is { } source ? new Excerpt(p, source) : null).OfType<Excerpt>(),
        ];
        taken.Clear();
        foreach (var question in lists.Questions)
            Take(taken, "question", question.Id, question.Place, null);
        taken.Clear();
        foreach (var term in lists.Terms)
            Take(taken, "term", term.Id, term.Place, null);
        var lost = LostOf(statistics, figures, passages, excerpts);
        var faults = FaultsOf(lists, lost, unnamed);
        var resolved = new EvidenceScope(site, own, [.. figures]) { Faults = faults, Excerpts = excerpts };
        return lists.Charts.Count == 0
            ? resolved
            : new EvidenceScope(site, own, [.. figures])
            {
                Faults = faults,
                Excerpts = excerpts,
                Charts = ResolveCharts(lists, resolved),
            };
    }

    private static List<Figure> FiguresOf(EvidenceLists lists, Dictionary<string, Statistic> statistics, FigureResolver resolver)
    {
        List<Figure> figures = new(statistics.Count);
        foreach (var statistic in lists.Statistics)
        {
            if (statistics.GetValueOrDefault(statistic.Id) == statistic && resolver.Resolve(statistic) is { } figure)
                figures.Add(figure);
        }
        return figures;
    }

    /// <summary>The ids of what came to nothing.</summary>
    private static List<string> LostOf(
        Dictionary<string, Statistic> statistics,
        List<Figure> figures,
        List<Passage> passages,
        Excerpt[] excerpts
    ) =>
        figures.Count == statistics.Count && excerpts.Length == passages.Count
            ? []
            :
            [
                .. statistics.Keys.Except(figures.Select(f => f.Id), StringComparer.Ordinal),
                .. passages.Select(p => p.Id).Except(excerpts.Select(e => e.Id), StringComparer.Ordinal),
            ];

    /// <summary>Of entries that are lost themselves: what they name in vain is reported.</summary>
    private static void LookFor(IReadOnlyList<LostEntry> lost, NamedSources sources, FigureResolver figures)
    {
        foreach (var entry in lost)
        {
            if (entry.Source is { } source)
                sources.Find(source);
            if (entry.Unit is { } unit)
                figures.FindUnit(unit);
        }
    }

    /// <summary>
    /// What was lost while it was read, and what is lost since: statistics and passages that came to nothing, entries whose id belongs to
    /// another.
    /// </summary>
    private static EvidenceFaults FaultsOf(EvidenceLists lists, List<string> lost, int unnamed)
    {
        if (unnamed == 0 && lost.Count == 0)
            return lists.Faults;
        return new EvidenceFaults(
            lists.Faults.IsIncomplete,
            lists.Faults.Unnamed + unnamed,
            lists.Faults.Ids.Concat(lost).ToHashSet(StringComparer.Ordinal)
        );
    }

    /// <summary>
    /// What is cited by an id is a source or a passage, and what a passage says beside a number is no number: no two may share one.
    /// </summary>
    /// <param name="taken">The ids of statistics, and of the passages so far.</param>
    /// <param name="sources">The ids of sources.</param>
    private bool TakePassage(Dictionary<string, Place> taken, Dictionary<string, Place> sources, Passage passage, EvidenceScope? site)
    {
        var inSite = site?.FindSource(passage.Id)?.Place ?? PlaceInSite(site, passage.Id);
        if (inSite is not null || !sources.TryGetValue(passage.Id, out var other))
            return Take(taken, "passage", passage.Id, passage.Place, inSite);
        diagnostics.Add(
            EvidenceRules.DuplicateId,
            passage.Place,
            $"the passage id `{passage.Id}` is that of a source",
            "rename one of them: `[@id]` cites either",
            new DiagnosticNote("the source", other)
        );
        return false;
    }

    private static Place? PlaceInSite(EvidenceScope? site, string id) => site?.FindFigure(id)?.Place ?? site?.FindExcerpt(id)?.Place;

    private bool Take(Dictionary<string, Place> taken, string what, string id, Place place, Place? ofSite)
    {
        if (ofSite is not null)
        {
            diagnostics.Add(
                EvidenceRules.HidesSiteId,
                place,
                $"the {what} `{id}` is already one of the whole site",
                "rename it, or use the site's",
                new DiagnosticNote("the site's", ofSite)
            );
            return false;
        }
        if (taken.TryAdd(id, place))
            return true;
        diagnostics.Add(
            EvidenceRules.DuplicateId,
            place,
            $"the {what} id `{id}` stands here a second time",
            "rename one of them",
            new DiagnosticNote("first here", taken[id])
        );
        return false;
    }

    /// <summary>What a chart shows that is faulty was reported there, and does not fit for the same reason.</summary>
    private ChartResolver ResolverOf(Chart chart, EvidenceScope scope) =>
        new(unknown, chart.Statistics.Any(s => scope.Explains(s.Value)) ? new DiagnosticBag() : diagnostics);

    private List<FigureChart> ResolveCharts(EvidenceLists lists, EvidenceScope scope)
    {
        Dictionary<string, Place> taken = new(StringComparer.Ordinal);
        List<FigureChart> resolved = new(lists.Charts.Count);
        foreach (var chart in lists.Charts)
        {
            if (Take(taken, "chart", chart.Id, chart.Place, null) && ResolverOf(chart, scope).Resolve(chart, scope) is { } found)
                resolved.Add(found);
        }
        return resolved;
    }
}
