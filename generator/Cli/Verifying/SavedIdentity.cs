using System.Text.RegularExpressions;
using StaticGuide.Content.Sources;
using StaticGuide.Urls;
using StaticGuide.Verification.Citing;

namespace StaticGuide.Cli.Verifying;

/// <summary>
/// Whether a saved copy is of the source that it is said to be of: a browser saves whatever is on the screen. Where words are quoted, they
/// tell in the end; where the source is cited as a whole, nothing else than this does.
/// </summary>
internal static partial class SavedIdentity
{
    private static readonly string[] Small = ["www", "m", "mobile", "amp"];

    /// <summary>Why it looks like another page, or null. Of a source that is quoted, it is the source's in doubt.</summary>
    /// <param name="others">Further addresses of the source, such as where it has moved to.</param>
    /// <param name="isQuoted">Something was looked for in it.</param>
    /// <param name="saysAll">It has all that is quoted of the source, and something is.</param>
    public static string? WhyNot(Source source, ReadOnlyMemory<byte> body, IEnumerable<string?> others, bool isQuoted, bool saysAll)
    {
        List<WebUrl> own =
        [
            .. others.Append(source.Url).Append(source.ArchiveUrl).Select(Parsed).OfType<WebUrl>().SelectMany(WithOriginal),
        ];
        var page = new SavedPage(source, body);
        // Wherever its publisher has it by now: a DOI is of one work.
        if (page.Said.Doi is { } doi && doi.Equals(source.Doi ?? Doi.Of(source.Url), StringComparison.OrdinalIgnoreCase))
            return null;
        if (!saysAll && Parsed(source.Url) is { } address && page.StandInFor(address, source.Title) is { } standIn)
            return standIn;
        // Browsers write down where they saved it from.
        if (SavedFrom().Match(page.Start) is { Success: true } match && Parsed(match.Groups[1].Value) is { } from)
            return own.Exists(url => IsSame(url, from)) ? null : $"it was saved from {match.Groups[1].Value}";
        return DoubtOf(page, source, own, isQuoted, saysAll);
    }

    /// <summary>By what it says of itself: its address, else its title.</summary>
    private static string? DoubtOf(SavedPage page, Source source, List<WebUrl> own, bool isQuoted, bool saysAll)
    {
        var likeness = new TitleLikeness(source);
        if (CalledBy(page.Said.Url, source) is { } called && own.Count > 0)
            return IsOneOf(own, called, page, likeness, isQuoted, saysAll)
                ? null
                : $"it calls itself {called.Request}{(page.Said.Title is { } title ? $" (“{title}”)" : "")}";
        return saysAll ? null
            : !isQuoted ? page.WhyUntitled(likeness)
            : page.Said.Title is null || SharesAWord(page.Said.Title, source) ? null
            : $"its title is “{page.Said.Title}”";
    }

    /// <summary>
    /// A front page is what careless templates call every page of theirs. Another page of the host may have the same words and the same
    /// title, as an older edition has: it is taken only where one of the two addresses is a number that stands for the other.
    /// </summary>
    private static bool IsOneOf(List<WebUrl> own, WebUrl called, SavedPage page, TitleLikeness likeness, bool isQuoted, bool saysAll) =>
        own.Exists(url => IsSame(url, called))
        || own.Exists(url =>
            IsSameHost(url, called)
            && (
                Plain(called.Path).Length == 0 && (isQuoted || page.IsTitled(likeness))
                || saysAll && page.IsTitled(likeness) && IsNumber(url) != IsNumber(called)
            )
        );

    /// <summary>An address that content managers give a page beside the one in words: <c>/node/4711</c>, <c>/?p=4711</c>.</summary>
    private static bool IsNumber(WebUrl url) =>
        Plain(url.Path) is var path
        && (Numbered().IsMatch(path) || path.Length == 0 && Number().IsMatch(CitedAddress.WithoutTracking(url.Query)));

    private static bool SharesAWord(string title, Source source)
    {
        var known = Words($"{source.Title} {source.Container} {source.Publisher} {source.Url}");
        var said = Words(title);
        return said.Count == 0 || said.Overlaps(known);
    }

    private static HashSet<string> Words(string text) =>
        Word().Matches(text).Select(m => m.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static WebUrl? Parsed(string? url) => url is not null && WebUrlParser.Parse(url) is UrlParse.Parsed parsed ? parsed.Url : null;

    private static WebUrl? CalledBy(string? written, Source source) =>
        written is not null && WebUrlParser.Parse(written, Parsed(source.Url)) is UrlParse.Parsed { Url: var called } ? called : null;

    /// <summary>An archive's address holds that of the page.</summary>
    private static IEnumerable<WebUrl> WithOriginal(WebUrl url)
    {
        yield return url;
        if (url.Path.IndexOf("/http", StringComparison.Ordinal) is >= 0 and var at && Parsed(url.Path[(at + 1)..]) is { } original)
            yield return original;
    }

    private static bool IsSame(WebUrl one, WebUrl other) =>
        IsSameHost(one, other)
        && IsSamePath(Plain(one.Path), Plain(other.Path))
        && (
            CitedAddress.WithoutTracking(one.Query) is not { Length: > 0 } here
            || CitedAddress.WithoutTracking(other.Query) is not { Length: > 0 } there
            || here == there
        );

    /// <summary>Another language's edition is of the same page.</summary>
    private static bool IsSamePath(string one, string other) =>
        one.Equals(other, StringComparison.OrdinalIgnoreCase)
        || LanguagePart().Replace(one, "") is { Length: > 0 } plain
            && plain.Equals(LanguagePart().Replace(other, ""), StringComparison.OrdinalIgnoreCase);

    private static bool IsSameHost(WebUrl one, WebUrl other) => Bare(one.Host) == Bare(other.Host);

    /// <summary>The same pages are served to small screens: <c>en.m.wikipedia.org</c>.</summary>
    private static string Bare(string host)
    {
        var labels = host.Split('.');
        return string.Join('.', labels.Where((label, i) => i >= labels.Length - 2 || !Small.Contains(label)));
    }

    private static string Plain(string path) =>
        OtherForm().Replace(Unsaid().Replace(Uri.UnescapeDataString(path).TrimEnd('/'), ""), "").TrimEnd('/');

    [GeneratedRegex(@"(?:saved from url=\([0-9]+\)|Page saved with SingleFile\s+url:\s*)(https?://[^\s>]+)", RegexOptions.CultureInvariant)]
    private static partial Regex SavedFrom();

    [GeneratedRegex(@"[\p{L}\p{N}]{4,}", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    /// <summary>What servers let readers leave out.</summary>
    [GeneratedRegex(@"/(?:index|default)\.\w+$|\.(?:html?|php|aspx?|jsp)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Unsaid();

    /// <summary>A page for printers or for small screens is the page.</summary>
    [GeneratedRegex(
        "[/._-](?:amp|print|printable|print-view|printview)$|/(?:amp|print|printable|print-view|printview)(?=/)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex OtherForm();

    [GeneratedRegex(@"^/(?:[a-z]+/)?(?!(?:19|20)[0-9]{2}$)[0-9]+$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Numbered();

    [GeneratedRegex("^[a-z_]+=[0-9]+$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Number();

    [GeneratedRegex(
        "^/(?:ar|cs|da|de|el|en|es|fi|fr|he|hu|it|ja|ko|nb|nl|no|pl|pt|ro|ru|sv|tr|uk|zh)(?:[-_][a-z]{2,4})?(?=/)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex LanguagePart();
}
