namespace StaticGuide.Verification.Citing;

/// <summary>The Open Graph protocol (ogp.me), and what names a site for its icon.</summary>
internal static class SocialTags
{
    public static PageMetadata Read(MetaTags tags) =>
        new()
        {
            Type = tags.First("og:type") is "book" or "books.book" ? "book" : null,
            Title = tags.First("og:title"),
            SiteName = tags.First("og:site_name", "application-name"),
            // The protocol has a profile's address here; many write a name.
            Authors = PageNames.Of(tags.All("article:author", "book:author")),
            Url = tags.First("og:url"),
            Published = PageDate.Of(tags.First("article:published_time", "og:published_time", "book:release_date")),
            Revised = PageDate.Of(tags.First("article:modified_time", "og:updated_time")),
        };
}
