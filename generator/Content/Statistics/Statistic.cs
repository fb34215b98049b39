using StaticGuide.Configuration;
using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;
using StaticGuide.Files.Kept;

namespace StaticGuide.Content.Statistics;

/// <summary>A number that the guide states, what it measures and what proves it. Names follow Our World in Data and schema.org.</summary>
internal sealed record Statistic
{
    private readonly Spot spot;
    private readonly StatisticDetails details = StatisticDetails.None;
    private readonly PackedPair labelAndQuote;

    /// <summary>Null where it is the quote.</summary>
    private readonly StatisticProof? otherProof;

    public required string Id { get; init; }

    /// <summary>The place of its id in the file that defines it.</summary>
    public required Place Place
    {
        get => spot.In(File)!;
        init => (File, spot) = (value.File, Spot.Of(value));
    }

    /// <summary>The file that defines it.</summary>
    public string File { get; private init; } = "";

    /// <summary>Tells whether its entry is written as it was; 0 for a page's own, which is told by the page.</summary>
    public ulong Mark { get; init; }

    public required PackedText KeptLabel
    {
        init => labelAndQuote = labelAndQuote.WithFirst(value);
    }

    public string Label => labelAndQuote.First.ToString();

    public ReadOnlySpan<byte> LabelBytes => labelAndQuote.First.Bytes;

    /// <summary>What it says; null only where it is derived, and then worked out.</summary>
    public required StatisticValue? Value { get; init; }

    public required Spot ValueSpot { private get; init; }

    public Place ValuePlace => ValueSpot.In(File)!;

    /// <summary>The id of a known unit or of one declared in site.yml.</summary>
    public required string Unit { get; init; }

    public required Spot UnitSpot { private get; init; }

    public Place UnitPlace => UnitSpot.In(File)!;

    /// <summary>Null where none fits.</summary>
    public StatisticKind? Kind { get; init; }

    /// <summary>As it is written in the front matter.</summary>
    public string? KindName => Kind is { } kind ? StatisticKinds.All.NameOf(kind) : null;

    /// <summary>Which percentile it is, 1 to 99 (schema.org: percentile10, percentile90 …); null where it is none.</summary>
    public int? Percentile
    {
        get => details.Percentile;
        init => details = details.Percentile == value ? details : details with { Percentile = value };
    }

    public string? Population { get; init; }

    /// <summary>ISO 3166 code.</summary>
    public string? Geography { get; init; }

    /// <summary>
    /// The moment the number describes; null where it describes a <see cref="Period"/>, or is derived and takes it from its inputs.
    /// </summary>
    public EdtfDate? AsOf { get; init; }

    public (EdtfDate From, EdtfDate To)? Period
    {
        get => details.Period;
        init => details = details.Period == value ? details : details with { Period = value };
    }

    /// <summary>The id of its source; null where it is derived.</summary>
    public required string? SourceId { get; init; }

    public Spot SourceSpot { private get; init; }

    public Placed<string>? Source => SourceId is null ? null : new Placed<string>(SourceId, SourceSpot.In(File)!);

    public Spot TimeSpot { private get; init; }

    /// <summary>Where <c>as_of</c> or <c>period</c> stands; null where there is neither.</summary>
    public Place? TimePlace => TimeSpot.In(File);

    public Locator? Locator { get; init; }

    public required StatisticProof Proof
    {
        get => otherProof ?? new StatisticProof.Quote(labelAndQuote.Second);
        init =>
            (otherProof, labelAndQuote) = value is StatisticProof.Quote quote
                ? (null, labelAndQuote.WithSecond(quote.Kept))
                : (value, labelAndQuote.WithSecond(default));
    }

    /// <summary>How it is calculated; null where it is taken from its source as it is.</summary>
    public Derivation? Derivation => (otherProof as StatisticProof.Derived)?.Derivation;

    public Spot ProofSpot { private get; init; }

    /// <summary>Where the words of the quote or the cell stand; null where it is derived.</summary>
    public Place? ProofPlace => ProofSpot.In(File);

    /// <summary>The day by which it must be looked at again, where the page names one.</summary>
    public DateOnly? ReviewBy
    {
        get => details.ReviewBy;
        init => details = details.ReviewBy == value ? details : details with { ReviewBy = value };
    }

    public Place? ReviewByPlace
    {
        get => details.ReviewBySpot.In(File);
        init => details = value is null && ReviewByPlace is null ? details : details with { ReviewBySpot = Spot.Of(value) };
    }

    /// <summary>What it was in earlier editions of its source, as written: the latest comes first.</summary>
    public IReadOnlyList<PastValue> Previous
    {
        get => details.Previous;
        init => details = value.Count == 0 && details.Previous.Count == 0 ? details : details with { Previous = value };
    }

    /// <summary>Its words in other languages than that of its file.</summary>
    public Translated<StatisticWords> Translations
    {
        get => details.Translations;
        init => details = ReferenceEquals(details.Translations, value) ? details : details with { Translations = value };
    }

    /// <summary>By which part of itself it may move without anybody looking, such as 0.25; null for the default.</summary>
    public decimal? ExpectedWithin
    {
        get => details.ExpectedWithin;
        init => details = details.ExpectedWithin == value ? details : details with { ExpectedWithin = value };
    }
}
