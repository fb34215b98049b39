using StaticGuide.Building;
using StaticGuide.Cli.Reporting;
using StaticGuide.Cli.Usage;
using StaticGuide.Cli.Verifying;
using StaticGuide.Content.Pages;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Coherence;
using StaticGuide.Evidence.Locks;
using StaticGuide.Files;

namespace StaticGuide.Cli.Renewing;

/// <summary><c>renew</c>: looks at sources as <c>verify</c> does, and takes what they say now into the files.</summary>
internal sealed class RenewCommand(VerifyOptions options, TimeProvider clock)
{
    private readonly DiagnosticBag diagnostics = new();
    private readonly DiskTree tree = new(options.Common.SourceRoot);

    public int Run()
    {
        using var reportFile = ReportFile.Open(options.Common.ReportFile, options.Common.SourceFolders);
        var started = clock.GetTimestamp();
        var renewal = new Renewal(options.Common.SourceRoot, tree, Selection, options.Writes, diagnostics)
        {
            Only = new NamedItems(options.Only),
        };
        VerifyResult verified;
        try
        {
            verified = RunAsync(renewal).GetAwaiter().GetResult();
        }
        catch (Exception e) when (e is UnauthorizedAccessException || e is IOException && Changed(renewal) is not null)
        {
            throw new UsageException($"a file may not be read or written: {e.Message}{Changed(renewal)}");
        }
        if (renewal.Notice is { } notice)
            verified = verified with { Notice = verified.Notice ?? notice };
        if (verified.LockTrouble is { } trouble)
            verified = verified with { LockTrouble = trouble + Changed(renewal) };
        var exitCode = VerifyCommand.ExitCodeOf(verified);
        var report = new Report("renew", verified.Build, clock.GetElapsedTime(started), new SourceLines(tree))
        {
            ExitCode = exitCode,
            Folder = SourceFolder.SeenFromOutside(options.Common.SourceRoot),
            Did = RenewLines.Did(renewal.Result, verified, options.Writes),
        };
        new RenewOutput(options, reportFile).Write(renewal.Result, verified, report);
        return exitCode;
    }

    /// <summary>What was written before something went wrong, for whoever has to know; null for nothing.</summary>
    private string? Changed(Renewal renewal) =>
        options.Writes && renewal.Result.Files.Count > 0
            ? $"; renewed before that, and without the lock: {string.Join(", ", renewal.Result.Files.Select(f => f.Path))} (the next run finishes it)"
            : null;

    /// <summary>Drafts and pages to come are looked at as well: their evidence is in the same files.</summary>
    private PageSelection Selection => new(options.Common.Today, Drafts: true, Future: true) { LastDay = options.Common.LastDay };

    private async Task<VerifyResult> RunAsync(Renewal renewal)
    {
        var site = SiteReading.Of(tree, null, Selection, diagnostics);
        if (site is not null)
            UnknownEvidence.Report(site.Content, site.Evidence, null, diagnostics);
        if (site is null || site.Evidence.Lock == EvidenceLock.Unreadable)
            return new VerifyResult(new BuildResult(diagnostics.Sorted(), site?.Content.ByFile.Count ?? 0), [], new SiteUses(site));
        renewal.Remember(site);
        return await new VerifyRun(options, clock, site, diagnostics, renewal.Apply) { IsMeant = renewal.Only.Mean }.RunAsync();
    }
}
