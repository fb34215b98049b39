using StaticGuide.Building;
using StaticGuide.Content.Translations;
using StaticGuide.Evidence;

namespace StaticGuide.Cli.Listing;

/// <summary><c>list stale</c>: what is overdue, or will be within some days, the first day first; then translations behind.</summary>
internal static class StaleList
{
    public static SiteList Of(SiteReading site, DateOnly today, int within)
    {
        var last = DateOnly.FromDayNumber((int)Math.Min((long)today.DayNumber + within, DateOnly.MaxValue.DayNumber));
        // Without `within` this is what a build warns of.
        var due = ReviewDay.AllOf(site.Evidence).Where(r => r.IsOverdueOn(today) || within > 0 && r.By <= last);
        return new SiteList(
            "stale",
            "review",
            ["REVIEW BY", "STATUS", "LAST LOOK", "WHAT", "ID", "NAME", "WHERE"],
            [
                .. due.OrderBy(r => r.By)
                    .ThenByDescending(r => r.IsSource)
                    .ThenBy(r => r.Id, StringComparer.Ordinal)
                    .ThenBy(r => r.Place.File, StringComparer.Ordinal)
                    .Select(r => Of(r, LastLook.Of(r, site.Evidence), today)),
                .. TranslationAge.GapsIn(site.Translations).Select(g => Of(g, ListedTitle.Of(g.Page, site))),
            ]
        );
    }

    private static ListItem Of(ReviewDay review, LastLook? look, DateOnly today)
    {
        var (overdue, kind, day) = (today.DayNumber - review.By.DayNumber, review.What, SiteList.TextOf(review.By));
        return new ListItem(
            [day!, StatusOf(overdue), look?.ToString() ?? "never", kind, review.Id, review.Name, SiteList.TextOf(review.Place)],
            SiteList.Members(
                ("kind", kind),
                ("id", review.Id),
                ("name", review.Name),
                ("review_by", day),
                ("overdue", overdue > 0),
                ("days_overdue", overdue),
                ("verdict", look?.Verdict),
                ("checked", look is null ? null : SiteList.TextOf(look.Day)),
                ("file", review.Place.File),
                ("line", review.Place.Start?.Line)
            )
        );
    }

    private static ListItem Of(TranslationGap gap, string title) =>
        new(
            [
                SiteList.TextOf(gap.Since) ?? "",
                "behind",
                "",
                "translation",
                gap.Page.File,
                $"of {gap.Original.File}: {gap.Differs}",
                SiteList.TextOf(gap.Place),
            ],
            SiteList.Members(
                ("kind", "translation"),
                ("id", gap.Page.File),
                ("name", title),
                ("original", gap.Original.File),
                ("original_line", gap.There.Start?.Line),
                ("original_changed", SiteList.TextOf(gap.Since)),
                ("differs", gap.Differs),
                ("file", gap.Place.File),
                ("line", gap.Place.Start?.Line)
            )
        );

    private static string StatusOf(int overdue) =>
        overdue switch
        {
            > 0 => $"{Reporting.TextReporter.Count(overdue, "day")} overdue",
            0 => "due today",
            _ => $"due in {Reporting.TextReporter.Count(-overdue, "day")}",
        };
}
