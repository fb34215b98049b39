using StaticGuide.Configuration;
using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Statistics;

/// <summary>What most statistics do not have, apart from them, so that thousands of them take less memory.</summary>
internal sealed record StatisticDetails
{
    public static readonly StatisticDetails None = new();

    public int? Percentile { get; init; }

    public (EdtfDate From, EdtfDate To)? Period { get; init; }

    public DateOnly? ReviewBy { get; init; }

    public Spot ReviewBySpot { get; init; }

    public IReadOnlyList<PastValue> Previous { get; init; } = [];

    public Translated<StatisticWords> Translations { get; init; } = Translated<StatisticWords>.None;

    public decimal? ExpectedWithin { get; init; }
}
