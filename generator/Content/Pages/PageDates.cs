using System.Globalization;
using StaticGuide.Diagnostics;
using StaticGuide.Yaml;

namespace StaticGuide.Content.Pages;

/// <summary>Checks that the dates of a page can be true together.</summary>
internal static class PageDates
{
    private const int DaysOfYear = 365;
    private const string Home = "content/index.md";

    public static void Check(KeyReader keys, PageHead head, PageSelection selection)
    {
        if (head.ExpiryDate <= head.PublishDate)
            keys.Diagnostics.Add(
                CoherenceRules.NeverPublished,
                keys.PlaceOf("expiry_date"),
                "this page expires before it is published, so nobody ever sees it",
                "mend one of the two dates",
                new DiagnosticNote("published here", keys.PlaceOf("publish_date"))
            );
        if (head.ExpiryDate is { } last && keys.PlaceOf("expiry_date").File == Home && selection.StateOf(head) == PageState.Published)
            keys.Diagnostics.Add(
                CoherenceRules.LinkWillBreak,
                keys.PlaceOf("expiry_date"),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"the home page expires on {last:yyyy-MM-dd}, and from that day on every page leads to one that is not there"
                ),
                "take `expiry_date` away"
            );
        if (head.Updated < head.Date)
            keys.Diagnostics.Add(
                CoherenceRules.UpdatedBeforeDate,
                keys.PlaceOf("updated"),
                "this page was updated before it was written",
                "mend one of the two dates",
                new DiagnosticNote("written here", keys.PlaceOf("date"))
            );
        // A page may be read against its sources some time before it appears.
        if (head.Reviewed is { } read && head.Date is { } written && written.DayNumber - read.DayNumber > DaysOfYear / 2)
            keys.Diagnostics.Add(
                CoherenceRules.UpdatedBeforeDate,
                keys.PlaceOf("reviewed"),
                "this page was reviewed long before it was written",
                "mend one of the two dates",
                new DiagnosticNote("written here", keys.PlaceOf("date"))
            );
        // A day ahead, it may be tomorrow elsewhere.
        if (head.Reviewed is { } reviewed && reviewed > selection.Today.AddDays(1))
            keys.Diagnostics.Add(
                CoherenceRules.FutureDate,
                keys.PlaceOf("reviewed"),
                "`reviewed` is in the future",
                "write the day on which somebody read the page against its sources"
            );
        if (selection.StateOf(head) == PageState.Published && !head.Draft)
            ReportToCome(keys, head, head.PublishDate > selection.Today ? head.PublishDate.Value : selection.Today);
    }

    /// <summary>
    /// What readers and feeds are told of a published page has happened. A site that is built for an earlier day has later ones, though
    /// not by years: those are slips.
    /// </summary>
    /// <param name="last">Today, or the day on which it is to be published where it is shown before.</param>
    private static void ReportToCome(KeyReader keys, PageHead head, DateOnly last)
    {
        if (head.Date is { } date && IsToCome(date, last))
            Report(
                "`date` is in the future",
                keys.PlaceOf("date"),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"write the day on which the page appeared, or `publish_date: {date:yyyy-MM-dd}` where it is to appear on that day"
                )
            );
        if (head.Updated is { } updated && IsToCome(updated, last))
            Report("`updated` is in the future", keys.PlaceOf("updated"), "write the day of the last change");
        // Most pages have no change as late as that, and are not looked through.
        if (!head.Changes.Any(c => IsToCome(c.Date, last)) || keys.Mapping.Find("changes")?.Value is not YamlSequence changes)
            return;
        foreach (var change in changes.Items.OfType<YamlMapping>())
        {
            if (
                change.Find("date")?.Value is YamlScalar scalar
                && DateOnly.TryParseExact(scalar.Line, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                && IsToCome(day, last)
            )
                Report("a change of this page is in the future", keys.PlaceOf(scalar), "write the day of the change");
        }

        void Report(string message, Place place, string hint) => keys.Diagnostics.Add(CoherenceRules.FutureDate, place, message, hint);
    }

    private static bool IsToCome(DateOnly day, DateOnly today) => day.DayNumber - today.DayNumber >= DaysOfYear;
}
