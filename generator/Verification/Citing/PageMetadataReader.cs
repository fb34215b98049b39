using AngleSharp.Html.Parser;

namespace StaticGuide.Verification.Citing;

/// <summary>Reads a page's metadata, the vocabularies with the clearest meaning first. HTTP headers count for nothing.</summary>
internal static class PageMetadataReader
{
    public static PageMetadata Read(string html)
    {
        using var page = new HtmlParser().ParseDocument(MetadataPart.Of(html));
        var tags = new MetaTags(page);
        var found = LinkedMetadata
            .Read(page)
            .Or(ScholarTags.Read(tags))
            .Or(DublinCoreTags.Read(tags))
            .Or(SocialTags.Read(tags))
            .Or(PlainTags.Read(page, tags));
        found = found with { Title = CitedTitle.Plain(found.Title) };
        // In the body anybody who may write a comment could have put it.
        return page.Head?.QuerySelector("link[rel~=canonical i][href]")?.GetAttribute("href") is { } canonical
            ? found with
            {
                Url = CleanText.Of(canonical) ?? found.Url,
            }
            : found;
    }
}
