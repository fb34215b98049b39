using StaticGuide.Configuration;
using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;

namespace StaticGuide.Evidence;

/// <summary>
/// Reports what should have been looked at again by now: one warning for all of it, since it comes with every build until somebody
/// has the time. <c>list stale</c> has each.
/// </summary>
internal static class StaleEvidence
{
    private const int MostNamed = 3;

    public static void Report(EvidenceIndex evidence, SiteSettings settings, DateOnly today, DiagnosticBag diagnostics)
    {
        if (settings.Evidence.Overdue == Weight.Off)
            return;
        List<ReviewDay> overdue = [.. ReviewDay.AllOf(evidence).Where(r => r.IsOverdueOn(today))];
        if (overdue.Count == 0)
            return;
        overdue = [.. overdue.OrderBy(r => r.By).ThenBy(r => r.Place.File, StringComparer.Ordinal).ThenBy(r => r.Place.Start)];
        diagnostics.Add(
            new Diagnostic(
                EvidenceRules.Overdue,
                overdue.Count == 1 ? overdue[0].Place : null,
                overdue.Count == 1 ? MessageOf(overdue[0]) : MessageOf(overdue)
            )
            {
                Hint =
                    overdue.Count == 1
                        ? "look at the source again; then bring its dates and what is quoted from it up to date"
                        : "`staticguide list stale` has each with its place; look at the source again, then bring its dates and what is quoted from it up to date",
                Severity = settings.Evidence.Overdue == Weight.Error ? Severity.Error : Severity.Warning,
            }
        );
    }

    private static string MessageOf(ReviewDay one) =>
        one.IsSource
            ? $"a newer edition of `{one.Id}` has been due since {EdtfDate.Of(one.By)}"
            : $"`{one.Id}` should have been looked at again by {EdtfDate.Of(one.By)}";

    private static string MessageOf(List<ReviewDay> several)
    {
        var counts = several
            .GroupBy(r => r.What)
            .OrderBy(g => g.First().IsSource ? 0 : 1)
            .ThenByDescending(g => g.Key, StringComparer.Ordinal);
        var what = string.Join(" and ", counts.Select(g => Counted(g.Count(), g.Key)));
        var named = string.Join(", ", several.Take(MostNamed).Select(r => $"`{r.Id}`")) + (several.Count > MostNamed ? " …" : "");
        return $"{what} should have been looked at again, the first by {EdtfDate.Of(several[0].By)}: {named}";
    }

    private static string Counted(int count, string what) => $"{count} {what}{(count == 1 ? "" : "s")}";
}
