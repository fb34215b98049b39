using StaticGuide.Diagnostics;

namespace StaticGuide.Evidence;

/// <summary>The day by which a source, a statistic or a passage has to be looked at again.</summary>
/// <param name="What">A source, whose next edition is due, or what has a day of its own: <c>source</c>, <c>statistic</c>,
/// <c>passage</c>.</param>
/// <param name="Name">The source's title, the statistic's label or the words.</param>
/// <param name="Place">The place of its id.</param>
internal sealed record ReviewDay(DateOnly By, string What, string Id, string Name, Place Place)
{
    public bool IsSource => What == "source";

    public bool IsOverdueOn(DateOnly day) => By < day;

    /// <summary>Every such day of a site, in no particular order: a figure that only waits for its source is not counted again.</summary>
    public static IEnumerable<ReviewDay> AllOf(EvidenceIndex evidence)
    {
        foreach (var source in evidence.Sources)
        {
            if (source.ReviewBy is { } day)
                yield return new ReviewDay(day, "source", source.Id, source.Title, source.Place);
        }
        foreach (var statistic in evidence.Figures.Select(f => f.Statistic))
        {
            if (statistic.ReviewBy is { } day)
                yield return new ReviewDay(day, "statistic", statistic.Id, statistic.Label, statistic.Place);
        }
        foreach (var excerpt in evidence.Excerpts)
        {
            if (excerpt.Passage.ReviewBy is { } day)
                yield return new ReviewDay(day, "passage", excerpt.Id, excerpt.Text, excerpt.Place);
        }
    }
}
