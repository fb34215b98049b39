using StaticGuide.Configuration;
using StaticGuide.Content;
using StaticGuide.Diagnostics;

namespace StaticGuide.Evidence;

/// <summary>Reports what should have been looked at again by now: once for each source, and for figures with a day of their own.</summary>
internal static class StaleEvidence
{
    public static void Report(EvidenceIndex evidence, SiteSettings settings, DateOnly today, DiagnosticBag diagnostics)
    {
        if (settings.Evidence.Overdue == Weight.Off)
            return;
        var severity = settings.Evidence.Overdue == Weight.Error ? Severity.Error : Severity.Warning;
        foreach (var source in evidence.Sources.Where(s => s.ReviewBy < today))
            Add(source.Place, $"a newer edition of `{source.Id}` has been due since {EdtfDate.Of(source.ReviewBy!.Value)}");
        foreach (var figure in evidence.Figures.Where(f => f.Statistic.ReviewBy < today))
            Add(figure.Statistic.Place, $"`{figure.Statistic.Id}` should have been looked at again by {EdtfDate.Of(figure.Statistic.ReviewBy!.Value)}");

        void Add(Place place, string message) => diagnostics.Add(new Diagnostic(EvidenceRules.Overdue, place, message)
        {
            Hint = "look at the source again; then bring its dates and what is quoted from it up to date",
            Severity = severity,
        });
    }
}
