using AngleSharp.Dom;
using StaticGuide.Content.Values;

namespace StaticGuide.Verification.Citing;

/// <summary>What HTML itself offers: title, headings, times, the page's language, and the meta names of HTML, 4.2.5.1.</summary>
internal static class PlainTags
{
    public static PageMetadata Read(IDocument page, MetaTags tags) =>
        new()
        {
            // The first title of the head: pictures have titles too.
            Title = CleanText.Of(page.Head?.QuerySelector("title")?.TextContent) ?? CleanText.Of(page.QuerySelector("h1")?.TextContent),
            Authors = PageNames.Of(tags.All("author")),
            Published =
                PageDate.Of(tags.First("date", "pubdate", "publish-date", "publication_date"))
                ?? Time(page, "[itemprop=datePublished],time[pubdate]")
                ?? OnlyTime(page),
            Revised = PageDate.Of(tags.First("last-modified", "last_modified", "revised")) ?? Time(page, "[itemprop=dateModified]"),
            // Templates carry the locale of Open Graph along unread, so it speaks only where the page has no language.
            Language =
                PageLanguage.Of(page.DocumentElement?.GetAttribute("lang"))
                ?? PageLanguage.Of(page.DocumentElement?.GetAttribute("xml:lang"))
                ?? PageLanguage.Of(tags.First("og:locale")),
        };

    private static EdtfDate? Time(IDocument page, string selector) =>
        page.QuerySelector(selector) is { } time
            ? PageDate.Of(time.GetAttribute("datetime") ?? time.GetAttribute("content") ?? time.TextContent)
            : null;

    /// <summary>A page with one time in its article says with it when it is of; with several, nobody knows which.</summary>
    private static EdtfDate? OnlyTime(IDocument page)
    {
        var days = page.QuerySelectorAll("article time[datetime],main time[datetime]")
            .Select(t => PageDate.Of(t.GetAttribute("datetime")))
            .Distinct()
            .Take(2)
            .ToList();
        return days is [{ } day] ? day : null;
    }
}
