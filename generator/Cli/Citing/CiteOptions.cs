using System.CommandLine;
using StaticGuide.Cli.Usage;
using StaticGuide.Urls;
using StaticGuide.Verification.Safety;

namespace StaticGuide.Cli.Citing;

/// <summary>The arguments of <c>cite</c>, as resolved.</summary>
internal sealed record CiteOptions
{
    public required CommonOptions Common { get; init; }

    public required WebUrl Url { get; init; }

    public required string? Id { get; init; }

    /// <summary>Words to look for on the page; empty for none.</summary>
    public required IReadOnlyList<string> Quote { get; init; }

    /// <summary>The bytes of a saved copy, or null.</summary>
    public required byte[]? Saved { get; init; }

    /// <summary>The day on which the page came.</summary>
    public required DateOnly Accessed { get; init; }

    public required IReadOnlyList<ConnectTo> ConnectTo { get; init; }

    public required bool IsJson { get; init; }

    /// <exception cref="UsageException">A value makes no sense; its message says which.</exception>
    public static CiteOptions Resolve(CiteArguments typed, ParseResult parsed, TimeProvider clock)
    {
        var common = CommonOptions.Resolve(typed.Common, parsed, clock);
        var (saved, fetched, id) = (parsed.GetValue(typed.Saved), parsed.GetValue(typed.Fetched), parsed.GetValue(typed.Id));
        if (saved is null && fetched is not null)
            throw new UsageException("--fetched is the day of a saved copy; name it with --saved FILE");
        if (saved is not null && parsed.GetResult(typed.ConnectTo) is { Implicit: false })
            throw new UsageException("--connect-to is about the network; --saved is not");
        if (id is not null && (id.Length == 0 || !id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')))
            throw new UsageException($"--id {id}: write it with a-z, 0-9 and `-`");
        return new CiteOptions
        {
            Common = common,
            Url = WebUrlParser.Parse(parsed.GetValue(typed.Url)!) is UrlParse.Parsed { Url: { HasUserInfo: false } url }
                ? url
                : throw new UsageException(
                    $"{parsed.GetValue(typed.Url)}: write an http or https address without a user's name; a file on this machine is "
                        + "named with --saved"
                ),
            Id = id,
            Quote = ReadQuote(parsed.GetValue(typed.Quote) ?? []),
            Saved = saved is null ? null : SavedFile.Read(saved),
            Accessed = fetched is null ? common.Today : SavedFile.Day(fetched, common.Today),
            ConnectTo = NetworkOptions.ConnectTo(parsed, typed.ConnectTo),
            IsJson = parsed.GetValue(typed.Format) == "json",
        };
    }

    private static string[] ReadQuote(string[] runs) =>
        Array.TrueForAll(runs, run => !string.IsNullOrWhiteSpace(run))
            ? runs
            : throw new UsageException("--quote: write the words to look for behind it");
}
