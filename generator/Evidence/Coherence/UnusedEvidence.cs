using StaticGuide.Content;
using StaticGuide.Content.Sources;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Figures;

namespace StaticGuide.Evidence.Coherence;

/// <summary>
/// Reports sources and statistics that nothing uses, once all pages are rendered. Where something is wrong or not rendered, nobody
/// knows what is used: then nothing is said.
/// </summary>
internal static class UnusedEvidence
{
    public static void Report(SiteContent content, EvidenceIndex evidence, EvidenceInUse inUse, DiagnosticBag diagnostics)
    {
        if (diagnostics.HasErrors)
            return;
        foreach (var (page, sources, figures) in inUse.LeftOver)
        {
            var named = new NamedEntries([.. evidence.Of(page).Figures], [page], []);
            Report(sources.Where(s => !inUse.Contains(s)), figures.Where(f => !inUse.Contains(f)), named, "on this page");
        }
        if (content.Published.Count != content.ByFile.Count)
            return;
        Source[] shared = [.. evidence.Site.Sources.Where(s => !inUse.Contains(s))];
        Figure[] sharedFigures = [.. evidence.Site.Figures.Where(f => !inUse.Contains(f))];
        if (shared.Length + sharedFigures.Length > 0)
            Report(
                shared,
                sharedFigures,
                new NamedEntries([.. evidence.Figures], content.Published, content.SiteEvidence.Terms),
                "on any page"
            );

        void Report(IEnumerable<Source> unused, IEnumerable<Figure> unusedFigures, NamedEntries named, string where)
        {
            foreach (var source in unused.Where(s => !s.IsImported && !named.Names(s)))
                diagnostics.Add(
                    CoherenceRules.UnusedSource,
                    source.Place,
                    $"nothing {where} uses the source `{source.Id}`",
                    $"cite it with `[@{source.Id}]`, or remove it"
                );
            if (inUse.ListsAllFigures)
                return;
            foreach (var figure in unusedFigures.Where(f => !named.Names(f)))
                diagnostics.Add(
                    CoherenceRules.UnusedStatistic,
                    figure.Statistic.Place,
                    $"nothing {where} uses the statistic `{figure.Id}`",
                    $"show it with `:stat[{figure.Id}]`, or remove it"
                );
        }
    }
}
