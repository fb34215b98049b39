using System.Text.Json.Nodes;
using StaticGuide.Building;
using StaticGuide.Content.Statistics;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Formatting;
using StaticGuide.Language;

namespace StaticGuide.Cli.Listing;

/// <summary><c>list units</c>: every unit by id, how a number is written with it, and where it is declared.</summary>
internal static class UnitList
{
    private static readonly StatisticValue Example = new StatisticValue.Exactly(1234.5m);

    public static SiteList Of(SiteReading site)
    {
        var forms = LanguageTable.Of(site.Content.Settings.Language);
        var units = new UnitTable(site.Content.Settings);
        var uses = site.Evidence.Figures.CountBy(f => f.Unit.Id, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return new SiteList(
            "units",
            "unit",
            ["ID", "WRITTEN", "STATISTICS", "NAME", "WHERE"],
            [
                .. units
                    .Ids.Order(StringComparer.Ordinal)
                    .Select(id =>
                        Of(units.Find(id)!, uses.GetValueOrDefault(id), site.Content.Settings.Units.GetValueOrDefault(id)?.Place, forms)
                    ),
            ]
        );
    }

    private static ListItem Of(Unit unit, int uses, Place? declared, LanguageForms forms)
    {
        var (name, written) = (unit.In(forms).Name, ValueText.Of(Example, unit, forms));
        return new ListItem(
            [unit.Id, written, uses == 0 ? "" : $"{uses}", name, declared is null ? "" : SiteList.TextOf(declared)],
            SiteList.Members(
                ("id", unit.Id),
                ("name", name.Length == 0 ? null : JsonValue.Create(name)),
                ("written", written),
                ("statistics", uses),
                ("file", declared?.File),
                ("line", declared?.Start?.Line)
            )
        );
    }
}
