using StaticGuide.Configuration;
using StaticGuide.Content.Values;
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
        foreach (var review in ReviewDay.AllOf(evidence).Where(r => r.IsOverdueOn(today)))
        {
            var day = EdtfDate.Of(review.By);
            var message = review.IsSource
                ? $"a newer edition of `{review.Id}` has been due since {day}"
                : $"`{review.Id}` should have been looked at again by {day}";
            diagnostics.Add(new Diagnostic(EvidenceRules.Overdue, review.Place, message)
            {
                Hint = "look at the source again; then bring its dates and what is quoted from it up to date",
                Severity = severity,
            });
        }
    }
}
