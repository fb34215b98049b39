using StaticGuide.Diagnostics;

namespace StaticGuide.Evidence;

/// <summary>The day by which a source or a statistic has to be looked at again.</summary>
/// <param name="IsSource">A source, whose next edition is due; else a statistic with a day of its own.</param>
/// <param name="Name">The source's title, or the statistic's label.</param>
/// <param name="Place">The place of its id.</param>
internal sealed record ReviewDay(DateOnly By, bool IsSource, string Id, string Name, Place Place)
{
    public bool IsOverdueOn(DateOnly day) => By < day;

    /// <summary>Every such day of a site, in no particular order: a figure that only waits for its source is not counted again.</summary>
    public static IEnumerable<ReviewDay> AllOf(EvidenceIndex evidence)
    {
        foreach (var source in evidence.Sources)
        {
            if (source.ReviewBy is { } day)
                yield return new ReviewDay(day, true, source.Id, source.Title, source.Place);
        }
        foreach (var statistic in evidence.Figures.Select(f => f.Statistic))
        {
            if (statistic.ReviewBy is { } day)
                yield return new ReviewDay(day, false, statistic.Id, statistic.Label, statistic.Place);
        }
    }
}
