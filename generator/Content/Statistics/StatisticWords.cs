namespace StaticGuide.Content.Statistics;

/// <summary>The words of a statistic in another language; null for those that stay as they are.</summary>
internal sealed record StatisticWords(string? Label, string? Population);
