using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Statistics;

/// <summary>The names of the kinds, as <c>kind</c> takes them.</summary>
internal static class StatisticKinds
{
    public static readonly ClosedSet<StatisticKind> All = new(
        ("change", StatisticKind.Change),
        ("count", StatisticKind.Count),
        ("index", StatisticKind.Index),
        ("mean", StatisticKind.Mean),
        ("median", StatisticKind.Median),
        ("percent", StatisticKind.Percent),
        ("percentile", StatisticKind.Percentile),
        ("projection", StatisticKind.Projection),
        ("range", StatisticKind.Range),
        ("rate", StatisticKind.Rate),
        ("ratio", StatisticKind.Ratio)
    );
}
