using StaticGuide.Diagnostics;

namespace StaticGuide.Cli.Reporting;

/// <summary>Colours of a terminal (ECMA-48, SGR), or none.</summary>
internal sealed record Palette(string Error, string Warning, string Quiet, string Strong, string Reset)
{
    public static readonly Palette Plain = new("", "", "", "", "");

    private static readonly Palette Colours = new("\u001b[1;31m", "\u001b[1;33m", "\u001b[36m", "\u001b[1m", "\u001b[0m");

    /// <summary>None for pipes, for TERM=dumb, and where NO_COLOR (no-color.org) is set to anything.</summary>
    public static Palette ForTerminal(bool isRedirected) =>
        isRedirected
        || Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 }
        || Environment.GetEnvironmentVariable("TERM") == "dumb"
            ? Plain
            : Colours;

    public string Of(Severity severity) => severity == Severity.Error ? Error : Warning;
}
