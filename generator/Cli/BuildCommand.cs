using System.Diagnostics;
using StaticGuide.Building;
using StaticGuide.Cli.Reporting;
using StaticGuide.Cli.Usage;
using StaticGuide.Cli.Verifying;
using StaticGuide.Files;

namespace StaticGuide.Cli;

/// <summary><c>build</c> and <c>check</c>: runs the pipeline and reports on it.</summary>
internal sealed class BuildCommand(BuildOptions options, TimeProvider clock)
{
    public int Run()
    {
        using var reportFile = ReportFile.Open(options.Common.ReportFile, [options.Output, .. options.Common.SourceFolders]);
        var common = options.Common;
        var started = clock.GetTimestamp();
        var tree = new DiskTree(common.SourceRoot);
        BuildResult result;
        var metrics = options.Metrics ? new BuildMetrics() : null;
        using var interruption = new Interruption();
        using (var progress = ProgressLine.Start(clock, common.Quiet || options.Format != ReportFormat.Text))
        {
            try
            {
                result = Pipeline.Run(RequestFor(tree, progress, interruption, metrics));
            }
            catch (Exception) when (interruption.ExitCode is not null)
            {
                return interruption.ExitCode.Value;
            }
        }
        var exitCode = ExitCode.Of(result, options.Strict);
        var report = new Report(options.Command, result, clock.GetElapsedTime(started), new SourceLines(tree))
        {
            ExitCode = exitCode,
            Folder = SourceFolder.SeenFromOutside(common.SourceRoot),
        };
        new ReportPrinter(options.Format, common.Quiet, options.Strict).Write(report, reportFile);
        if (metrics is not null)
        {
            MetricsTable.Write(metrics, Console.Error);
            WriteMetrics(report);
        }
        return exitCode;
    }

    private BuildRequest RequestFor(DiskTree tree, ProgressLine progress, Interruption interruption, BuildMetrics? metrics) =>
        new()
        {
            SourceRoot = options.Common.SourceRoot,
            Tree = tree,
            Output = options.Output,
            Today = options.Common.Today,
            LastDay = options.Common.LastDay,
            Drafts = options.Drafts,
            Future = options.Future,
            BaseUrl = options.BaseUrl,
            Strict = options.Strict,
            UseCache = options.UseCache,
            Metrics = metrics,
            Relative = options.Relative,
            HostFiles = options.HostFiles,
            MetaPolicy = options.MetaPolicy,
            Begins = interruption.Listen,
            Progress = (done, total) =>
            {
                progress.Report(done, total);
                interruption.ThrowIfAsked();
            },
        };

    private static void WriteMetrics(Report report)
    {
        using var process = Process.GetCurrentProcess();
        var megabytes = process.PeakWorkingSet64 / (1024.0 * 1024.0);
        Console.Error.WriteLine(
            string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"metrics: {report.Result.Pages} pages, {report.Duration.TotalMilliseconds:F0} ms, {process.TotalProcessorTime.TotalMilliseconds:F0} ms of processor, {megabytes:F1} MiB at most"
            )
        );
    }
}
