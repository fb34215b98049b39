namespace StaticGuide.Content.Statistics;

/// <summary>What a statistic says: a number, a range, or a bound.</summary>
internal abstract record StatisticValue
{
    private StatisticValue() { }

    public sealed record Exactly(decimal Number) : StatisticValue;

    public sealed record Range(decimal Min, decimal Max) : StatisticValue;

    public sealed record LessThan(decimal Bound) : StatisticValue;

    public sealed record MoreThan(decimal Bound) : StatisticValue;
}
