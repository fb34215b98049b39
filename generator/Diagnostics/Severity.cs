namespace StaticGuide.Diagnostics;

/// <summary>How much a diagnostic weighs: an error fails the run, a warning only under <c>--strict</c>.</summary>
internal enum Severity
{
    Error,
    Warning,
}
