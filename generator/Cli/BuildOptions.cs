using System.CommandLine;
using System.Globalization;

namespace StaticGuide.Cli;

/// <summary>The options of <c>build</c> and <c>check</c>, as resolved.</summary>
internal sealed record BuildOptions
{
    public required string Command { get; init; }

    /// <summary>Absolute.</summary>
    public required string SourceRoot { get; init; }

    /// <summary>Absolute, or null to write nothing.</summary>
    public required string? Output { get; init; }

    public required DateOnly Today { get; init; }

    public required bool Json { get; init; }

    public required string? ReportFile { get; init; }

    public required bool Strict { get; init; }

    public required string? BaseUrl { get; init; }

    public required bool Drafts { get; init; }

    public required bool Future { get; init; }

    public required bool Quiet { get; init; }

    public required bool Metrics { get; init; }

    /// <exception cref="UsageException">A value makes no sense; its message says which.</exception>
    public static BuildOptions Resolve(BuildArguments typed, ParseResult parsed, string command, TimeProvider clock)
    {
        var source = Path.GetFullPath(parsed.GetValue(typed.Source)!);
        if (!Directory.Exists(source))
            throw new UsageException($"--source {parsed.GetValue(typed.Source)}: there is no such folder");
        return new BuildOptions
        {
            Command = command,
            SourceRoot = source,
            Output = command == "check" ? null : Path.GetFullPath(parsed.GetValue(typed.Output)!, parsed.GetResult(typed.Output) is { Implicit: false } ? Directory.GetCurrentDirectory() : source),
            Today = ReadToday(parsed.GetValue(typed.Date), clock),
            Json = parsed.GetValue(typed.Format) == "json",
            ReportFile = parsed.GetValue(typed.Report),
            Strict = parsed.GetValue(typed.Strict),
            BaseUrl = parsed.GetValue(typed.BaseUrl),
            Drafts = parsed.GetValue(typed.Drafts),
            Future = parsed.GetValue(typed.Future),
            Quiet = parsed.GetValue(typed.Quiet),
            Metrics = parsed.GetValue(typed.Metrics),
        };
    }

    /// <summary>The day that was given, or that of SOURCE_DATE_EPOCH (reproducible-builds.org), or the clock's, in UTC.</summary>
    private static DateOnly ReadToday(string? given, TimeProvider clock)
    {
        if (given is not null)
        {
            return DateOnly.TryParseExact(given, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
                ? date
                : throw new UsageException($"--date {given}: write a date as 2026-02-28");
        }
        if (Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH") is not { Length: > 0 } epoch)
            return DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        return long.TryParse(epoch, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime)
            : throw new UsageException($"SOURCE_DATE_EPOCH is `{epoch}`, which is no number of seconds");
    }
}
