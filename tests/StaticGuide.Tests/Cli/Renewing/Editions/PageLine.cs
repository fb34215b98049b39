namespace StaticGuide.Tests.Cli.Renewing.Editions;

/// <summary>
/// A line of a page that comes out in editions. In its texts, <c>[pay]</c> stands for a number as pages write it, <c>[pay#]</c> as YAML
/// does, <c>[pay#m]</c> a million times that, and <c>[y]</c>, <c>[y+10]</c> for years.
/// </summary>
/// <param name="Html">As the page has it.</param>
/// <param name="Items">What a guide takes from it.</param>
internal sealed record PageLine(string Html, params EditionItem[] Items)
{
    /// <summary>Other words for some of it, each with the reason for which what is taken from it must be left then.</summary>
    public IReadOnlyList<(string Words, string Others, string Reason)> Changes { get; init; } = [];

    /// <summary>It may be of the edition before, beside another line that tells when what it is of was true.</summary>
    public bool MayBeStale { get; init; }

    /// <summary>A row of a table.</summary>
    public bool IsRow => Html.StartsWith("<tr>", StringComparison.Ordinal);
}

/// <summary>A statistic or passage of a guide.</summary>
/// <param name="Words">Its quote; of a cell, its row, column and text.</param>
/// <param name="Value">As YAML has it; null for a passage.</param>
/// <param name="Time">The key with its value, such as <c>as_of: [y]-05</c>; null where it names none.</param>
internal sealed record EditionItem(string Id, IReadOnlyList<string> Words, string? Value, string? Unit, string? Time)
{
    /// <summary>Its words name that time.</summary>
    public bool IsDated { get; init; }

    /// <summary>Further keys of its entry.</summary>
    public string More { get; init; } = "";

    /// <summary>Its share may move freely.</summary>
    public bool MayMoveFar { get; init; }

    public bool IsCell => Words.Count == 3;

    public static EditionItem Statistic(string id, string value, string unit, string time, string quote) =>
        new(id, [quote], value, unit, time) { IsDated = quote.Contains("[y", StringComparison.Ordinal) };

    public static EditionItem Cell(string id, string value, string unit, string time, string row, string column, string text) =>
        new(id, [row, column, text], value, unit, time) { IsDated = true };

    public static EditionItem Passage(string id, string quote, string? time = null) =>
        new(id, [quote], null, null, time) { IsDated = quote.Contains("[y", StringComparison.Ordinal) };
}
