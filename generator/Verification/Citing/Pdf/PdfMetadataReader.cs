using StaticGuide.Content.Sources;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace StaticGuide.Verification.Citing.Pdf;

/// <summary>
/// What a PDF says of itself: in its XMP packet (ISO 32000-2, 14.3.2), its information dictionary (14.3.3) and its catalogue. Failing
/// a title there, its first page is looked at.
/// </summary>
internal static class PdfMetadataReader
{
    /// <summary>What a file is that says nothing more exact.</summary>
    private const string AnyDocument = "document";

    /// <param name="fileName">The end of its address.</param>
    public static PageMetadata Read(ReadOnlyMemory<byte> body, string fileName)
    {
        try
        {
            using var document = PdfDocument.Open(body, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true });
            var found = Read(document, fileName);
            return found.Title is null && Heading(document) is { } heading
                ? found with
                {
                    Title = heading,
                    Notes = ["the file does not tell its title; this one is what is set largest on its first page"],
                }
                : found;
        }
        // The library answers to damage with many kinds of exception; whatever it is, the file cannot be read.
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return new PageMetadata { Type = AnyDocument, Notes = ["this PDF cannot be read: it is damaged, or locked by a password"] };
        }
    }

    private static PageMetadata Read(PdfDocument document, string fileName)
    {
        var info = document.Information;
        var xmp = new XmpPacket(document.TryGetXmpMetadata(out var packet) ? packet.GetXmlBytes() : []);
        var journal = xmp.First(XmpPacket.Prism, "publicationName");
        var authors = PageNames.Of(xmp.All(XmpPacket.DublinCore, "creator"));
        return new PageMetadata
        {
            Type = journal is null ? AnyDocument : "article-journal",
            Title = PdfTitle.Of(xmp.First(XmpPacket.DublinCore, "title"), fileName) ?? PdfTitle.Of(info.Title, fileName),
            Container = journal,
            Authors = authors.Count > 0 ? authors : PageNames.Of((info.Author ?? "").Split(';')),
            Publisher = xmp.First(XmpPacket.DublinCore, "publisher"),
            Doi = new[]
            {
                xmp.First(XmpPacket.Prism, "doi"),
                xmp.First(XmpPacket.Custom, "doi"),
                xmp.First(XmpPacket.DublinCore, "identifier"),
            }
                .Select(d => d is null ? null : Doi.Of(d))
                .FirstOrDefault(d => d is not null),
            Published = PageDate.Of(xmp.First(XmpPacket.Prism, "publicationDate", "coverDate", "coverDisplayDate")),
            FileMade =
                PdfDate.Of(info.CreationDate) ?? PdfDate.Of(xmp.First(XmpPacket.Basic, "CreateDate")) ?? PdfDate.Of(info.ModifiedDate),
            Language = PageLanguage.Of(Text(document, NameToken.Lang)) ?? PageLanguage.Of(xmp.First(XmpPacket.DublinCore, "language")),
            Volume = xmp.First(XmpPacket.Prism, "volume"),
            Issue = xmp.First(XmpPacket.Prism, "number"),
            Page =
                xmp.First(XmpPacket.Prism, "pageRange")
                ?? PageRange.Of(xmp.First(XmpPacket.Prism, "startingPage"), xmp.First(XmpPacket.Prism, "endingPage")),
        };
    }

    /// <summary>A text of the catalogue (ISO 32000-2, 7.7.2), which may stand elsewhere in the file.</summary>
    private static string? Text(PdfDocument document, NameToken name)
    {
        if (!document.Structure.Catalog.CatalogDictionary.TryGet(name, out var token))
            return null;
        return
            (token is IndirectReferenceToken elsewhere ? document.Structure.GetObject(elsewhere.Data).Data : token)
                is IDataToken<string> text
            ? text.Data
            : null;
    }

    /// <summary>A page that cannot be read takes nothing from what the file says elsewhere.</summary>
    private static string? Heading(PdfDocument document)
    {
        try
        {
            return PdfHeading.Of(document.GetPage(1));
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return null;
        }
    }
}
