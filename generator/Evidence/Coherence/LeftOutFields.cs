using StaticGuide.Diagnostics;

namespace StaticGuide.Evidence.Coherence;

/// <summary>Reports what bibliographies say of sources in use and cannot mean. Of entries that nobody cites nothing is said.</summary>
internal static class LeftOutFields
{
    public static void Report(EvidenceIndex evidence, EvidenceInUse inUse, DiagnosticBag diagnostics)
    {
        foreach (var source in evidence.Site.Sources.Where(s => s.LeftOut.Count > 0 && inUse.Contains(s)))
        foreach (var sentence in source.LeftOut)
            diagnostics.Add(
                UnseenRules.LeftOut,
                source.Place,
                $"`{source.Id}`: {sentence}",
                "mend it in the program that the bibliography comes from, and export it again"
            );
    }
}
