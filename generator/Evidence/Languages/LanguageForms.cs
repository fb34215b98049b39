namespace StaticGuide.Evidence.Languages;

/// <summary>
/// How a language writes numbers and dates, and the words that the program itself says in it. All of it is ours (after CLDR 46),
/// since the culture data of machines differ and the same site must give the same bytes everywhere.
/// </summary>
internal sealed record LanguageForms
{
    public required string Decimal { get; init; }

    public required string Group { get; init; }

    public required IReadOnlyList<string> Months { get; init; }

    /// <summary>Patterns for a day and a month: {0} day, {1} month, {2} year.</summary>
    public required string DayPattern { get; init; }

    public required string MonthPattern { get; init; }

    /// <summary>{0} is the number.</summary>
    public required string PercentPattern { get; init; }

    public required string LessThan { get; init; }

    public required string MoreThan { get; init; }

    /// <summary>Between the ends of a range of plain numbers.</summary>
    public required string RangeWord { get; init; }

    public required ReferenceWords References { get; init; }

    public required ChartWords Charts { get; init; }

    /// <summary>What the home page is called in a breadcrumb.</summary>
    public required string HomePage { get; init; }
}
