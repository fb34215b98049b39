using StaticGuide.Building;
using StaticGuide.Cli.Reporting;
using StaticGuide.Cli.Usage;
using StaticGuide.Content.Pages;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence;
using StaticGuide.Evidence.Locks;
using StaticGuide.Evidence.Coherence;
using StaticGuide.Files;
using StaticGuide.Output;
using StaticGuide.Verification.Verdicts;

namespace StaticGuide.Cli.Verifying;

/// <summary><c>verify</c>: looks at sources, writes the lock, and says what the lock now means for the guide.</summary>
internal sealed class VerifyCommand(VerifyOptions options, TimeProvider clock)
{
    private readonly DiagnosticBag diagnostics = new();
    private readonly DiskTree tree = new(options.Common.SourceRoot);
    private bool isWritten;

    public int Run()
    {
        using var reportFile = ReportFile.Open(options.Common.ReportFile, options.Common.SourceFolders);
        var started = clock.GetTimestamp();
        VerifyResult result;
        try
        {
            result = RunAsync().GetAwaiter().GetResult();
        }
        catch (UnauthorizedAccessException e)
        {
            throw new UsageException($"a file may not be read or written: {e.Message}");
        }
        var exitCode = result.WasInterrupted ? ExitCode.Interrupted
            : result.Build.Diagnostics.Any(d => d.Severity == Severity.Error && VerificationRules.OfSources.Contains(d.Rule)) ? ExitCode.EvidenceIsWrong
            : ExitCode.Of(result.Build, strict: false);
        var report = new Report("verify", result.Build, clock.GetElapsedTime(started), new SourceLines(tree))
        {
            ExitCode = exitCode,
            Folder = SourceFolder.SeenFromOutside(options.Common.SourceRoot),
            Did = $"Looked at {TextReporter.Count(result.Sources.Count, "source")}{(result.Counts is { Length: > 0 } counts ? $" ({counts})" : "")}",
        };
        new VerifyOutput(options, reportFile).Write(result, report);
        return exitCode;
    }

    private async Task<VerifyResult> RunAsync()
    {
        // Drafts and pages to come are looked at as well: their evidence is in the same files.
        var site = SiteReading.Of(tree, null, new PageSelection(options.Common.Today, Drafts: true, Future: true) { LastDay = options.Common.LastDay }, diagnostics);
        if (site is not null)
            UnknownEvidence.Report(site.Content, site.Evidence, null, diagnostics);
        if (site is null || site.Evidence.Lock == EvidenceLock.Unreadable)
            return new VerifyResult(Finished(site), [], new SiteUses(site));
        var isWhole = diagnostics.Sorted().All(d => d.Severity != Severity.Error || d.Rule == VerificationRules.LockOfTomorrow);
        return options.Saved.Count > 0 ? await LookAtSavedAsync(site, isWhole) : await LookAtNetworkAsync(site, isWhole);
    }

    private async Task<VerifyResult> LookAtSavedAsync(SiteReading site, bool isWhole)
    {
        var tasks = VerifyPlan.All(site.Evidence);
        List<(SourceTask Task, SourceCheck Check)> looks = [];
        foreach (var copy in options.Saved)
        {
            if (tasks.FirstOrDefault(t => t.Sources.Any(s => s.Id == copy.Id)) is not { } task)
                throw new UsageException($"--id {copy.Id}: there is no such source; {Suggestion.DidYouMean(copy.Id, site.Evidence.Sources.Select(s => s.Id)) ?? "`staticguide list sources` has them all"}");
            looks.Add((task, SourceLook.AtSaved(task, SavedFile.Read(copy.File), copy.Fetched)));
        }
        return await FinishAsync(site, isWhole, looks);
    }

    private async Task<VerifyResult> LookAtNetworkAsync(SiteReading site, bool isWhole)
    {
        var tasks = Selected(site.Evidence).ToList();
        // Of a bibliography that was brought in whole, only what the guide uses.
        var uses = new SiteUses(site);
        tasks.RemoveAll(t => t.Figures.Count == 0 && t.Sources.All(s => s.IsImported && !uses.PagesOf(s).Any()));
        using var progress = ProgressLine.Start(clock, options.Common.Quiet || options.Format != "text", "sources");
        using var run = new NetworkRun(NetworkOptions.Of(site.Content.Settings, options.ConnectTo), options.Common.Today, progress.Report);
        var looks = Joined(tasks, await run.LookAsync(tasks));
        // A copy is worth a look where the source itself does not say it.
        var archives = VerifyPlan.Archives(site.Evidence, looks.Where(l => !IsGood(l.Check)).SelectMany(l => l.Task.Sources));
        if (archives.Count > 0 && !run.WasInterrupted && !run.IsOurNetworkDown)
            looks = [.. looks, .. Joined(archives, await run.LookAsync(archives))];
        if (run.IsOurNetworkDown)
            return new VerifyResult(Finished(site), [], new SiteUses(site), $"{run.WhyOurs}: that is our own network, so {EvidenceLock.Path} was left as it is") { WasInterrupted = run.WasInterrupted };
        return await FinishAsync(site, isWhole, looks) with { WasInterrupted = run.WasInterrupted };
    }

    private IEnumerable<SourceTask> Selected(EvidenceIndex evidence)
    {
        var (locked, all) = (evidence.Lock, VerifyPlan.All(evidence));
        foreach (var id in options.Only)
        {
            if (!all.Any(t => Names(t, id)))
                throw new UsageException($"--only {id}: there is no such source or statistic; {Suggestion.DidYouMean(id, evidence.Sources.Select(s => s.Id).Concat(evidence.Figures.Select(f => f.Id))) ?? "`staticguide list sources` has them all"}");
        }
        return (options.Shard is var (number, count) ? VerifyPlan.Shard(all, number, count) : all)
            .Where(t => options.Only.Count == 0 || options.Only.Any(id => Names(t, id)))
            .Where(t => !options.OnlyNew || t.IsNewTo(locked))
            .Where(t => options.MaxAge is not { } days || locked.Find(t.Url) is not { } entry || options.Common.Today.DayNumber - entry.Checked.DayNumber > days);
    }

    private async Task<VerifyResult> FinishAsync(SiteReading site, bool isWhole, IReadOnlyList<(SourceTask Task, SourceCheck Check)> looks)
    {
        var (before, after) = (site.Evidence.Lock, site.Evidence.Lock);
        var cited = isWhole ? site.Evidence.Sources.SelectMany(s => new[] { s.Url, s.ArchiveUrl }).OfType<string>().ToHashSet(StringComparer.Ordinal) : null;
        var fixes = 0;
        await LockFile.UpdateAsync(Path.Combine(options.Common.SourceRoot, EvidenceLock.Path), clock, () => site.Files.IsTaken(EvidenceLock.Path) ? site.Files.ReadText(EvidenceLock.Path)?.Text ?? "" : null, text =>
        {
            if (text is not null)
                before = LockReader.Read(new SourceText(EvidenceLock.Path, text), options.Common.LastDay, diagnostics);
            after = LockUpdate.Apply(before, looks.Select(l => l.Check), cited);
            if (before == EvidenceLock.Unreadable)
                return null;
            if (options.Fix)
                (after, fixes) = new MovedLinks(options.Common.SourceRoot, site).Fix(after, [.. looks.SelectMany(l => l.Task.Sources).Distinct()]);
            isWritten = true;
            return LockText.Of(after.Entries);
        });
        var seen = looks.SelectMany(l => l.Task.Sources.Select(s => (Source: s, l.Check))).ToList();
        var meant = seen.Select(s => s.Source).ToHashSet();
        LockReport.Report(site.Evidence, after, diagnostics, s => meant.Contains(s) && after.Find(s.Url) is not null);
        return new VerifyResult(Finished(site),
            [.. seen.OrderBy(s => s.Source.Id, StringComparer.Ordinal).ThenBy(s => s.Source.Place.File, StringComparer.Ordinal).ThenBy(s => s.Check.Url == s.Source.Url ? 0 : 1)
                .Select(s => new VerifiedSource(s.Source, s.Check.Url, before.Find(s.Check.Url), after.Find(s.Check.Url) ?? VerdictOverTime.Next(before.Find(s.Check.Url), s.Check), s.Check) { Archive = ArchivedCopy.WithAllOf(s.Source, after) })],
            new SiteUses(site)) { Fixed = fixes };
    }

    /// <summary>What the lock said of a day to come went out of it when it was written.</summary>
    private BuildResult Finished(SiteReading? site) =>
        new([.. diagnostics.Sorted().Where(d => !isWritten || d.Rule != VerificationRules.LockOfTomorrow)], site?.Content.ByFile.Count ?? 0);

    private static bool Names(SourceTask task, string id) => task.Sources.Any(s => s.Id == id) || task.Figures.Any(f => f.Id == id);

    private static bool IsGood(SourceCheck check) => check.Outcome == CheckOutcome.Reached && check.Quotes.All(q => q.Verdict == QuoteVerdict.Found);

    private static IReadOnlyList<(SourceTask Task, SourceCheck Check)> Joined(IReadOnlyList<SourceTask> tasks, IReadOnlyList<SourceCheck> checks) =>
        [.. checks.Select(check => (tasks.First(t => t.Url == check.Url), check))];
}
