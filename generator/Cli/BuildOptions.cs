using System.CommandLine;
using StaticGuide.Cli.Reporting;
using StaticGuide.Cli.Usage;

namespace StaticGuide.Cli;

/// <summary>The options of <c>build</c> and <c>check</c>, as resolved.</summary>
internal sealed record BuildOptions
{
    public required string Command { get; init; }

    public required CommonOptions Common { get; init; }

    /// <summary>Absolute, or null to write nothing.</summary>
    public required string? Output { get; init; }

    public required ReportFormat Format { get; init; }

    public required bool Strict { get; init; }

    public required string? BaseUrl { get; init; }

    public required bool Drafts { get; init; }

    public required bool Future { get; init; }

    public required bool Metrics { get; init; }

    public required bool UseCache { get; init; }
    public required bool Relative { get; init; }

    public required bool HostFiles { get; init; }

    public required bool MetaPolicy { get; init; }

    /// <exception cref="UsageException">A value makes no sense; its message says which.</exception>
    public static BuildOptions Resolve(BuildArguments typed, ParseResult parsed, string command, TimeProvider clock)
    {
        var common = CommonOptions.Resolve(typed.Common, parsed, clock);
        return new BuildOptions
        {
            Command = command,
            Common = common,
            Output =
                command == "check"
                    ? null
                    : Path.GetFullPath(
                        parsed.GetValue(typed.Output)!,
                        parsed.GetResult(typed.Output) is { Implicit: false } ? Directory.GetCurrentDirectory() : common.SourceRoot
                    ),
            Format = ReportFormats.Of(parsed, typed.Format),
            Strict = parsed.GetValue(typed.Strict),
            BaseUrl = parsed.GetValue(typed.BaseUrl),
            Drafts = parsed.GetValue(typed.Drafts),
            Future = parsed.GetValue(typed.Future),
            Metrics = parsed.GetValue(typed.Metrics),
            UseCache = command == "build" && !parsed.GetValue(typed.NoCache),
            Relative = command == "build" && parsed.GetValue(typed.Relative),
            HostFiles = command == "build" && parsed.GetValue(typed.HostFiles),
            MetaPolicy = command == "build" && parsed.GetValue(typed.MetaPolicy),
        };
    }
}
