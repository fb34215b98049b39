using System.Text.RegularExpressions;
using StaticGuide.Cli.Citing;
using StaticGuide.Content.Sources;
using StaticGuide.Urls;
using StaticGuide.Verification.Fetching;
using StaticGuide.Verification.Pages;

namespace StaticGuide.Cli.Verifying;

/// <summary>Whether a saved copy is of the source that it is said to be of: a browser saves whatever is on the screen.</summary>
internal static partial class SavedIdentity
{
    private const int StemLength = 5;

    private static readonly string[] Small = ["www.", "m.", "mobile.", "amp."];

    /// <summary>Why it looks like another page, or null. In doubt it is the source's.</summary>
    /// <param name="others">Further addresses of the source, such as where it has moved to.</param>
    /// <param name="saysAll">The copy has all that is quoted of the source, and something is.</param>
    public static string? WhyNot(Source source, ReadOnlyMemory<byte> body, IEnumerable<string?> others, bool saysAll)
    {
        List<WebUrl> own =
        [
            .. others.Append(source.Url).Append(source.ArchiveUrl).Select(Parsed).OfType<WebUrl>().SelectMany(WithOriginal),
        ];
        var mediaType = MediaTypes.Of("", body.Span);
        var page = CitedPage.Read(
            new FetchOutcome.Reached
            {
                FinalUrl = source.Url,
                Status = 200,
                MediaType = mediaType,
                Body = body,
            }
        );
        // Wherever its publisher has it by now: a DOI is of one work.
        if (page.Doi is { } doi && doi.Equals(source.Doi ?? Doi.Of(source.Url), StringComparison.OrdinalIgnoreCase))
            return null;
        // Browsers write down where they saved it from.
        if (
            MediaTypes.IsHtml(mediaType)
            && SavedFrom().Match(HtmlDecoder.Decode(body.Span[..Math.Min(body.Length, 4096)], null).Text) is { Success: true } match
            && Parsed(match.Groups[1].Value) is { } from
        )
            return own.Exists(url => IsSame(url, from)) ? null : $"it was saved from {match.Groups[1].Value}";
        if (page.Url is { } written && own.Count > 0 && WebUrlParser.Parse(written, own[^1]) is UrlParse.Parsed { Url: var called })
            return IsOneOf(own, called, saysAll, page.Title, source)
                ? null
                : $"it calls itself {called.Request}{(page.Title is null ? "" : $" (“{page.Title}”)")}";
        return saysAll || page.Title is null || SharesAWord(page.Title, source) ? null : $"its title is “{page.Title}”";
    }

    /// <summary>A front page is what careless templates call every page of theirs.</summary>
    /// <param name="saysAll">With a title that could be the source's, it may be its page at another address of the same host.</param>
    private static bool IsOneOf(List<WebUrl> own, WebUrl called, bool saysAll, string? title, Source source) =>
        own.Exists(url => IsSame(url, called))
        || (called.Path is "" or "/" || saysAll && MayBeTitled(title, source)) && own.Exists(url => IsSameHost(url, called));

    private static bool SharesAWord(string title, Source source)
    {
        var known = Words($"{source.Title} {source.Container} {source.Publisher} {source.Url}");
        var said = Words(title);
        return said.Count == 0 || said.Overlaps(known);
    }

    /// <summary>
    /// Whether a page of another address has a title that could be the source's: what names its site is no sign of either, and a word may
    /// end otherwise.
    /// </summary>
    private static bool MayBeTitled(string? title, Source source)
    {
        var address = Parsed(source.Url);
        var site = Stems($"{source.Container} {source.Publisher} {address?.Host}");
        var (said, own) = (Stems(title ?? ""), Stems($"{source.Title} {address?.Path}"));
        said.ExceptWith(site);
        own.ExceptWith(site);
        return said.Count == 0 || own.Count == 0 || said.Overlaps(own);
    }

    private static HashSet<string> Stems(string text) =>
        Words(text).Select(w => w[..Math.Min(w.Length, StemLength)]).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static HashSet<string> Words(string text) =>
        Word().Matches(text).Select(m => m.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static WebUrl? Parsed(string? url) => url is not null && WebUrlParser.Parse(url) is UrlParse.Parsed parsed ? parsed.Url : null;

    /// <summary>An archive's address holds that of the page.</summary>
    private static IEnumerable<WebUrl> WithOriginal(WebUrl url)
    {
        yield return url;
        if (url.Path.IndexOf("/http", StringComparison.Ordinal) is >= 0 and var at && Parsed(url.Path[(at + 1)..]) is { } original)
            yield return original;
    }

    private static bool IsSame(WebUrl one, WebUrl other) =>
        IsSameHost(one, other)
        && Plain(one.Path).Equals(Plain(other.Path), StringComparison.OrdinalIgnoreCase)
        && (one.Query is null || other.Query is null || one.Query == other.Query);

    private static bool IsSameHost(WebUrl one, WebUrl other) => Bare(one.Host) == Bare(other.Host);

    private static string Bare(string host) =>
        Small.FirstOrDefault(prefix => host.StartsWith(prefix, StringComparison.Ordinal)) is { } found ? host[found.Length..] : host;

    private static string Plain(string path) => IndexName().Replace(Uri.UnescapeDataString(path), "").TrimEnd('/');

    [GeneratedRegex(@"(?:saved from url=\([0-9]+\)|Page saved with SingleFile\s+url:\s*)(https?://[^\s>]+)", RegexOptions.CultureInvariant)]
    private static partial Regex SavedFrom();

    [GeneratedRegex(@"[\p{L}\p{N}]{4,}", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"/index\.\w+$", RegexOptions.CultureInvariant)]
    private static partial Regex IndexName();
}
