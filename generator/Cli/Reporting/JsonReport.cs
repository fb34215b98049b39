using StaticGuide.Diagnostics;

namespace StaticGuide.Cli.Reporting;

internal sealed record JsonSummary(int Errors, int Warnings, int Pages, long DurationMs)
{
    public static JsonSummary Of(Report report) =>
        new(report.Result.Errors, report.Result.Warnings, report.Result.Pages, (long)report.Duration.TotalMilliseconds);
}

/// <summary>Lines and columns count from 1; the end is exclusive; what is unknown is left out.</summary>
internal sealed record JsonDiagnostic(
    string Code,
    string Severity,
    string? File,
    int? Line,
    int? Column,
    int? EndLine,
    int? EndColumn,
    string Message,
    string? Hint,
    IReadOnlyList<JsonNote>? Notes
)
{
    public static JsonDiagnostic Of(Diagnostic diagnostic)
    {
        var place = diagnostic.Place;
        return new JsonDiagnostic(
            diagnostic.Rule.Code,
            diagnostic.Severity == Diagnostics.Severity.Error ? "error" : "warning",
            place?.File,
            place?.Start?.Line,
            place?.Start?.Column,
            place?.End?.Line,
            place?.End?.Column,
            diagnostic.Message,
            diagnostic.Hint,
            diagnostic.Notes.Count == 0
                ? null
                : [.. diagnostic.Notes.Select(n => new JsonNote(n.Message, n.Place.File, n.Place.Start?.Line, n.Place.Start?.Column))]
        );
    }
}

internal sealed record JsonNote(string Message, string File, int? Line, int? Column);
