namespace StaticGuide.Language;

/// <summary>What a chart says of itself, in a language.</summary>
internal sealed record ChartWords
{
    /// <summary>{0} is the finding.</summary>
    public required string Title { get; init; }

    public required string Range { get; init; }

    /// <summary>The same where some of its numbers are negative.</summary>
    public required string RangeBelowZero { get; init; }

    public required string Bars { get; init; }

    public required string Split { get; init; }

    public required string Line { get; init; }

    /// <summary>The same where some of its numbers are negative.</summary>
    public required string LineBelowZero { get; init; }

    /// <summary>What the parts of a split leave of the whole.</summary>
    public required string Rest { get; init; }

    /// <summary>Between the parts of a chart that is read aloud.</summary>
    public string Separator { get; init; } = "; ";

    public required string ShowTable { get; init; }

    public required string Table { get; init; }

    public required string Label { get; init; }

    public required string Value { get; init; }

    public required string When { get; init; }

    /// <summary>In the place of a number that nobody knows.</summary>
    public required string NoValue { get; init; }
}
