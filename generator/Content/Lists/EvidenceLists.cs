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

    public EvidenceFaults Faults { get; init; } = EvidenceFaults.None;

    /// <summary>Of a file that could not be read.</summary>
    public static readonly EvidenceLists Unread = new() { Faults = EvidenceFaults.Everything };

    public static EvidenceLists Read(KeyReader keys, bool ofPage)
    {
        var lists = new ListReader(keys);
        return new EvidenceLists
        {
            Sources = lists.Read("sources", "source", SourceEntryReader.Read),
            Statistics = lists.Read("statistics", "statistic", StatisticReader.Read),
            Passages = lists.Read("passages", "passage", PassageReader.Read),
            Questions = ofPage ? lists.Read("faq", "question", QuestionReader.Read) : [],
            Charts = ofPage ? lists.Read("charts", "chart", ChartReader.Read) : [],
            Terms = ofPage ? [] : lists.Read("terms", "term", TermReader.Read),
            Faults = lists.Faults(),
        };
    }
}
