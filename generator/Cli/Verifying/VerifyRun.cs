using StaticGuide.Building;
using StaticGuide.Cli.Reporting;
using StaticGuide.Cli.Usage;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence;
using StaticGuide.Evidence.Figures;
using StaticGuide.Evidence.Locks;
using StaticGuide.Output;
using StaticGuide.Verification.Verdicts;

namespace StaticGuide.Cli.Verifying;

/// <summary>
/// The whole story: the addresses that the guide cites are chosen, each is looked at, what was seen is put into the lock as it is
/// at that moment, and what the lock now means for the guide is reported.
/// </summary>
/// <param name="renew">Changes the guide by what was seen, and gives it with the looks as they are at it then; null for nothing.</param>
internal sealed class VerifyRun(
    VerifyOptions options,
    TimeProvider clock,
    SiteReading site,
    DiagnosticBag diagnostics,
    Func<SiteReading, IReadOnlyList<Look>, (SiteReading Site, IReadOnlyList<Look> Looks)>? renew = null
)
{
    private SiteUses uses = new(site);
    private EvidenceIndex evidence = site.Evidence;

    /// <summary>What of a source the report speaks of.</summary>
    public Func<ITaken, bool> IsMeant { get; init; } = _ => true;

    /// <summary>Not all of the guide could be read: what the lock says of the rest is kept.</summary>
    private readonly bool isPartial = diagnostics
        .Sorted()
        .Any(d => d.Severity == Severity.Error && d.Rule != VerificationRules.LockOfTomorrow);

    public async Task<VerifyResult> RunAsync()
    {
        if (options.Saved.Count > 0)
            return await FinishAsync(new SavedCopies(options, evidence, renew is not null).Look());
        using var progress = ProgressLine.Start(clock, options.Common.Quiet || options.Format != ReportFormat.Text, "sources");
        using var network = new NetworkRun(
            NetworkOptions.Of(site.Content.Settings, options.ConnectTo),
            options.Common.Today,
            progress.Report
        );
        IReadOnlyList<SourceTask> chosen =
        [
            .. new SourceSelection(options, evidence, uses)
                .Tasks()
                .Select(t => renew is null ? t.After(evidence.Lock) : t.Renewing(evidence.Lock)),
        ];
        var looks = Look.Join(chosen, await network.LookAsync(chosen));
        // A copy is worth a look where the source itself does not say it.
        IReadOnlyList<SourceTask> archives =
        [
            .. VerifyPlan
                .Archives(evidence, looks.Where(l => !l.IsGood).SelectMany(l => l.Task.Sources))
                .Select(t => t.After(evidence.Lock)),
        ];
        if (archives.Count > 0 && !network.WasInterrupted && !network.IsOurNetworkDown)
            looks = [.. looks, .. Look.Join(archives, await network.LookAsync(archives))];
        var result = network.IsOurNetworkDown ? LeaveAll(looks, network.WhyOurs) : await FinishAsync(looks);
        return result with { WasInterrupted = network.WasInterrupted };
    }

    /// <summary>Our own network says nothing of sources: each is named with what was tried, and the lock stays as it is.</summary>
    private VerifyResult LeaveAll(IReadOnlyList<Look> looks, string why)
    {
        List<Look> unread = [.. looks.Select(l => l with { Check = l.Check with { Outcome = CheckOutcome.Transient, Quotes = [] } })];
        // Nothing is taken: what would have been is named.
        renew?.Invoke(site, unread);
        return Result(unread, evidence.Lock, EvidenceLock.None, isWritten: false) with
        {
            Notice = $"{why}: that is our own network, so {EvidenceLock.Path} was left as it is",
        };
    }

    private async Task<VerifyResult> FinishAsync(IReadOnlyList<Look> looks)
    {
        if (renew is not null)
        {
            (site, looks) = renew(site, looks);
            (evidence, uses) = (site.Evidence, new SiteUses(site));
        }
        if (!options.Writes)
            return Unwritten(looks);
        var (before, after, fixes, isWritten) = (evidence.Lock, evidence.Lock, 0, false);
        var whyNot = await LockFile.TryUpdateAsync(
            Path.Combine(options.Common.SourceRoot, EvidenceLock.Path),
            clock,
            ReadLock,
            text =>
            {
                // Another run may have written meanwhile.
                if (text is not null)
                    before = LockReader.Read(new SourceText(EvidenceLock.Path, text), options.Common.LastDay, diagnostics);
                if (before == EvidenceLock.Unreadable || text is null && looks.Count == 0)
                    return null;
                after = LockUpdate.Apply(before, looks.Select(l => l.Check), isPartial ? null : Cited(), isPartial);
                if (options.Fix)
                    (after, fixes) = new MovedLinks(options.Common.SourceRoot, site).Fix(
                        after,
                        [.. looks.SelectMany(l => l.Task.Sources).Distinct()]
                    );
                isWritten = true;
                return LockText.Of(after.Entries);
            }
        );
        var meant = looks.SelectMany(l => l.Task.Sources).ToHashSet();
        LockReport.Report(evidence, after, diagnostics, s => meant.Contains(s) && after.Find(s.Url) is not null, IsMeant);
        return Result(looks, before, after, isWritten) with
        {
            Fixed = fixes,
            LockTrouble = whyNot is null ? null : $"{EvidenceLock.Path} cannot be written, and is as it was: {whyNot}",
        };
    }

    /// <summary>What the lock would say, and mean.</summary>
    private VerifyResult Unwritten(IReadOnlyList<Look> looks)
    {
        var after = LockUpdate.Apply(evidence.Lock, looks.Select(l => l.Check), null);
        var meant = looks.SelectMany(l => l.Task.Sources).ToHashSet();
        LockReport.Report(evidence, after, diagnostics, meant.Contains, IsMeant);
        return Result(looks, evidence.Lock, after, isWritten: true);
    }

    private string? ReadLock() => site.Files.IsTaken(EvidenceLock.Path) ? site.Files.ReadText(EvidenceLock.Path)?.Text ?? "" : null;

    private HashSet<string> Cited() =>
        evidence.Sources.SelectMany(s => new[] { s.Url, s.ArchiveUrl }).OfType<string>().ToHashSet(StringComparer.Ordinal);

    private VerifyResult Result(IReadOnlyList<Look> looks, EvidenceLock before, EvidenceLock after, bool isWritten)
    {
        var sources =
            from look in looks
            from source in look.Task.Sources
            orderby source.Id, source.Place.File, look.Check.Url == source.Url ? 0 : 1
            let known = before.Find(look.Check.Url)
            select new VerifiedSource(
                source,
                look.Check.Url,
                known,
                after.Find(look.Check.Url) ?? VerdictOverTime.Next(known, look.Check),
                look.Check
            )
            {
                Archive = ArchivedCopy.WithAllOf(source, after),
            };
        // What the lock said of a day to come went out of it when it was written.
        var found = diagnostics.Sorted().Where(d => !isWritten || d.Rule != VerificationRules.LockOfTomorrow);
        return new VerifyResult(new BuildResult([.. found], site.Content.ByFile.Count), [.. sources], uses)
        {
            IsLockLeft = !isWritten,
            // Where nothing could be read, nothing was looked for.
            Quotes = looks
                .Where(l => l.Check.Outcome == CheckOutcome.Reached)
                .Sum(l => l.Task.Taken.DistinctBy(t => (t.Id, ProofHash.Of(t))).Count()),
            QuotesFound = looks.Sum(l => l.Check.Quotes.Count(q => q.Verdict == QuoteVerdict.Found)),
        };
    }
}
