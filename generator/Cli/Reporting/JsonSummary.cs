namespace StaticGuide.Cli.Reporting;

internal sealed record JsonSummary(int Errors, int Warnings, int Pages, long DurationMs);
