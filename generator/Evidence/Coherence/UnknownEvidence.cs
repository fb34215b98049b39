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
        evidence.Unknown.Report(inUse is null ? null : UnusedOf, unnamed, content.StrayEvidence, diagnostics);

        IEnumerable<(string Noun, Placed<string> Id)> UnusedOf(UnknownKind kind)
        {
            List<Figure> figures = [.. evidence.Figures];
            var named = new NamedEntries(figures, [.. evidence.Excerpts], content.Published, content.SiteEvidence.Terms);
            return kind switch
            {
                UnknownKind.Source => evidence
                    .Sources.Where(s => !inUse!.Contains(s) && !named.Names(s))
                    .Select(s => ("source", new Placed<string>(s.Id, s.Place)))
                    .Concat(
                        evidence
                            .Excerpts.Where(e => !inUse!.Contains(e) && !named.Names(e))
                            .Select(e => ("passage", new Placed<string>(e.Id, e.Place)))
                    ),
                UnknownKind.Statistic => figures
                    .Where(f => !inUse!.Contains(f) && !named.Names(f))
                    .Select(f => ("statistic", new Placed<string>(f.Id, f.Statistic.Place))),
                _ => content
                    .Settings.Units.Where(u => !figures.Exists(f => f.Unit.Id == u.Key))
                    .Select(u => ("unit", new Placed<string>(u.Key, u.Value.Place))),
            };
        }
    }
}
