namespace StaticGuide.Cli.Reporting;

internal sealed record JsonReport(int Version, string Command, JsonSummary Summary, IReadOnlyList<JsonDiagnostic> Diagnostics,
    JsonLinks? Links);
