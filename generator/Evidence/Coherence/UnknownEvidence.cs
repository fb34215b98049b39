using StaticGuide.Content;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Figures;
using StaticGuide.Evidence.Unknown;

namespace StaticGuide.Evidence.Coherence;

/// <summary>Reports the ids that lead nowhere, once everything that names one is read.</summary>
internal static class UnknownEvidence
{
    /// <param name="inUse">What the pages use; null where they were not rendered, so that nobody knows.</param>
    public static void Report(SiteContent content, EvidenceIndex evidence, EvidenceInUse? inUse, DiagnosticBag diagnostics)
    {
        var unnamed = evidence.Site.Unnamed + content.ByFile.Values.Sum(p => p.Evidence.Faults.Unnamed);
        evidence.Unknown.Report(inUse is null ? null : UnusedOf, unnamed, diagnostics);

        IEnumerable<Placed<string>> UnusedOf(UnknownKind kind)
        {
            List<Figure> figures = [.. evidence.Figures];
            var named = new NamedEntries(figures, [.. evidence.Excerpts], content.Published, content.SiteEvidence.Terms);
            return kind switch
            {
                UnknownKind.Source => evidence
                    .Sources.Where(s => !inUse!.Contains(s) && !named.Names(s))
                    .Select(s => new Placed<string>(s.Id, s.Place)),
                UnknownKind.Statistic => figures
                    .Where(f => !inUse!.Contains(f) && !named.Names(f))
                    .Select(f => new Placed<string>(f.Id, f.Statistic.Place)),
                _ => content
                    .Settings.Units.Where(u => !figures.Exists(f => f.Unit.Id == u.Key))
                    .Select(u => new Placed<string>(u.Key, u.Value.Place)),
            };
        }
    }
}
