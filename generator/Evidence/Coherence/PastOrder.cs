using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Figures;

namespace StaticGuide.Evidence.Coherence;

/// <summary>Checks that a statistic's earlier values go back in time, from its own time on.</summary>
internal static class PastOrder
{
    public static void Report(Figure figure, DiagnosticBag diagnostics)
    {
        var later = figure.Period?.From ?? figure.AsOf;
        foreach (var past in figure.Statistic.Previous)
        {
            EdtfDate? time = past.Period?.From ?? past.AsOf;
            if (later is { } known && time is { } own && own.FirstDay > known.LastDay)
            {
                diagnostics.Add(
                    RenewalRules.PastOutOfOrder,
                    past.Place,
                    $"this earlier value of `{figure.Id}` is of {own}, and what stands before it of {known}",
                    "write the latest earlier value first; what is later than the statistic itself is its value"
                );
                return;
            }
            later = time;
        }
    }
}
