using StaticGuide.Diagnostics;
using StaticGuide.Yaml;

namespace StaticGuide.Content.Pages;

/// <summary>Checks that the dates of a page can be true together.</summary>
internal static class PageDates
{
    public static void Check(KeyReader keys, PageHead head, DateOnly today)
    {
        if (head.ExpiryDate <= head.PublishDate)
            keys.Diagnostics.Add(
                CoherenceRules.NeverPublished,
                keys.PlaceOf("expiry_date"),
                "this page expires before it is published, so nobody ever sees it",
                "mend one of the two dates",
                new DiagnosticNote("published here", keys.PlaceOf("publish_date"))
            );
        if (head.Updated < head.Date)
            keys.Diagnostics.Add(
                CoherenceRules.UpdatedBeforeDate,
                keys.PlaceOf("updated"),
                "this page was updated before it was written",
                "mend one of the two dates",
                new DiagnosticNote("written here", keys.PlaceOf("date"))
            );
        if (head.Reviewed is { } reviewed && reviewed.DayNumber > today.DayNumber + 1)
            keys.Diagnostics.Add(
                CoherenceRules.FutureDate,
                keys.PlaceOf("reviewed"),
                "`reviewed` is in the future",
                "write the day on which somebody read the page against its sources"
            );
    }
}
