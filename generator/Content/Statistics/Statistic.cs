using StaticGuide.Configuration;
using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;
using StaticGuide.Files.Kept;

namespace StaticGuide.Content.Statistics;

/// <summary>
/// A number that the guide states, with what it measures and what proves it. Names follow Our World in Data and schema.org.
/// </summary>
internal sealed record Statistic
{
    private readonly Spot spot;
    private readonly Spot valueSpot;
    private readonly Spot unitSpot;
    private readonly Spot timeSpot;
    private readonly Spot proofSpot;
    private readonly Spot sourceSpot;
    private readonly string? source;
    private readonly StatisticDetails details = StatisticDetails.None;

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

    public required PackedText KeptLabel { private get; init; }

    public string Label => KeptLabel.ToString();

    /// <summary>What it says; null only where it is derived, and then worked out.</summary>
    public required StatisticValue? Value { get; init; }

    public required Place ValuePlace
    {
        get => valueSpot.In(File)!;
        init => valueSpot = Spot.Of(value);
    }

    /// <summary>The id of a known unit or of one declared in site.yml.</summary>
    public required string Unit { get; init; }

    public required Place UnitPlace
    {
        get => unitSpot.In(File)!;
        init => unitSpot = Spot.Of(value);
    }

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
    public required Placed<string>? Source
    {
        get => source is null ? null : new Placed<string>(source, sourceSpot.In(File)!);
        init => (source, sourceSpot) = (value?.Value, Spot.Of(value?.Place));
    }

    /// <summary>Where <c>as_of</c> or <c>period</c> stands; null where there is neither.</summary>
    public Place? TimePlace
    {
        get => timeSpot.In(File);
        init => timeSpot = Spot.Of(value);
    }

    public Locator? Locator { get; init; }

    public required StatisticProof Proof { get; init; }

    /// <summary>Where the words of the quote or the cell stand; null where it is derived.</summary>
    public Place? ProofPlace
    {
        get => proofSpot.In(File);
        init => proofSpot = Spot.Of(value);
    }

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
