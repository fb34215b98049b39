using System.CommandLine;
using System.Globalization;
using StaticGuide.Cli.Reporting;
using StaticGuide.Cli.Usage;
using StaticGuide.Verification.Safety;

namespace StaticGuide.Cli.Verifying;

/// <summary>The options of <c>verify</c>, as resolved.</summary>
internal sealed record VerifyOptions
{
    public required CommonOptions Common { get; init; }

    public required ReportFormat Format { get; init; }

    public required bool OnlyNew { get; init; }

    /// <summary>Ids; empty for everything.</summary>
    public required IReadOnlyList<string> Only { get; init; }

    public required int? MaxAge { get; init; }

    /// <summary>Which part of how many, from 1.</summary>
    public required (int Number, int Count)? Shard { get; init; }

    public required bool Fix { get; init; }

    /// <summary>False to look only: neither the lock nor any file is written.</summary>
    public bool Writes { get; init; } = true;

    public required IReadOnlyList<SavedCopy> Saved { get; init; }

    /// <summary>Who is sure that a copy which names another page is the source's, and why; null to refuse it.</summary>
    public required string? Force { get; init; }

    public required IReadOnlyList<ConnectTo> ConnectTo { get; init; }

    /// <exception cref="UsageException">A value makes no sense; its message says which.</exception>
    public static VerifyOptions Resolve(VerifyArguments typed, ParseResult parsed, TimeProvider clock)
    {
        var common = CommonOptions.Resolve(typed.Common, parsed, clock);
        var saved = ReadSaved(
            parsed.GetValue(typed.Saved) ?? [],
            parsed.GetValue(typed.Id) ?? [],
            parsed.GetValue(typed.Fetched) ?? [],
            common.Today
        );
        if (
            saved.Count > 0
            && new Option[] { typed.New, typed.Only, typed.MaxAge, typed.Shard, typed.ConnectTo, typed.Fix }.FirstOrDefault(o =>
                parsed.GetResult(o) is { Implicit: false }
            )
                is { } other
        )
            throw new UsageException($"{other.Name} is about the network; --saved is not");
        return new VerifyOptions
        {
            Common = common,
            Format = ReportFormats.Of(parsed, typed.Format),
            OnlyNew = parsed.GetValue(typed.New),
            Only = parsed.GetValue(typed.Only) ?? [],
            MaxAge = parsed.GetValue(typed.MaxAge) is not < 0
                ? parsed.GetValue(typed.MaxAge)
                : throw new UsageException("--max-age: write a number of days from 0"),
            Shard = ReadShard(parsed.GetValue(typed.Shard)),
            Fix = parsed.GetValue(typed.Fix),
            Saved = saved,
            Force =
                saved.Count > 0 || parsed.GetValue(typed.Force) is null
                    ? parsed.GetValue(typed.Force)
                    : throw new UsageException("--force is about a saved copy; it needs --saved"),
            ConnectTo = NetworkOptions.ConnectTo(parsed, typed.ConnectTo),
        };
    }

    private static IReadOnlyList<SavedCopy> ReadSaved(string[] files, string[] ids, string[] days, DateOnly today)
    {
        foreach (var file in files)
        {
            if (InputFile.TroubleOf(file) is { } trouble)
                throw new UsageException($"--saved {file}: {trouble}");
        }
        if (files.Length != ids.Length || files.Length != days.Length)
            throw new UsageException("each --saved FILE needs its own --id ID and --fetched YYYY-MM-DD");
        return [.. files.Select((file, i) => new SavedCopy(file, ids[i], SavedFile.Day(days[i], today)))];
    }

    private static (int Number, int Count)? ReadShard(string? text)
    {
        if (text is null)
            return null;
        return
            text.Split('/') is [var number, var count]
            && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var k)
            && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
            && k >= 1
            && k <= n
            ? (k, n)
            : throw new UsageException($"--shard {text}: write which part of how many, such as 1/4");
    }
}
