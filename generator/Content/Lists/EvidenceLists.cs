using StaticGuide.Content.Charts;
using StaticGuide.Content.Passages;
using StaticGuide.Content.Questions;
using StaticGuide.Content.Sources;
using StaticGuide.Content.Statistics;
using StaticGuide.Content.Terms;
using StaticGuide.Yaml;

namespace StaticGuide.Content.Lists;

/// <summary>The evidence that a page or a file of <c>content/evidence/</c> brings: read and typed, not yet resolved.</summary>
internal sealed record EvidenceLists
{
    public static readonly EvidenceLists Empty = new();

    public IReadOnlyList<Source> Sources { get; init; } = [];

    /// <summary>Entries of bibliographies that may not be cited as they are.</summary>
    public IReadOnlyList<IncompleteSource> Incomplete { get; init; } = [];

    public IReadOnlyList<Statistic> Statistics { get; init; } = [];

    public IReadOnlyList<Passage> Passages { get; init; } = [];

    public IReadOnlyList<Question> Questions { get; init; } = [];

    public IReadOnlyList<Chart> Charts { get; init; } = [];

    /// <summary>The glossary is the whole site's: only files of <c>content/evidence/</c> bring terms.</summary>
    public IReadOnlyList<Term> Terms { get; init; } = [];

    public IReadOnlyList<LostEntry> Lost { get; init; } = [];

    public EvidenceFaults Faults { get; init; } = EvidenceFaults.None;

    /// <summary>Of a file that could not be read.</summary>
    public static readonly EvidenceLists Unread = new() { Faults = EvidenceFaults.Everything };

    public static EvidenceLists Read(KeyReader keys, bool ofPage)
    {
        var lists = new ListReader(keys, ofPage);
        return new EvidenceLists
        {
            Sources = lists.Read<Source>("sources", "source", ofPage ? SourceEntryReader.Read : MarkedSource),
            Statistics = lists.Read<Statistic>("statistics", "statistic", ofPage ? StatisticReader.Read : MarkedStatistic),
            Passages = lists.Read<Passage>("passages", "passage", ofPage ? PassageReader.Read : MarkedPassage),
            Questions = ofPage ? lists.Read("faq", "question", QuestionReader.Read) : [],
            Charts = ofPage ? lists.Read("charts", "chart", ChartReader.Read) : [],
            Terms = ofPage ? [] : lists.Read("terms", "term", TermReader.Read),
            Lost = lists.Lost,
            Faults = lists.Faults(),
        }.WithPastDays();
    }

    /// <summary>
    /// With the sources marked whose day is that of an edition before: a statistic was another number then, of another time, and as of the
    /// very day.
    /// </summary>
    public EvidenceLists WithPastDays()
    {
        if (!Statistics.Any(s => s.Previous.Count > 0))
            return this;
        var past = Statistics
            .Where(s => s.Previous is [{ Published: not null } last, ..] && (last.AsOf, last.Period) != (s.AsOf, s.Period))
            .Select(s => (s.SourceId, s.Previous[0].Published))
            .ToHashSet();
        return past.Count == 0
            ? this
            : this with
            {
                Sources = [.. Sources.Select(s => past.Contains((s.Id, s.Published)) ? s with { IsDayPast = true } : s)],
            };
    }

    private static Source? MarkedSource(KeyReader keys) =>
        SourceEntryReader.Read(keys) is { } source ? source with { Mark = keys.Mark() } : null;

    private static Passage? MarkedPassage(KeyReader keys) =>
        PassageReader.Read(keys) is { } passage ? passage with { Mark = keys.Mark() } : null;

    private static Statistic? MarkedStatistic(KeyReader keys) =>
        StatisticReader.Read(keys) is { } statistic ? statistic with { Mark = keys.Mark() } : null;
}
