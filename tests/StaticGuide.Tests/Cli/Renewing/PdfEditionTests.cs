using System.Text;
using StaticGuide.Tests.Verification.Citing.Pdf;

namespace StaticGuide.Tests.Cli.Renewing;

/// <summary>Editions of a PDF, whose words are letters at places.</summary>
public sealed class PdfEditionTests
{
    private const string Entry =
        "  - {id: it, label: Rate, value: 5.5, unit: percent, as_of: 2024, source: bureau, quote: \"The rate was 5.5 percent in 2024.\"}\n";

    private const string Other =
        "  - {id: other, label: Share, value: 7.5, unit: percent, as_of: 2024, source: bureau, quote: \"The share was 7.5 percent in 2024.\"}\n";

    private const string Before = "(The rate was 5.5 percent in 2024.) Tj";
    private const string Mark = "/F 7 Tf 5 Ts (1) Tj 0 Ts /F 12 Tf";

    [Theory]
    [InlineData("(The rate was 5.9 percent in 2025.) Tj", "5.9 of 2025")]
    [InlineData($"(The rate was 5.9) Tj {Mark} ( percent in 2025.) Tj", "words")]
    [InlineData($"(The rate was ) Tj {Mark} (5.9 percent in 2025.) Tj", "words")]
    [InlineData($"(The rate was 5.9 percent in 2025) Tj {Mark} (.) Tj", "5.9 of 2025")]
    [InlineData($"(The rate was 5.9 percent) Tj {Mark} ( in 2025.) Tj", "5.9 of 2025")]
    public void The_mark_of_a_note_is_no_digit(string after, string expected) =>
        Assert.Equal(expected, TwoLooks.Verdict(Entry, Pdf(Before), Pdf(after)));

    /// <summary>Nor at the first look.</summary>
    [Theory]
    [InlineData("5.5", false)]
    [InlineData("5.51", false)]
    public void It_is_none_of_what_is_found(string value, bool isFound)
    {
        using var looks = new TwoLooks(Entry.Replace("5.5", value, StringComparison.Ordinal));
        looks.Verify(Pdf($"(The rate was 5.5) Tj {Mark} ( percent in 2024.) Tj"));
        Assert.Equal(isFound, looks.Lock.Entries.Single().Quotes.Single().Verdict == StaticGuide.Evidence.Locks.QuoteVerdict.Found);
    }

    /// <summary>Of which one quote was missing from the first.</summary>
    [Fact]
    public void A_file_that_was_never_whole_has_editions()
    {
        using var looks = new TwoLooks(Entry + Other);
        looks.Verify(Pdf(Before));
        Assert.Equal("5.9 of 2025", looks.Renew(Pdf("(The rate was 5.9 percent in 2025.) Tj")).GetValueOrDefault("it"));
    }

    /// <summary>A page that has become a file stays one to look at, whatever of it is still there.</summary>
    [Fact]
    public void A_page_that_has_become_a_file_is_left()
    {
        using var looks = new TwoLooks(Entry + Other);
        looks.Verify("<p>The rate was 5.5 percent in 2024.</p><p>The share was 7.5 percent in 2024.</p>");
        looks.Verify(Pdf(Before));
        Assert.Equal("pdf", looks.Renew(Pdf("(The rate was 5.9 percent in 2025.) Tj")).GetValueOrDefault("it"));
    }

    /// <summary>Of letters that are the same in all encodings.</summary>
    private static string Pdf(string content) =>
        Encoding.Latin1.GetString(
            new PdfFile { Content = $"BT /F 12 Tf 50 700 Td {content} ET BT /F 12 Tf 50 600 Td (Much else is said here.) Tj ET" }.ToBytes()
        );
}
