using StaticGuide.Content.Charts;
using StaticGuide.Content.Lists;
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
            if (Take(taken, "source", source.Id, source.Place, site?.FindSource(source.Id)?.Place))
                sources.Add(source);
        }
        foreach (var entry in lists.Incomplete)
            Take(taken, "source", entry.Id, entry.Place, null);
        var unnamed = lists.Sources.Count - sources.Count;
        taken.Clear();
        var scope = new EvidenceScope(site, [.. sources], []) { Faults = lists.Faults };
        Dictionary<string, Statistic> statistics = new(lists.Statistics.Count, StringComparer.Ordinal);
        foreach (var statistic in lists.Statistics)
        {
            if (Take(taken, "statistic", statistic.Id, statistic.Place, site?.FindFigure(statistic.Id)?.Statistic.Place))
                statistics.Add(statistic.Id, statistic);
        }
        unnamed += lists.Statistics.Count - statistics.Count;
        var resolver = new FigureResolver(scope, statistics, units, incomplete, unknown, diagnostics);
        List<Figure> figures =
        [
            .. lists.Statistics.Where(s => statistics.GetValueOrDefault(s.Id) == s).Select(resolver.Resolve).OfType<Figure>(),
        ];
        taken.Clear();
        foreach (var question in lists.Questions)
            Take(taken, "question", question.Id, question.Place, null);
        taken.Clear();
        foreach (var term in lists.Terms)
            Take(taken, "term", term.Id, term.Place, null);
        var faults = FaultsOf(lists, statistics, figures, unnamed);
        var resolved = new EvidenceScope(site, [.. sources], [.. figures]) { Faults = faults };
        return lists.Charts.Count == 0
            ? resolved
            : new EvidenceScope(site, [.. sources], [.. figures]) { Faults = faults, Charts = ResolveCharts(lists, resolved) };
    }

    /// <summary>
    /// What was lost while it was read, and what is lost since: statistics that came to nothing, entries whose id belongs to another.
    /// </summary>
    private static EvidenceFaults FaultsOf(EvidenceLists lists, Dictionary<string, Statistic> statistics, List<Figure> figures, int unnamed)
    {
        if (unnamed == 0 && figures.Count == statistics.Count)
            return lists.Faults;
        var lost = statistics.Keys.Except(figures.Select(f => f.Id), StringComparer.Ordinal);
        return new EvidenceFaults(
            lists.Faults.IsIncomplete,
            lists.Faults.Unnamed + unnamed,
            lists.Faults.Ids.Concat(lost).ToHashSet(StringComparer.Ordinal)
        );
    }

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
