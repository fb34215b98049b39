using System.Text.Json.Nodes;
using StaticGuide.Building;
using StaticGuide.Evidence.Figures;
using StaticGuide.Language;

namespace StaticGuide.Cli.Listing;

/// <summary><c>list statistics</c>: every number by id, as readers of the site's language see it.</summary>
internal static class StatisticList
{
    public static SiteList Of(SiteReading site, DateOnly today)
    {
        var forms = LanguageTable.Of(site.Content.Settings.Language);
        return new SiteList(
            "statistics",
            "statistic",
            ["ID", "VALUE", "WHEN", "SOURCE", "REVIEW BY", "STATUS", "LABEL", "WHERE"],
            [.. site.Evidence.FiguresById().Select(f => Of(f, forms, VerdictOf(f, site), today))]
        );
    }

    /// <summary>What is calculated has no words of its own.</summary>
    private static ListedVerdict? VerdictOf(Figure figure, SiteReading site) =>
        figure.Calculation is null ? ListedVerdict.Of(figure, site.Evidence.Lock) : null;

    private static ListItem Of(Figure figure, LanguageForms forms, ListedVerdict? verdict, DateOnly today)
    {
        var statistic = figure.Statistic;
        var (value, asOf, period) = (
            figure.TextIn(forms),
            figure.AsOf?.ToString(),
            figure.Period is var (from, to) ? $"{from}/{to}" : null
        );
        var (review, overdue) = (SiteList.TextOf(figure.ReviewBy), figure.ReviewBy < today);
        return new ListItem(
            [
                statistic.Id,
                value,
                asOf ?? period ?? "",
                string.Join(' ', figure.Sources.Select(s => s.Id)),
                review ?? "",
                ListedVerdict.Status(overdue, verdict),
                statistic.Label,
                SiteList.TextOf(statistic.Place),
            ],
            SiteList.Members(
                ("id", statistic.Id),
                ("label", statistic.Label),
                ("value", value),
                ("unit", statistic.Unit),
                ("as_of", asOf),
                ("period", period),
                ("sources", new JsonArray([.. figure.Sources.Select(s => JsonValue.Create(s.Id))])),
                ("derived", figure.Calculation is not null),
                ("review_by", review),
                ("overdue", overdue),
                ("verdict", verdict?.Word),
                ("file", statistic.Place.File),
                ("line", statistic.Place.Start?.Line)
            )
        );
    }
}
