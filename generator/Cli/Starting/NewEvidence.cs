using System.Globalization;
using StaticGuide.Cli.Citing;
using StaticGuide.Cli.Usage;
using StaticGuide.Content.Values;
using StaticGuide.Urls;
using StaticGuide.Verification.Fetching;
using StaticGuide.Verification.Pages;
using StaticGuide.Verification.Safety;

namespace StaticGuide.Cli.Starting;

/// <summary>A file of evidence to be filled in, by a person or from a page.</summary>
internal static class NewEvidence
{
    /// <summary>Comments alone, since nothing of it is true yet.</summary>
    public static string Blank(string name, DateOnly today)
    {
        var id = IdOf(name);
        return string.Create(
                CultureInfo.InvariantCulture,
                $"""
                # Take away the marks of what you need and fill it in. `staticguide cite URL` fills in a source;
                # `staticguide schema evidence` has every key.
                # sources:
                #   - id: {id}
                #     title: …
                #     author: …
                #     url: https://…
                #     published: …            # 2025, 2025-08 or 2025-08-28
                #     accessed: {today:yyyy-MM-dd}
                # statistics:
                #   - id: {id}-number
                #     label: …                # what it measures
                #     value: …
                #     unit: percent
                #     as_of: …                # when it was true
                #     source: {id}
                #     quote: "…"              # the words of the source, with the number in them

                """
            )
            .ReplaceLineEndings("\n");
    }

    /// <summary>What <c>cite</c> is asked for.</summary>
    /// <param name="from">An address, or a file that was saved from one.</param>
    /// <exception cref="UsageException">It is neither.</exception>
    public static CiteOptions Cited(string from, string name, CommonOptions common, IReadOnlyList<ConnectTo> connectTo)
    {
        var saved = from.Contains("://", StringComparison.Ordinal) ? null : SavedFile.Read(from, "--from");
        var address = saved is null
            ? from
            : AddressOf(saved)
                ?? throw new UsageException(
                    $"--from {from}: the copy does not say where it is from; use `staticguide cite URL --saved {from}`"
                );
        return new CiteOptions
        {
            Common = common,
            Url = WebUrlParser.Parse(address) is UrlParse.Parsed { Url: { HasUserInfo: false } url }
                ? url
                : throw new UsageException($"--from {from}: write an http or https address without a user's name, or name a file"),
            Id = IdOf(name),
            Quote = [],
            Saved = saved,
            Accessed = common.Today,
            ConnectTo = connectTo,
            IsJson = false,
        };
    }

    /// <summary>Where browsers or the page itself say that it is from.</summary>
    private static string? AddressOf(byte[] saved)
    {
        var page = new FetchOutcome.Reached
        {
            FinalUrl = "",
            Status = 200,
            MediaType = MediaTypes.Of("", saved),
            Body = saved,
        };
        return CitedPage.Read(page).Url is { } url && url.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? url : null;
    }

    private static string IdOf(string name) =>
        Slug.Of(name[(name.LastIndexOf('/') + 1)..]) is { Length: > 0 } id && id.All(char.IsAscii) ? id : "source";
}
