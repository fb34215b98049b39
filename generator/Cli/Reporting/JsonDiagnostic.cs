namespace StaticGuide.Cli.Reporting;

/// <summary>Lines and columns count from 1; the end is exclusive; what is unknown is left out.</summary>
internal sealed record JsonDiagnostic(
    string Code, string Severity, string? File, int? Line, int? Column, int? EndLine, int? EndColumn, string Message, string? Hint, IReadOnlyList<JsonNote>? Notes);
