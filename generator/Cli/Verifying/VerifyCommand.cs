using StaticGuide.Building;
using StaticGuide.Cli.Reporting;
using StaticGuide.Cli.Usage;
using StaticGuide.Content.Pages;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Coherence;
using StaticGuide.Evidence.Locks;
using StaticGuide.Files;

namespace StaticGuide.Cli.Verifying;

/// <summary><c>verify</c>: looks at sources, writes the lock, and says what the lock now means for the guide.</summary>
internal sealed class VerifyCommand(VerifyOptions options, TimeProvider clock)
{
    private readonly DiagnosticBag diagnostics = new();
    private readonly DiskTree tree = new(options.Common.SourceRoot);

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
        var exitCode = ExitCodeOf(result);
        var report = new Report("verify", result.Build, clock.GetElapsedTime(started), new SourceLines(tree))
        {
            ExitCode = exitCode,
            Folder = SourceFolder.SeenFromOutside(options.Common.SourceRoot),
            Did = result.Did,
        };
        new VerifyOutput(options, reportFile).Write(result, report);
        return exitCode;
    }

    public static int ExitCodeOf(VerifyResult result) =>
        result.WasInterrupted ? ExitCode.Interrupted
        : result.LockTrouble is not null ? ExitCode.WrongUsage
        : result.Build.Diagnostics.Any(d => d.Severity == Severity.Error && VerificationRules.OfSources.Contains(d.Rule))
            ? ExitCode.EvidenceIsWrong
        : ExitCode.Of(result.Build, strict: false);

    private async Task<VerifyResult> RunAsync()
    {
        // Drafts and pages to come are looked at as well: their evidence is in the same files.
        var site = SiteReading.Of(
            tree,
            null,
            new PageSelection(options.Common.Today, Drafts: true, Future: true) { LastDay = options.Common.LastDay },
            diagnostics
        );
        if (site is not null)
            UnknownEvidence.Report(site.Content, site.Evidence, null, diagnostics);
        if (site is null || site.Evidence.Lock == EvidenceLock.Unreadable)
            return new VerifyResult(new BuildResult(diagnostics.Sorted(), site?.Content.ByFile.Count ?? 0), [], new SiteUses(site));
        return await new VerifyRun(options, clock, site, diagnostics).RunAsync();
    }
}
