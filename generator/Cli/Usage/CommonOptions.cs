using System.CommandLine;
using System.Globalization;
using StaticGuide.Content.Pages;
using StaticGuide.Yaml;

namespace StaticGuide.Cli.Usage;

/// <summary>The options that every verb which reads a site has, as resolved.</summary>
/// <param name="SourceRoot">Absolute.</param>
/// <param name="Today">The day the run takes for today.</param>
/// <param name="ReportFile">As typed, or null to print the report.</param>
internal sealed record CommonOptions(string SourceRoot, DateOnly Today, string? ReportFile, bool Quiet)
{
    /// <inheritdoc cref="PageSelection.LastDay"/>
    public required DateOnly LastDay { get; init; }

    /// <summary>What writers write is in these.</summary>
    public IEnumerable<string> SourceFolders => [Path.Combine(SourceRoot, "content"), Path.Combine(SourceRoot, "templates")];

    /// <exception cref="UsageException">A value makes no sense; its message says which.</exception>
    public static CommonOptions Resolve(CommonArguments typed, ParseResult parsed, TimeProvider clock)
    {
        var source = Path.GetFullPath(parsed.GetValue(typed.Source)!);
        if (!Directory.Exists(source))
            throw new UsageException($"--source {parsed.GetValue(typed.Source)}: {SourceFolder.Missing(source)}");
        var (today, lastDay) = ReadDays(typed, parsed, clock);
        return new CommonOptions(source, today, parsed.GetValue(typed.Report), parsed.GetValue(typed.Quiet)) { LastDay = lastDay };
    }

    /// <summary><see cref="Today"/> and <see cref="LastDay"/> as they are by now.</summary>
    public static (DateOnly Today, DateOnly LastDay) ReadDays(CommonArguments typed, ParseResult parsed, TimeProvider clock)
    {
        var (today, now) = (ReadToday(parsed.GetValue(typed.Date), clock), DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        return (today, today > now ? today : now);
    }

    /// <summary>The day that was given, or that of SOURCE_DATE_EPOCH (reproducible-builds.org), or the clock's, in UTC.</summary>
    internal static DateOnly ReadToday(string? given, TimeProvider clock)
    {
        if (given is not null)
        {
            const string Expected = "a date as 2026-02-28";
            if (!DateOnly.TryParseExact(given, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
                throw new UsageException($"--date {given}: write {Expected}");
            // No file may say such a day, so none may have it from here.
            return date.Year >= DateHints.FirstYear
                ? date
                : throw new UsageException($"--date {given}: {DateHints.ForDate(given, Expected)}");
        }
        if (Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH") is not { Length: > 0 } epoch)
            return DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        return
            long.TryParse(epoch, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime)
            : throw new UsageException($"SOURCE_DATE_EPOCH is `{epoch}`, which is no number of seconds");
    }
}
