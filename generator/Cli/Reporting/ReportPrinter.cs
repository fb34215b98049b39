namespace StaticGuide.Cli.Reporting;

/// <summary>Writes a report in the form that was asked for, to where it belongs.</summary>
internal sealed class ReportPrinter(ReportFormat format, bool quiet, bool strict)
{
    /// <param name="file">Where it goes instead of the terminal; null for that.</param>
    public void Write(Report report, TextWriter? file)
    {
        var text = new TextReporter(
            file is null ? Palette.ForTerminal(Console.IsErrorRedirected) : Palette.Plain,
            quiet,
            strict,
            isWhole: file is not null
        );
        // What people read goes beside the output, what machines read is the output.
        if (format == ReportFormat.Text)
            text.Write(report, file ?? Console.Error);
        else
            Reporter().Write(report, file ?? Console.Out);
        // A log full of commands that are shown elsewhere leaves its reader without a word.
        if (format == ReportFormat.GitHub)
            text.WriteSummary(report, Console.Error);
    }

    private IReporter Reporter() =>
        format switch
        {
            ReportFormat.Sarif => new SarifReporter(),
            ReportFormat.GitHub => new GitHubReporter(),
            _ => new JsonReporter(),
        };
}
