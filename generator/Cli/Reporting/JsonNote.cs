namespace StaticGuide.Cli.Reporting;

internal sealed record JsonNote(string Message, string File, int? Line, int? Column);
