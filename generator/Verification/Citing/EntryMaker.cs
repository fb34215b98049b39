using StaticGuide.Configuration;
using StaticGuide.Verification.Addresses;

namespace StaticGuide.Verification.Citing;

/// <summary>Makes an entry of what a page says of itself.</summary>
internal static class EntryMaker
{
    /// <summary>These are revised in place, so the day of the last revision names the edition that was read.</summary>
    private static readonly string[] RevisedInPlace = ["webpage", "dataset", "software"];

    /// <param name="final">Where the page was found.</param>
    /// <param name="accessed">The day on which it came.</param>
    /// <param name="siteLanguage">The guide's own, which need not be said; null for unknown.</param>
    public static CitedEntry Make(PageMetadata page, WebUrl final, DateOnly accessed, string? siteLanguage)
    {
        var type = page.Type ?? "webpage";
        // A site that names nobody else answers for its pages itself.
        var publisher = page.Publisher ?? (page.Authors.Count == 0 ? page.SiteName : null);
        var container = page.Container ?? page.SiteName;
        var title = CitedTitle.Of(page.Title, page.SiteName, publisher, page.Container);
        return new CitedEntry
        {
            Id = CitedId.Of(final.Host, title),
            Type = type,
            Title = title,
            Container = container == publisher ? null : container,
            Authors = page.Authors,
            Publisher = publisher,
            Url = CitedAddress.Of(final, page.Url),
            Doi = page.Doi,
            Volume = page.Volume,
            Issue = page.Issue,
            Page = page.Page,
            Published = Past(RevisedInPlace.Contains(type) ? PageDate.Later(Past(page.Published), Past(page.Revised)) : page.Published ?? page.Revised),
            Accessed = accessed,
            Language = page.Language is { } tag && LanguageTag.IsWellFormed(tag) && !IsSame(tag, siteLanguage) ? tag : null,
        };

        // What is dated after the day it was read (but for time zones) was not published then: that date means something else.
        Content.EdtfDate? Past(Content.EdtfDate? date) => date is { } day && day.FirstDay.DayNumber > accessed.DayNumber + 1 ? null : date;
    }

    /// <summary><c>en-US</c> is no other language than <c>en</c>.</summary>
    private static bool IsSame(string tag, string? siteLanguage) =>
        siteLanguage is not null && tag.Split('-')[0].Equals(siteLanguage.Split('-')[0], StringComparison.OrdinalIgnoreCase);
}
