namespace StaticGuide.Checking.Comparing;

/// <summary>A row of <c>statistics.csv</c>.</summary>
internal sealed record BuiltStatistic
{
    private static readonly string[] Needed = ["id", "label", "value", "unit"];

    public required string Id { get; init; }

    /// <summary>Of the page that has it to itself; empty for one of the whole site.</summary>
    public required string Page { get; init; }

    public required string Label { get; init; }

    /// <summary>As pages have it for machines.</summary>
    public required string Machine { get; init; }

    /// <summary>With its unit.</summary>
    public required string Value { get; init; }

    /// <summary>When it was true: a date, or a period.</summary>
    public required string Date { get; init; }

    public required string Kind { get; init; }

    public required string Percentile { get; init; }

    public required string Population { get; init; }

    public required string Geography { get; init; }

    /// <summary>What its sources are called.</summary>
    public required string Source { get; init; }

    /// <summary>Where they are.</summary>
    public required IReadOnlyList<string> SourceUrls { get; init; }

    /// <summary>The day on which its words were found last; empty where they never were.</summary>
    public required string Checked { get; init; }

    /// <summary>Where readers find it.</summary>
    public required string Url { get; init; }

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
            var statistic = new BuiltStatistic
            {
                Id = Cell("id"),
                Page = Cell("page"),
                Label = Cell("label"),
                Machine = Bare(Cell),
                Value = $"{Number(Cell)} {Cell("unit")}".Trim(),
                Date = When(Cell),
                Kind = Cell("kind"),
                Percentile = Cell("percentile"),
                Population = Cell("population"),
                Geography = Cell("geography"),
                Source = Cell("source"),
                SourceUrls = Cell("source_url").Split(' ', StringSplitOptions.RemoveEmptyEntries),
                Checked = Cell("checked"),
                Url = Cell("url"),
            };
            statistics.TryAdd($"{statistic.Page}#{statistic.Id}", statistic);

            string Cell(string name) => columns.TryGetValue(name, out var at) && at < row.Count ? row[at] : "";
        }
        return statistics;
    }

    private static string Bare(Func<string, string> cell) =>
        cell("min").Length > 0 ? $"{cell("min")}/{cell("max")}" : cell("value") + cell("less_than") + cell("more_than");

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
