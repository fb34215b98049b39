using StaticGuide.Cli.Usage;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence;
using StaticGuide.Verification.Verdicts;

namespace StaticGuide.Cli.Verifying;

/// <summary>Which of the addresses that a guide cites a run looks at.</summary>
internal sealed class SourceSelection(VerifyOptions options, EvidenceIndex evidence, SiteUses uses)
{
    /// <exception cref="UsageException"><c>--only</c> names what is not there.</exception>
    public IReadOnlyList<SourceTask> Tasks()
    {
        var (locked, all) = (evidence.Lock, VerifyPlan.All(evidence));
        foreach (var id in options.Only.Where(id => !all.Any(t => Names(t, id))))
        {
            var known = evidence
                .Sources.Select(s => s.Id)
                .Concat(evidence.Figures.Select(f => f.Id))
                .Concat(evidence.Excerpts.Select(e => e.Id));
            throw new UsageException(
                $"--only {id}: there is no such source, statistic or passage; {Suggestion.DidYouMean(id, known) ?? "`staticguide list sources` has them all"}"
            );
        }
        return
        [
            .. (options.Shard is var (number, count) ? VerifyPlan.Shard(all, number, count) : all)
                .Where(t => options.Only.Count == 0 || options.Only.Any(id => Names(t, id)))
                .Where(t => !options.OnlyNew || t.IsNewTo(locked))
                .Where(t =>
                    options.MaxAge is not { } days
                    || locked.Find(t.Url) is not { } entry
                    || options.Common.Today.DayNumber - entry.Checked.DayNumber > days
                )
                // Of a bibliography that was brought in whole, only what the guide uses.
                .Where(t => t.Taken.Count > 0 || !t.Sources.All(s => s.IsImported) || t.Sources.Any(s => uses.PagesOf(s).Any())),
        ];
    }

    private static bool Names(SourceTask task, string id) => task.Sources.Any(s => s.Id == id) || task.Taken.Any(t => t.Id == id);
}
