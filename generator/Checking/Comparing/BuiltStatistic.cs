namespace StaticGuide.Checking.Comparing;

/// <summary>A row of <c>statistics.csv</c>.</summary>
/// <param name="Page">Of the page that has it to itself; empty for one of the whole site.</param>
/// <param name="Value">With its unit.</param>
/// <param name="Date">When it was true: a date, or a period.</param>
internal sealed record BuiltStatistic(string Id, string Page, string Label, string Value, string Date, string Checked)
{
    private static readonly string[] Needed = ["id", "label", "value", "unit"];

    /// <summary>By id and page; null where this is another table.</summary>
    public static IReadOnlyDictionary<string, BuiltStatistic>? Read(string csv)
    {
        var rows = CsvRows.Of(csv).ToList();
        if (rows.Count == 0 || !Needed.All(n => rows[0].Contains(n)))
            return null;
        var columns = rows[0]
            .Select((name, at) => (name, at))
            .DistinctBy(c => c.name)
            .ToDictionary(c => c.name, c => c.at, StringComparer.Ordinal);
        Dictionary<string, BuiltStatistic> statistics = new(StringComparer.Ordinal);
        foreach (var row in rows.Skip(1))
        {
            var statistic = new BuiltStatistic(
                Cell("id"),
                Cell("page"),
                Cell("label"),
                $"{Number(Cell)} {Cell("unit")}".Trim(),
                When(Cell),
                Cell("checked")
            );
            statistics.TryAdd($"{statistic.Page}#{statistic.Id}", statistic);

            string Cell(string name) => columns.TryGetValue(name, out var at) && at < row.Count ? row[at] : "";
        }
        return statistics;
    }

    private static string Number(Func<string, string> cell) =>
        cell("value") is { Length: > 0 } value ? value
        : cell("less_than") is { Length: > 0 } below ? $"< {below}"
        : cell("more_than") is { Length: > 0 } above ? $"> {above}"
        : $"{cell("min")}–{cell("max")}";

    private static string When(Func<string, string> cell) =>
        cell("as_of") is { Length: > 0 } day ? day
        : cell("period_start") is { Length: > 0 } start ? $"{start}/{cell("period_end")}"
        : "";
}
