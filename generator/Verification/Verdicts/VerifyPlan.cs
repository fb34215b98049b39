using StaticGuide.Content.Sources;
using StaticGuide.Evidence;
using StaticGuide.Urls;

namespace StaticGuide.Verification.Verdicts;

/// <summary>Which addresses a run looks at.</summary>
internal static class VerifyPlan
{
    /// <summary>Every address that is cited, once, sorted.</summary>
    public static IReadOnlyList<SourceTask> All(EvidenceIndex evidence) => TasksFor(evidence, evidence.Sources, source => source.Url);

    /// <summary>The archived copies of some sources.</summary>
    public static IReadOnlyList<SourceTask> Archives(EvidenceIndex evidence, IEnumerable<Source> sources) =>
        TasksFor(evidence, sources.Where(s => s.ArchiveUrl is not null), source => source.ArchiveUrl!);

    /// <summary>The part of a run that falls to one of several machines: whole hosts, so that each is asked by one of them.</summary>
    /// <param name="number">From 1.</param>
    public static IEnumerable<SourceTask> Shard(IEnumerable<SourceTask> tasks, int number, int count) =>
        tasks.Where(task => Spread(HostOf(task.Url)) % (uint)count == (uint)(number - 1));

    private static IReadOnlyList<SourceTask> TasksFor(EvidenceIndex evidence, IEnumerable<Source> sources, Func<Source, string> urlOf)
    {
        var taken = evidence.Taken.ToLookup(t => t.Source);
        return
        [
            .. sources
                .GroupBy(urlOf, StringComparer.Ordinal)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(same => new SourceTask(
                    same.Key,
                    [.. same.OrderBy(s => s.Id, StringComparer.Ordinal).ThenBy(s => s.Place.File, StringComparer.Ordinal)],
                    [
                        .. same.SelectMany(s => taken[s])
                            .OrderBy(t => t.Id, StringComparer.Ordinal)
                            .ThenBy(t => t.Place.File, StringComparer.Ordinal),
                    ]
                )),
        ];
    }

    private static string HostOf(string url) => WebUrlParser.Parse(url) is UrlParse.Parsed parsed ? parsed.Url.Host : "";

    /// <summary>FNV-1a, the same on every machine.</summary>
    private static uint Spread(string host) => host.Aggregate(2_166_136_261u, (hash, c) => unchecked((hash ^ c) * 16_777_619u));
}
