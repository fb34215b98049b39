using StaticGuide.Cli.Reporting;
using StaticGuide.Cli.Verifying;

namespace StaticGuide.Cli.Renewing;

/// <summary>Writes what <c>renew</c> did in the form that was asked for: as text, the change itself goes to standard output.</summary>
internal sealed class RenewOutput(VerifyOptions options, StreamWriter? reportFile)
{
    public void Write(RenewResult result, VerifyResult verified, Report report)
    {
        var writer = reportFile ?? Console.Out;
        switch (options.Format)
        {
            case ReportFormat.Json:
                JsonRenewReport.Write(result, verified, report, !options.Writes, writer);
                break;
            case ReportFormat.Markdown:
                RenewMarkdown.Write(result, verified, options.Common.Today, options.Writes, writer);
                break;
            default:
                foreach (var change in result.Files)
                    writer.Write(UnifiedDiff.Of(change, report.Folder));
                var prose = reportFile ?? Console.Error;
                WriteProse(result, verified, report, prose);
                break;
        }
        if (verified.Notice is { } notice)
            Console.Error.WriteLine($"notice: {notice}");
        if (verified.LockTrouble is { } trouble)
            Console.Error.WriteLine($"error: {trouble}");
        if (verified.WasInterrupted)
            Console.Error.WriteLine("notice: interrupted; what was seen until then was taken");
    }

    private void WriteProse(RenewResult result, VerifyResult verified, Report report, TextWriter prose)
    {
        var quiet = options.Common.Quiet;
        var told = new ToldOnce(result);
        if (!quiet)
            RenewLines.Write(result, report.Result.Diagnostics, prose);
        new VerifyLines(quiet).Write(verified, prose, quiet ? null : told.Has);
        var reporter = new TextReporter(
            reportFile is null ? Palette.ForTerminal(Console.IsErrorRedirected) : Palette.Plain,
            quiet,
            strict: false,
            isWhole: reportFile is not null
        );
        reporter.Write(report.Result.Diagnostics.Where(d => quiet || !told.Has(d)), report.Sources, prose);
        reporter.WriteSummary(report, prose);
    }
}
