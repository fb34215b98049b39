using StaticGuide.Content.Statistics;
using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Markdown.Beside;

/// <summary>What a statistic counts in and what it is.</summary>
/// <param name="Unit">The id of its unit.</param>
internal readonly record struct StatisticMeasure(string Unit, Statistic Statistic)
{
    /// <summary>As the front matter has it.</summary>
    public string? Kind => Statistic.KindName;

    public Place UnitPlace => Statistic.UnitPlace;

    /// <summary>What is said of the kind is said there.</summary>
    public Place Entry => Statistic.Place;
}
