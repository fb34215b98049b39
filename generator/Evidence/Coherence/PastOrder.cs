using StaticGuide.Content.Statistics;
using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Figures;

namespace StaticGuide.Evidence.Coherence;

/// <summary>Checks that a statistic's earlier values go back in time, from its own time on, and none is told twice.</summary>
internal static class PastOrder
{
    public static void Report(Figure figure, DiagnosticBag diagnostics)
    {
        var later = figure.Period?.From ?? figure.AsOf;
        // A number that was corrected is of the same time in another edition.
        HashSet<(EdtfDate?, (EdtfDate, EdtfDate)?, EdtfDate?)> told = [];
        foreach (var past in figure.Statistic.Previous)
        {
            EdtfDate? time = past.Period?.From ?? past.AsOf;
            if (later is { } known && time is { } own && own.FirstDay > known.LastDay)
            {
                diagnostics.AddUnlessDoubted(
                    told.Count == 0 ? FigurePlaces.Times(figure) : [],
                    RenewalRules.PastOutOfOrder,
                    past.Place,
                    $"this earlier value of `{figure.Id}` is of {own}, and what stands before it of {known}",
                    "write the latest earlier value first; what is later than the statistic itself is its value"
                );
                return;
            }
            if (past.Published is null && time is not null && past.AsOf == figure.AsOf && past.Period == figure.Period)
                diagnostics.Add(
                    RenewalRules.PastOutOfOrder,
                    past.Place,
                    $"this earlier value of `{figure.Id}` is of {TimeOf(past)}, as the statistic itself",
                    "write when it was true; where the source has corrected the number, say with `published` of which edition this one is"
                );
            if (!told.Add((past.AsOf, past.Period, past.Published)))
                diagnostics.Add(
                    RenewalRules.PastOutOfOrder,
                    past.Place,
                    $"two earlier values of `{figure.Id}` are of {TimeOf(past)}",
                    "keep one; where the source has corrected the number, say with `published` of which edition each is"
                );
            later = time;
        }
    }

    private static string? TimeOf(PastValue past) => past.Period is var (from, to) ? $"{from}/{to}" : past.AsOf.ToString();
}
