using StaticGuide.Cli.Reporting;

namespace StaticGuide.Cli.Verifying;

/// <summary>Writes what <c>verify</c> found in the form that was asked for, where it belongs.</summary>
internal sealed class VerifyOutput(VerifyOptions options, StreamWriter? reportFile)
{
    public void Write(VerifyResult result, Report report)
    {
        var text = new TextReporter(
            reportFile is null ? Palette.ForTerminal(Console.IsErrorRedirected) : Palette.Plain,
            options.Common.Quiet,
            strict: false,
            isWhole: reportFile is not null
        );
        var writer = reportFile ?? Console.Out;
        switch (options.Format)
        {
            case ReportFormat.Text:
                new VerifyLines(options.Common.Quiet).Write(result, reportFile ?? Console.Error);
                text.Write(report, reportFile ?? Console.Error);
                break;
            case ReportFormat.Json:
                JsonVerifyReport.Write(result, report, writer);
                break;
            case ReportFormat.Markdown:
                MarkdownSummary.Write(result, options.Common.Today, writer);
                break;
            case ReportFormat.Sarif:
                new SarifReporter().Write(report, writer);
                break;
            default:
                new GitHubReporter().Write(report, writer);
                text.WriteSummary(report, Console.Error);
                break;
        }
        if (result.Notice is { } notice)
            Console.Error.WriteLine($"notice: {notice}");
        if (result.LockTrouble is { } trouble)
            Console.Error.WriteLine($"error: {trouble}");
        if (result.WasInterrupted)
            Console.Error.WriteLine(
                $"notice: interrupted; what was found until then is {(result.LockTrouble is null ? "in the lock" : "in this report alone")}"
            );
    }
}
