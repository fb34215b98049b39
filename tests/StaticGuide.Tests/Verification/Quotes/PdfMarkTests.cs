using StaticGuide.Tests.Verification.Citing.Pdf;
using StaticGuide.Verification.Quotes;
using StaticGuide.Verification.Text;

namespace StaticGuide.Tests.Verification.Quotes;

/// <summary>The mark of a note in a PDF is no digit of the number beside it: it is raised, lowered, smaller, or a link.</summary>
public sealed class PdfMarkTests
{
    private const string Raised = "/F 7 Tf 5 Ts (1) Tj 0 Ts /F 12 Tf";

    [Theory]
    // By its rise, its size, or both.
    [InlineData($"(was 5.9) Tj {Raised} ( percent) Tj", "was 5.9^1 percent")]
    [InlineData("(was 5.9) Tj 4 Ts (1) Tj 0 Ts ( percent) Tj", "was 5.9^1 percent")]
    [InlineData("(was 5.9) Tj /F 10 Tf (1) Tj /F 12 Tf ( percent) Tj", "was 5.9^1 percent")]
    [InlineData("(was 5.9) Tj /F 7 Tf -2 Ts (1) Tj 0 Ts /F 12 Tf ( percent) Tj", "was 5.9^1 percent")]
    [InlineData("(was 5.9) Tj /F 7 Tf 5 Ts (12) Tj 0 Ts /F 12 Tf ( percent) Tj", "was 5.9^12 percent")]
    // As a text of its own.
    [InlineData("(was 5.9) Tj ET BT /F 7 Tf 91.4 705 Td (1) Tj ET BT /F 12 Tf 95.3 700 Td ( percent) Tj", "was 5.9^1 percent")]
    [InlineData("(was 5.9) Tj ET BT 7 0 0 7 91.4 705 Tm /F 1 Tf (1) Tj ET BT /F 12 Tf 95.3 700 Td ( percent) Tj", "was 5.9^1 percent")]
    // Before the number.
    [InlineData($"(was ) Tj {Raised} (5.9 percent) Tj", "was 1^5.9 percent")]
    [InlineData("(was ) Tj /F 7 Tf (1) Tj /F 12 Tf (5.9 percent) Tj", "was 1^5.9 percent")]
    [InlineData("(had ) Tj /F 7 Tf 5 Ts (1) Tj 0 Ts /F 12 Tf ( 115 members) Tj", "had 1 ^115 members")]
    // Behind its point.
    [InlineData($"(was 5.) Tj {Raised} ( Then) Tj", "was 5. Then|was 5.^1 Then")]
    // Behind a year, a large number or a word it is passed over.
    [InlineData($"(in 2025) Tj {Raised} (.) Tj", "in 2025.|in 2025^1.")]
    [InlineData($"(in 2025.) Tj {Raised}", "in 2025.|in 2025.^1")]
    [InlineData($"(had 46,120) Tj {Raised} ( members) Tj", "had 46,120 members|had 46,120^1 members")]
    [InlineData($"(of workers) Tj {Raised} ( there) Tj", "of workers there|of workers1 there")]
    [InlineData("(of workers) Tj /F 7 Tf 5 Ts (*) Tj 0 Ts /F 12 Tf ( there) Tj", "of workers there|of workers* there")]
    public void A_mark_is_no_digit(string content, string ways) => Assert.Equal(ways.Split('|'), WaysOf(content));

    [Theory]
    // Powers and indices, ordinals, fractions.
    [InlineData("(12 m) Tj /F 7 Tf 5 Ts (2) Tj 0 Ts /F 12 Tf ( of it) Tj", "12 m2 of it")]
    [InlineData("(12 t CO) Tj /F 7 Tf -2 Ts (2) Tj 0 Ts /F 12 Tf ( of it) Tj", "12 t CO2 of it")]
    [InlineData("(the 1) Tj /F 7 Tf 5 Ts (st) Tj 0 Ts /F 12 Tf ( of May) Tj", "the 1st of May")]
    [InlineData("(took ) Tj /F 7 Tf 5 Ts (1) Tj 0 Ts (/2) Tj /F 12 Tf ( day) Tj", "took 1/2 day")]
    [InlineData("(took 1) Tj /F 7 Tf 5 Ts (1) Tj 0 Ts (/2) Tj /F 12 Tf ( days) Tj", "took 1 1/2 days")]
    // A number that is larger at its beginning, or smaller behind its point.
    [InlineData("/F 30 Tf (2) Tj /F 12 Tf (025 was good) Tj", "2025 was good")]
    [InlineData("(for $45) Tj /F 8 Tf (.99) Tj /F 12 Tf ( each) Tj", "for $45.99 each")]
    [InlineData("(for $45.) Tj /F 8 Tf (99) Tj /F 12 Tf ( each) Tj", "for $45.99 each")]
    [InlineData("(for $) Tj /F 30 Tf (45,930) Tj /F 12 Tf ( a year) Tj", "for $45,930 a year")]
    [InlineData("(up to 4) Tj 0.2 Ts (5) Tj 0 Ts /F 11.9 Tf (9) Tj /F 12 Tf ( jobs) Tj", "up to 459 jobs")]
    public void A_number_stays_one(string content, string text) => Assert.Equal([text], WaysOf(content));

    /// <summary>A number in a link, or a link that ends within one, is none.</summary>
    [Theory]
    [InlineData("91 698 98 712", "was 5.9^1 percent")]
    [InlineData("50 698 98 712", "was 5.91 percent")]
    [InlineData("50 698 91 712", "was 5.91 percent")]
    [InlineData("72 698 150 712", "was 5.91 percent")]
    // Links are often larger than what they are around, to be hit: the letters' form tells.
    [InlineData("84 695 105 720", "was 5.9^1 percent", "(was 5.9) Tj /F 7 Tf 5 Ts (1) Tj 0 Ts /F 12 Tf ( percent) Tj")]
    public void A_link_of_its_own_is_a_mark(string link, string text, string content = "(was 5.91 percent) Tj") =>
        Assert.Equal([text], WaysOf(content, link));

    /// <summary>Letters that are turned stand beside each other all the same.</summary>
    [Fact]
    public void Turned_numbers_stay_numbers() =>
        Assert.Contains("45,930", string.Join(' ', WaysOf("0 1 -1 0 300 300 Tm (had 45,930 members) Tj")), StringComparison.Ordinal);

    [Fact]
    public void Many_are_read_in_little_time()
    {
        var content = string.Concat(Enumerable.Repeat($"(was 5.9) Tj {Raised} ( in 2025) Tj {Raised} ", 3_000));
        var lines = PdfPageText.LinesOf(FileOf(content))!;
        var start = System.Diagnostics.Stopwatch.GetTimestamp();
        PdfPageText.Of(lines);
        Assert.True(System.Diagnostics.Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(1));
    }

    private static byte[] FileOf(string content, params string[] links) =>
        new PdfFile
        {
            Content =
                $"BT /F 12 Tf 50 700 Td {content} ET BT /F 12 Tf 50 600 Td (Much else is said about it here, and in the same size.) Tj ET",
            Links = links,
        }.ToBytes();

    /// <summary>What the first line says, in each way to read it.</summary>
    private static IEnumerable<string> WaysOf(string content, params string[] links) =>
        SourceDocument
            .OfPdf(FileOf(content, links))!
            .Texts.Select(t => t.Text[..t.Text.IndexOf(" Much else", StringComparison.Ordinal)])
            .Distinct();
}
