using StaticGuide.Verification.Citing;
using StaticGuide.Verification.Citing.Pdf;
using StaticGuide.Verification.Fetching;
using StaticGuide.Verification.Pages;

namespace StaticGuide.Cli.Citing;

/// <summary>What a page says of itself, whatever it is made of.</summary>
internal static class CitedPage
{
    public static PageMetadata Read(FetchOutcome.Reached page)
    {
        if (MediaTypes.IsHtml(page.MediaType))
            return PageMetadataReader.Read(HtmlDecoder.Decode(page.Body.Span, page.Charset).Text);
        if (page.MediaType == MediaTypes.Pdf)
            return PdfMetadataReader.Read(page.Body, FileName(page.FinalUrl));
        return new PageMetadata { Type = "document",
            Notes = [$"nothing can be read of what this is ({page.MediaType}): only its address is known"] };
    }

    private static string FileName(string url)
    {
        var path = url.Split('?', '#')[0];
        return Uri.UnescapeDataString(path[(path.LastIndexOf('/') + 1)..]);
    }
}
