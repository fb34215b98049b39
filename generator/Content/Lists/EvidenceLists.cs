using StaticGuide.Content.Charts;
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

    public IReadOnlyList<Question> Questions { get; init; } = [];

    public IReadOnlyList<Chart> Charts { get; init; } = [];

    /// <summary>The glossary is the whole site's: only files of <c>content/evidence/</c> bring terms.</summary>
    public IReadOnlyList<Term> Terms { get; init; } = [];

    public static EvidenceLists Read(KeyReader keys, bool ofPage) => new()
    {
        Sources = [.. keys.Mappings("sources", "source").Select(SourceEntryReader.Read).OfType<Source>()],
        Statistics = [.. keys.Mappings("statistics", "statistic").Select(StatisticReader.Read).OfType<Statistic>()],
        Questions = ofPage ? [.. keys.Mappings("faq", "question").Select(QuestionReader.Read).OfType<Question>()] : [],
        Charts = ofPage ? [.. keys.Mappings("charts", "chart").Select(ChartReader.Read).OfType<Chart>()] : [],
        Terms = ofPage ? [] : [.. keys.Mappings("terms", "term").Select(TermReader.Read).OfType<Term>()],
    };
}
