namespace StaticGuide.Content.Statistics;

/// <summary>What a statistic measures, in statisticians' words.</summary>
internal enum StatisticKind : byte
{
    Change,
    Count,
    Index,
    Mean,
    Median,
    Percent,
    Percentile,
    Projection,
    Range,
    Rate,
    Ratio,
}
