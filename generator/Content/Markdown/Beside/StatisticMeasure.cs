using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Markdown.Beside;

/// <summary>What a statistic counts in and what it is.</summary>
/// <param name="Unit">The id of its unit.</param>
/// <param name="Kind">As the front matter has it.</param>
/// <param name="Entry">What is said of the kind is said there.</param>
internal readonly record struct StatisticMeasure(string Unit, string? Kind, Place UnitPlace, Place Entry);
