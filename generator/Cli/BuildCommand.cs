using System.Diagnostics;
using StaticGuide.Building;
using StaticGuide.Cli.Reporting;
using StaticGuide.Files;

namespace StaticGuide.Cli;

/// <summary><c>build</c> and <c>check</c>: runs the pipeline and reports on it.</summary>
internal sealed class BuildCommand(BuildOptions options, TimeProvider clock)
{
    public int Run()
    {
        // A report that cannot be written is noticed before anything is done.
        using var reportFile = options.ReportFile is { } file ? OpenReport(file) : null;
        var started = clock.GetTimestamp();
        var tree = new DiskTree(options.SourceRoot);
        BuildResult result;
        using (var progress = ProgressLine.Start(clock, options.Quiet || options.Json))
        {
            result = Pipeline.Run(new BuildRequest
            {
                SourceRoot = options.SourceRoot,
                Tree = tree,
                Output = options.Output,
                Today = options.Today,
                Drafts = options.Drafts,
                Future = options.Future,
                BaseUrl = options.BaseUrl,
                Strict = options.Strict,
                Progress = progress.Report,
            });
        }
        var report = new Report(options.Command, result, clock.GetElapsedTime(started), new SourceLines(tree));
        Write(report, reportFile);
        if (options.Metrics)
            WriteMetrics(report);
        return ExitCode.Of(result, options.Strict);
    }

    private void Write(Report report, StreamWriter? reportFile)
    {
        IReporter reporter = options.Json ? new JsonReporter()
            : new TextReporter(options.ReportFile is null ? Palette.ForTerminal(Console.IsErrorRedirected) : Palette.Plain, options.Quiet, options.Strict);
        // What people read goes beside the output, what machines read is the output.
        reporter.Write(report, reportFile ?? (options.Json ? Console.Out : Console.Error));
    }

    private static StreamWriter OpenReport(string file)
    {
        try
        {
            return new StreamWriter(file) { NewLine = "\n" };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--report {file}: {e.Message}");
        }
    }

    private static void WriteMetrics(Report report)
    {
        using var process = Process.GetCurrentProcess();
        var megabytes = process.PeakWorkingSet64 / (1024.0 * 1024.0);
        Console.Error.WriteLine(string.Create(System.Globalization.CultureInfo.InvariantCulture,
            $"metrics: {report.Result.Pages} pages, {report.Duration.TotalMilliseconds:F0} ms, {process.TotalProcessorTime.TotalMilliseconds:F0} ms of processor, {megabytes:F1} MiB at most"));
    }
}
