using System.Text.Json.Nodes;
using StaticGuide.Building;
using StaticGuide.Evidence.Figures;

namespace StaticGuide.Cli.Listing;

/// <summary><c>list passages</c>: the words that the guide stands on where it claims no number, by id.</summary>
internal static class PassageList
{
    public static SiteList Of(SiteReading site, DateOnly today) =>
        new(
            "passages",
            "passage",
            ["ID", "SOURCE", "WHEN", "REVIEW BY", "STATUS", "QUOTE", "WHERE"],
            [.. site.Evidence.ExcerptsById().Select(e => Of(e, ListedVerdict.Of(e, site.Evidence.Lock), today))]
        );

    private static ListItem Of(Excerpt excerpt, ListedVerdict? verdict, DateOnly today)
    {
        var passage = excerpt.Passage;
        var (asOf, period) = (passage.AsOf?.ToString(), passage.Period is var (from, to) ? $"{from}/{to}" : null);
        var (review, overdue) = (SiteList.TextOf(excerpt.ReviewBy), excerpt.ReviewBy < today);
        return new ListItem(
            [
                excerpt.Id,
                excerpt.Source.Id,
                asOf ?? period ?? "",
                review ?? "",
                ListedVerdict.Status(overdue, verdict),
                excerpt.Text,
                SiteList.TextOf(excerpt.Place),
            ],
            SiteList.Members(
                ("id", excerpt.Id),
                ("source", excerpt.Source.Id),
                ("quote", new JsonArray([.. excerpt.Runs.Select(run => JsonValue.Create(run))])),
                ("locator", excerpt.Locator?.Label),
                ("note", passage.Note),
                ("as_of", asOf),
                ("period", period),
                ("review_by", review),
                ("overdue", overdue),
                ("verdict", verdict?.Word),
                ("file", excerpt.Place.File),
                ("line", excerpt.Place.Start?.Line)
            )
        );
    }
}
