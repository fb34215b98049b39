using System.Globalization;
using StaticGuide.Content.Statistics;
using StaticGuide.Evidence.Derivations;
using StaticGuide.Evidence.Figures;
using StaticGuide.Evidence.Formatting;
using StaticGuide.Rendering.Context;

namespace StaticGuide.Output;

/// <summary>
/// All statistics of a site as a table, for people who want to calculate with them. What does not apply is an empty cell.
/// </summary>
internal static class StatisticsTable
{
    private static readonly string[] Columns =
    [
        "id",
        "label",
        "value",
        "min",
        "max",
        "less_than",
        "more_than",
        "unit",
        "kind",
        "percentile",
        "population",
        "geography",
        "as_of",
        "period_start",
        "period_end",
        "source",
        "publisher",
        "source_url",
        "source_published",
        "checked",
        "locator",
        "quote",
        "cell_row",
        "cell_column",
        "cell_text",
        "calculation",
        "review_by",
        "previous",
        "previous_words",
        "previous_published",
        "previous_archive_url",
        "page",
        "url",
    ];

    public static string Of(SiteContext site)
    {
        var csv = new CsvText();
        foreach (var column in Columns)
            csv.Words(column);
        csv.EndRow();
        foreach (var figure in site.Evidence.FiguresById())
            AddRow(csv, figure, site);
        return csv.ToString();
    }

    private static void AddRow(CsvText csv, Figure figure, SiteContext site)
    {
        var (statistic, cell) = (figure.Statistic, figure.Statistic.Proof as StatisticProof.Cell);
        csv.Words(figure.Id).Words(figure.LabelIn(site.Forms));
        AddValue(csv, figure.Value);
        csv.Words(figure.Unit.Id)
            .Words(statistic.KindName)
            .Number(statistic.Percentile)
            .Words(figure.PopulationIn(site.Forms))
            .Words(statistic.Geography)
            .Words(figure.AsOf?.ToString())
            .Words(figure.Period?.From.ToString())
            .Words(figure.Period?.To.ToString())
            .Words(string.Join("; ", figure.Sources.Select(s => s.Title)))
            .Words(string.Join("; ", figure.Sources.Select(s => s.Responsible).Distinct()))
            .Words(string.Join(' ', figure.Sources.Select(s => s.Url)))
            .Words(figure.Sources is [var only] ? only.Published?.ToString() : null)
            .Words(Day(site.Statuses.Of(figure).Checked))
            .Words(statistic.Locator?.Label)
            .Words((statistic.Proof as StatisticProof.Quote)?.Text)
            .Words(cell?.Row)
            .Words(cell?.Column)
            .Words(cell?.Text)
            .Words(figure.Calculation is { } calculation ? CalculationText.Of(figure, calculation, site.Forms) : null)
            .Words(Day(figure.ReviewBy))
            .Words(PastOf(figure, p => ValueText.Machine(p.Value)))
            .Words(PastOf(figure, WordsOf))
            .Words(PastOf(figure, p => p.Published?.ToString()))
            .Words(PastOf(figure, p => p.ArchiveUrl))
            .Words(site.PageOf(figure) is { } page ? site.PermalinkOf(page.Route) : null)
            .Words(site.PermalinkOf(figure))
            .EndRow();
    }

    /// <summary>What is known of earlier values, the latest first, each behind its time and an equals sign.</summary>
    private static string? PastOf(Figure figure, Func<PastValue, string?> tell)
    {
        var known = figure.Statistic.Previous.Select(p => (p.Time, What: tell(p))).Where(p => p.What is not null).ToArray();
        return known.Length == 0 ? null : string.Join("; ", known.Select(p => $"{p.Time}={p.What}"));
    }

    private static string? WordsOf(PastValue past) =>
        past.Proof switch
        {
            StatisticProof.Quote(var text) => text,
            StatisticProof.Cell(_, _, var text) => text,
            _ => null,
        };

    private static void AddValue(CsvText csv, StatisticValue value)
    {
        var range = value as StatisticValue.Range;
        csv.Number((value as StatisticValue.Exactly)?.Number)
            .Number(range?.Min)
            .Number(range?.Max)
            .Number((value as StatisticValue.LessThan)?.Bound)
            .Number((value as StatisticValue.MoreThan)?.Bound);
    }

    private static string? Day(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
