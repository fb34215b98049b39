using StaticGuide.Content;
using StaticGuide.Content.Sources;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Figures;

namespace StaticGuide.Evidence.Coherence;

/// <summary>
/// Reports sources, statistics and passages that nothing uses, once all pages are rendered. Where something is wrong or not rendered, or
/// a block of code has no end, nobody knows what is used: then nothing is said.
/// </summary>
internal static class UnusedEvidence
{
    public static void Report(SiteContent content, EvidenceIndex evidence, EvidenceInUse inUse, DiagnosticBag diagnostics)
    {
        if (diagnostics.HasErrors || diagnostics.Has(MarkupRules.OpenCode))
            return;
        foreach (var (page, sources, figures, excerpts) in inUse.LeftOver)
        {
            var named = new NamedEntries([.. evidence.Of(page).Figures], [.. evidence.Of(page).Excerpts], [page], []);
            Report(sources.Where(IsUnused), figures.Where(IsUnused), excerpts.Where(IsUnused), named, "on this page");
        }
        if (content.Published.Count != content.ByFile.Count)
            return;
        Source[] shared = [.. evidence.Site.Sources.Where(IsUnused)];
        Figure[] sharedFigures = [.. evidence.Site.Figures.Where(IsUnused)];
        Excerpt[] sharedExcerpts = [.. evidence.Site.Excerpts.Where(IsUnused)];
        if (shared.Length + sharedFigures.Length + sharedExcerpts.Length > 0)
            Report(
                shared,
                sharedFigures,
                sharedExcerpts,
                new NamedEntries([.. evidence.Figures], [.. evidence.Excerpts], content.Published, content.SiteEvidence.Terms),
                "on any page"
            );

        bool IsUnused(object entry) => !inUse.Contains(entry);

        void Report(
            IEnumerable<Source> unused,
            IEnumerable<Figure> unusedFigures,
            IEnumerable<Excerpt> unusedExcerpts,
            NamedEntries named,
            string where
        )
        {
            foreach (var source in unused.Where(s => !s.IsImported && !named.Names(s)))
                diagnostics.Add(
                    CoherenceRules.UnusedSource,
                    source.Place,
                    $"nothing {where} uses the source `{source.Id}`",
                    $"cite it with `[@{source.Id}]`, or remove it"
                );
            foreach (var excerpt in unusedExcerpts.Where(e => !named.Names(e)))
                diagnostics.Add(
                    PassageRules.UnusedPassage,
                    excerpt.Place,
                    $"nothing {where} cites the passage `{excerpt.Id}`",
                    $"cite it with `[@{excerpt.Id}]` behind what it proves, or remove it"
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
