namespace StaticGuide.Diagnostics;

/// <summary>A further place of a diagnostic and what it has to do with it.</summary>
internal sealed record DiagnosticNote(string Message, Place Place);
