using StaticGuide.Content.Sources;
using StaticGuide.Content.Values;
using StaticGuide.Urls;

namespace StaticGuide.Verification.Citing;

/// <summary>Makes an entry of what a page says of itself.</summary>
internal static class EntryMaker
{
    /// <summary>These are revised in place, so the day of the last revision names the edition that was read.</summary>
    private static readonly string[] RevisedInPlace = ["webpage", "dataset", "software"];

    private const string DateOfFile = "`published` is the day on which the file was made; see whether the document names another";

    /// <param name="final">Where the page was found.</param>
    /// <param name="accessed">The day on which it came.</param>
    /// <param name="siteLanguage">The guide's own, which need not be said; null for unknown.</param>
    public static CitedEntry Make(PageMetadata page, WebUrl final, DateOnly accessed, string? siteLanguage)
    {
        var type = page.Type ?? "webpage";
        var site = page.SiteName ?? CitedTitle.SiteIn(page.Title, final.Host);
        var authors = page.Authors.Where(a => !IsCalled(a, page.Publisher ?? site)).ToList();
        // A site that names nobody else answers for its pages itself.
        var publisher = page.Publisher ?? (authors.Count == 0 ? site : null);
        var container = page.Container ?? site;
        var title = CitedTitle.Of(page.Title, site, publisher, page.Container);
        var address = CitedAddress.Of(final, page.Url);
        var published = Past(
            RevisedInPlace.Contains(type) ? PageDate.Later(Past(page.Published), Past(page.Revised)) : page.Published ?? page.Revised
        );
        // A file that was made on the day it came may have been made for us.
        var isOfFile = published is null && page.FileMade is { } made && made.LastDay < accessed;
        return new CitedEntry
        {
            Id = CitedId.Of(final.Host, title),
            Type = type,
            Title = title,
            Container = container == publisher ? null : container,
            Authors = authors,
            Publisher = publisher,
            Url = address.Url,
            Doi = page.Doi,
            Volume = page.Volume,
            Issue = page.Issue,
            Page = page.Page,
            Published = isOfFile ? page.FileMade : published,
            Accessed = accessed,
            Language = page.Language is { } tag && !IsSame(tag, siteLanguage) ? tag : null,
            Notes =
            [
                .. new[] { address.Note, isOfFile ? DateOfFile : null }.OfType<string>(),
                .. page.Notes.Distinct(StringComparer.Ordinal),
            ],
        };

        // What is dated after the day it was read (but for time zones) was not published then: that date means something else.
        EdtfDate? Past(EdtfDate? date) => date is { } day && day.FirstDay.DayNumber > accessed.DayNumber + 1 ? null : date;
    }

    private static bool IsCalled(SourceName author, string? name) => author.Text.Equals(name, StringComparison.OrdinalIgnoreCase);

    /// <summary><c>en-US</c> is no other language than <c>en</c>.</summary>
    private static bool IsSame(string tag, string? siteLanguage) =>
        siteLanguage is not null && tag.Split('-')[0].Equals(siteLanguage.Split('-')[0], StringComparison.OrdinalIgnoreCase);
}
