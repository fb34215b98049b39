using System.Text.RegularExpressions;
using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;
using StaticGuide.Urls;
using StaticGuide.Yaml;

namespace StaticGuide.Content.Sources;

/// <summary>Reads one entry of <c>sources:</c>.</summary>
internal static partial class SourceEntryReader
{
    /// <summary>A hundred years, in days.</summary>
    public const int LongestPeriod = 36_525;

    /// <summary>The source, or null where it says too little to be cited; every problem is reported.</summary>
    public static Source? Read(KeyReader keys)
    {
        var id = keys.Id();
        var type = keys.Text("type") ?? "webpage";
        var title = keys.LineOfOthers("title", required: true);
        var publisher = keys.LineOfOthers("publisher");
        var authors = keys.Names("author");
        var url = ReadUrl(keys, "url");
        var doi = ReadDoi(keys);
        var published = keys.Edtf("published");
        var accessed = keys.Date("accessed");
        var period = keys.Integer("update_period_days");
        var archiveUrl = ReadUrl(keys, "archive_url");
        var archiveDate = keys.Date("archive_date");
        var editors = keys.Names("editor");
        var details = ReadDetails(keys);
        keys.Done();

        CheckType(keys, type);
        CheckPresence(keys, publisher);
        CheckPeriod(keys, period);
        CheckArchive(keys, archiveUrl, archiveDate);
        url ??= doi is null ? null : Doi.UrlOf(doi);
        if (id is null || title is null || url is null || publisher is null && authors.Count == 0)
            return null;
        var source = new Source
        {
            // What many sources say alike, and pages name alike, is one text.
            Id = string.Intern(id),
            Place = keys.PlaceOf("id"),
            Type = string.Intern(type),
            KeptTitle = keys.Keep(title),
            Authors = authors,
            Editors = editors,
            Publisher = publisher is null ? null : string.Intern(publisher),
            KeptUrl = keys.Keep(url),
            Doi = doi,
            Published = published,
            PublishedSpot = published is null ? default : keys.SpotOf("published"),
            Accessed = accessed,
            AccessedSpot = accessed is null ? default : keys.SpotOf("accessed"),
            UpdatePeriodDays = period is < 0 or > LongestPeriod ? null : period,
            ArchiveUrl = archiveUrl,
            ArchiveDate = archiveDate,
            ArchiveDatePlace = archiveDate is null ? null : keys.PlaceOf("archive_date"),
        };
        foreach (var (variable, text) in details ?? [])
            source = variable.With(source, text);
        return source;
    }

    private static List<(CslVariable Variable, string Text)>? ReadDetails(KeyReader keys)
    {
        List<(CslVariable Variable, string Text)>? details = null;
        foreach (var variable in CslVariables.Texts)
        {
            if (variable.Key is { } key && keys.LineOfOthers(key) is { } text)
                (details ??= []).Add((variable, text));
        }
        return details;
    }

    private static void CheckArchive(KeyReader keys, string? url, DateOnly? date)
    {
        if (url is not null && date is null)
            keys.Diagnostics.Add(
                EvidenceRules.ArchiveWithoutDate,
                keys.PlaceOf("archive_url"),
                "`archive_url` stands without `archive_date`",
                "add the day the copy was made"
            );
    }

    private static void CheckPresence(KeyReader keys, string? publisher)
    {
        if (
            publisher is null
            && !IsGiven(keys, "publisher")
            && !IsGiven(keys, "author")
            && !IsBlank(keys, "author")
            && !keys.IsMeant("publisher")
            && !keys.IsMeant("author")
        )
            keys.Diagnostics.Add(
                EvidenceRules.NoPublisher,
                keys.PlaceOf("id"),
                "this source names neither author nor publisher",
                "add `publisher: …`"
            );
        if (!IsGiven(keys, "url") && !IsGiven(keys, "doi") && !keys.IsMeant("url") && !keys.IsMeant("doi"))
        {
            var elsewhere = AddressElsewhere(keys);
            keys.Diagnostics.Add(
                EvidenceRules.NoAddress,
                keys.PlaceOf(elsewhere ?? "id"),
                "this source has neither `url` nor `doi`",
                elsewhere is null ? "add the address where a reader finds it" : $"`{elsewhere}` has an address: call it `url`"
            );
        }
    }

    private static string? AddressElsewhere(KeyReader keys) =>
        Array.Find(Places, k => keys.Mapping.Find(k)?.Value is YamlScalar { Line: var text } && CanBeOpened(text));

    /// <summary>Keys under which an address is put by mistake.</summary>
    private static readonly string[] Places = ["page", "section", "archive_url"];

    private static void CheckPeriod(KeyReader keys, int? period)
    {
        if (period is < 0 or > LongestPeriod)
            keys.Diagnostics.Add(
                ConfigurationRules.BadValue,
                keys.PlaceOf("update_period_days"),
                $"`update_period_days` is {period}; expected 0 to {LongestPeriod}",
                "write the days between two editions, 0 for never"
            );
    }

    private static bool IsGiven(KeyReader keys, string key) =>
        keys.Mapping.Find(key)?.Value
            is not (null or YamlScalar { IsNull: true } or YamlScalar { IsBlank: true } or YamlSequence { Items.Count: 0 });

    private static bool IsBlank(KeyReader keys, string key) => keys.Mapping.Find(key)?.Value is YamlScalar { IsNull: false, IsBlank: true };

    private static void CheckType(KeyReader keys, string type)
    {
        if (!CslTypes.All.Contains(type))
            keys.Diagnostics.Add(
                ConfigurationRules.BadValue,
                keys.PlaceOf("type"),
                $"`{type}` is no CSL type",
                CslTypes.HintFor(type)
                    ?? Suggestion.DidYouMean(type, CslTypes.All)
                    ?? "write `webpage`, `report`, `article-journal`, `dataset` …"
            );
    }

    public static string? ReadUrl(KeyReader keys, string key)
    {
        var text = keys.Text(key);
        if (text is null)
            return null;
        if (WithoutSpaces(text) is var url && CanBeOpened(url))
            return url;
        keys.Diagnostics.Add(
            EvidenceRules.BadSourceUrl,
            keys.PlaceOf(key),
            $"`{text}` is not an address that a reader can open",
            HintForUrl(text)
        );
        return null;
    }

    /// <summary>As browsers read a space in an address (WHATWG URL). Words behind an address, or a second one, are none of it.</summary>
    public static string WithoutSpaces(string url) =>
        url.Contains(' ', StringComparison.Ordinal)
        && url.Length < LongestWithSpaces
        && url.IndexOf("://", StringComparison.Ordinal) is > 0 and var first
        && url.LastIndexOf("://", StringComparison.Ordinal) == first
        && url.IndexOf('/', first + 3) is > 0 and var path
        && url.IndexOf(' ', StringComparison.Ordinal) is var space
        && space > path + 1
            ? url.Replace(" ", "%20", StringComparison.Ordinal)
            : url;

    private const int LongestWithSpaces = 2_000;

    private static string HintForUrl(string text) =>
        Doi.Of(text) is { } doi && !text.Contains("//", StringComparison.Ordinal) ? $"this is a DOI: write `doi: {doi}`"
        : Wrapped().Match(text) is { Success: true } wrapped ? $"write the address alone, `{wrapped.Groups[1].Value}`"
        : ForgottenScheme.Mend(text) is { } whole ? $"write `{whole}`"
        : LinkHints.ForMalformed(text) is ['w', ..] mended ? mended
        : "write an absolute https:// address without user name or spaces (`%20` stands for one)";

    /// <summary>A link of Markdown, or an address between angle brackets.</summary>
    [GeneratedRegex(@"^(?:<|\[[^\]]*\]\()(https?://[^\s<>()]+)[>)]$")]
    private static partial Regex Wrapped();

    /// <summary>Whether it is an absolute http or https address without user name; its form only, no network.</summary>
    public static bool CanBeOpened(string text) =>
        WebAddress.IsPlain(text)
        || !text.AsSpan().ContainsAny(' ', '<', '"')
            && WebAddress.IsValid(text)
            && WebUrlParser.Parse(text) is UrlParse.Parsed { Url.HasUserInfo: false };

    private static string? ReadDoi(KeyReader keys)
    {
        if (keys.Text("doi") is not { } text)
            return null;
        if (Doi.Of(text) is { } doi)
            return doi;
        keys.Diagnostics.Add(
            BibliographyRules.BadDoi,
            keys.PlaceOf("doi"),
            $"`{text}` is no DOI",
            "write it as 10.1000/182: a prefix that begins with 10., a slash, and the rest"
        );
        return null;
    }
}
