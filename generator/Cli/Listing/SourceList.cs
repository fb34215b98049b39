using StaticGuide.Building;
using StaticGuide.Content.Sources;
using StaticGuide.Evidence;

namespace StaticGuide.Cli.Listing;

/// <summary><c>list sources</c>: every source by id, with how many statistics stand on it.</summary>
internal static class SourceList
{
    public static SiteList Of(SiteReading site, DateOnly today)
    {
        var figures = site.Evidence.Figures.SelectMany(f => f.Sources).CountBy(s => s).ToDictionary();
        return new SiteList(
            "sources",
            "source",
            ["ID", "STATISTICS", "PUBLISHED", "REVIEW BY", "STATUS", "LAST LOOK", "PUBLISHER", "TITLE", "WHERE"],
            [.. site.Evidence.SourcesById().Select(s => Of(s, figures.GetValueOrDefault(s), LastLook.Of(s, site.Evidence), today))]
        );
    }

    private static ListItem Of(Source source, int statistics, LastLook? look, DateOnly today)
    {
        var (published, review, overdue) = (source.Published?.ToString(), SiteList.TextOf(source.ReviewBy), source.ReviewBy < today);
        return new ListItem(
            [
                source.Id,
                statistics.ToString(System.Globalization.CultureInfo.InvariantCulture),
                published ?? "",
                review ?? "",
                overdue ? "overdue" : "",
                look?.ToString() ?? "never",
                source.Responsible,
                source.Title,
                SiteList.TextOf(source.Place),
            ],
            SiteList.Members(
                ("id", source.Id),
                ("title", source.Title),
                ("publisher", source.Responsible),
                ("url", source.Url),
                ("published", published),
                ("review_by", review),
                ("overdue", overdue),
                ("verdict", look?.Verdict),
                ("checked", SiteList.TextOf(look?.Day)),
                ("statistics", statistics),
                ("file", source.Place.File),
                ("line", source.Place.Start?.Line)
            )
        );
    }
}
