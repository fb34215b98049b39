namespace StaticGuide.Cli.Reporting;

internal sealed record JsonSummary(int Errors, int Warnings, int Pages, long DurationMs)
{
    public static JsonSummary Of(Report report) =>
        new(report.Result.Errors, report.Result.Warnings, report.Result.Pages, (long)report.Duration.TotalMilliseconds);
}
