using StaticGuide.Verification.Citing;
using StaticGuide.Verification.Citing.Pdf;
using StaticGuide.Verification.Fetching;
using StaticGuide.Verification.Pages;
using StaticGuide.Verification.Text;

namespace StaticGuide.Cli.Citing;

/// <summary>What a page says of itself, whatever it is made of.</summary>
internal static class CitedPage
{
    public static PageMetadata Read(FetchOutcome.Reached page)
    {
        if (MediaTypes.IsHtml(page.MediaType))
            return PageMetadataReader.Read(HtmlDecoder.Decode(page.Body.Span, page.Charset).Text);
        // A file that takes more to read than is given to it is not opened in this process either.
        if (page.MediaType == MediaTypes.Pdf && PdfProcess.LinesOf(page.Body) is not null)
            return PdfMetadataReader.Read(page.Body, FileName(page.FinalUrl));
        var why =
            page.MediaType == MediaTypes.Pdf
                ? "this PDF cannot be read: it is damaged, locked by a password, or takes more memory than it is given"
                : $"nothing can be read of what this is ({page.MediaType}): only its address is known";
        return new PageMetadata { Type = "document", Notes = [why] };
    }

    private static string FileName(string url)
    {
        var path = url.Split('?', '#')[0];
        return Uri.UnescapeDataString(path[(path.LastIndexOf('/') + 1)..]);
    }
}
