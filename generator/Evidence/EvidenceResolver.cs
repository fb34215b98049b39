using StaticGuide.Content;
using StaticGuide.Content.Sources;
using StaticGuide.Content.Statistics;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Formatting;

namespace StaticGuide.Evidence;

/// <summary>Checks that ids are unique and lead somewhere, and joins statistics with what they name.</summary>
internal sealed class EvidenceResolver(UnitTable units, IncompleteSources incomplete, DiagnosticBag diagnostics)
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
        taken.Clear();
        var scope = new EvidenceScope(site, [.. sources], []);
        List<Figure> figures = new(lists.Statistics.Count);
        foreach (var statistic in lists.Statistics)
        {
            if (Take(taken, "statistic", statistic.Id, statistic.Place, site?.FindFigure(statistic.Id)?.Statistic.Place)
                && Join(statistic, scope) is { } figure)
                figures.Add(figure);
        }
        taken.Clear();
        foreach (var question in lists.Questions)
            Take(taken, "question", question.Id, question.Place, null);
        var resolved = new EvidenceScope(site, [.. sources], [.. figures]);
        CheckCharts(lists, resolved);
        return resolved;
    }

    private bool Take(Dictionary<string, Place> taken, string what, string id, Place place, Place? ofSite)
    {
        if (ofSite is not null)
        {
            diagnostics.Add(EvidenceRules.HidesSiteId, place, $"the {what} `{id}` is already one of the whole site", "rename it, or use the site's",
                new DiagnosticNote("the site's", ofSite));
            return false;
        }
        if (taken.TryAdd(id, place))
            return true;
        diagnostics.Add(EvidenceRules.DuplicateId, place, $"the {what} id `{id}` stands here a second time", "rename one of them", new DiagnosticNote("first here", taken[id]));
        return false;
    }

    private Figure? Join(Statistic statistic, EvidenceScope scope)
    {
        var (source, unit) = (scope.FindSource(statistic.SourceId), units.Find(statistic.Unit));
        if (source is null && !incomplete.Report(statistic.SourceId, statistic.SourcePlace, diagnostics))
            diagnostics.Add(EvidenceRules.UnknownSource, statistic.SourcePlace, $"there is no source `{statistic.SourceId}`",
                Suggestion.DidYouMean(statistic.SourceId, scope.SourceIds) ?? "add it to `sources:`, or to a file of content/evidence/");
        if (unit is null)
            diagnostics.Add(EvidenceRules.UnknownUnit, statistic.UnitPlace, $"there is no unit `{statistic.Unit}`",
                Suggestion.DidYouMean(statistic.Unit, units.Ids) ?? $"known: {string.Join(", ", units.Ids.Order(StringComparer.Ordinal))}; declare others under `units:` in site.yml");
        return source is null || unit is null ? null : new Figure(statistic, source, unit);
    }

    private void CheckCharts(EvidenceLists lists, EvidenceScope scope)
    {
        Dictionary<string, Place> taken = new(StringComparer.Ordinal);
        foreach (var chart in lists.Charts)
        {
            Take(taken, "chart", chart.Id, chart.Place, null);
            foreach (var statistic in chart.Statistics.Where(s => scope.FindFigure(s.Value) is null))
                diagnostics.Add(EvidenceRules.UnknownStatistic, statistic.Place, $"there is no statistic `{statistic.Value}`", Suggestion.DidYouMean(statistic.Value, scope.FigureIds));
        }
    }
}
