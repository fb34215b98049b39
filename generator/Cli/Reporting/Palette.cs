using StaticGuide.Diagnostics;

namespace StaticGuide.Cli.Reporting;

/// <summary>Colours of a terminal (ECMA-48, SGR), or none.</summary>
internal sealed record Palette(string Error, string Warning, string Quiet, string Strong, string Reset)
{
    public static readonly Palette Plain = new("", "", "", "", "");

    private static readonly Palette Colours = new(
        $"{TerminalSigns.Escape}[1;31m",
        $"{TerminalSigns.Escape}[1;33m",
        $"{TerminalSigns.Escape}[36m",
        $"{TerminalSigns.Escape}[1m",
        $"{TerminalSigns.Escape}[0m"
    );

    /// <summary>None for pipes, for TERM=dumb, and where NO_COLOR (no-color.org) is set to anything.</summary>
    public static Palette ForTerminal(bool isRedirected) =>
        isRedirected
        || Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 }
        || Environment.GetEnvironmentVariable("TERM") == "dumb"
            ? Plain
            : Colours;

    public string Of(Severity severity) => severity == Severity.Error ? Error : Warning;
}
