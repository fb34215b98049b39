using System.Text;
using StaticGuide.Verification.Pages;

namespace StaticGuide.Tests.Verification.Pages;

/// <summary>Charsets by mark, header and meta element, and labels that are wrong.</summary>
public sealed class HtmlDecoderTests
{
    private const string German = "Die Löhne der Bäcker – „Stand 2024“";

    [Fact]
    public void A_byte_order_mark_comes_before_all() =>
        Check([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(German)], "iso-8859-1", German, "utf-8", EncodingSource.ByteOrderMark);

    [Theory]
    [InlineData("utf-16le", "utf-16le")]
    [InlineData("utf-16be", "utf-16be")]
    public void Utf_16_is_known_by_its_mark(string encoding, string name) =>
        Check(
            [.. Encoding.GetEncoding(encoding).GetPreamble(), .. Encoding.GetEncoding(encoding).GetBytes(German)],
            null,
            German,
            name,
            EncodingSource.ByteOrderMark
        );

    [Theory]
    [InlineData("windows-1252", "windows-1252")]
    [InlineData("ISO-8859-1", "windows-1252")]
    [InlineData("latin1", "windows-1252")]
    public void The_header_names_the_encoding(string label, string name) =>
        Check(Code("windows-1252", German), label, German, name, EncodingSource.Header);

    [Theory]
    [InlineData("shift_jis", "Shift_JIS", "日本語のページ")]
    [InlineData("euc-jp", "EUC-JP", "日本語のページ")]
    [InlineData("iso-2022-jp", "ISO-2022-JP", "日本語のページ")]
    [InlineData("gb18030", "gb2312", "中文网页")]
    [InlineData("big5", "Big5", "中文網頁")]
    [InlineData("euc-kr", "ks_c_5601-1987", "한국어")]
    [InlineData("windows-1251", "cp1251", "Зарплаты")]
    [InlineData("koi8-r", "KOI8-R", "Зарплаты")]
    [InlineData("iso-8859-2", "latin2", "Łódź")]
    public void Encodings_of_the_world_are_read(string encoding, string label, string text)
    {
        Check(Code(encoding, text), label, text, encoding, EncodingSource.Header);
        var page = $"<!doctype html><meta charset=\"{label}\"><p>{text}";
        Check(Code(encoding, page), null, page, encoding, EncodingSource.Document);
    }

    [Theory]
    [InlineData("<meta charset=windows-1252>")]
    [InlineData("<!-- <meta charset=koi8-r> --><META CHARSET='Windows-1252'>")]
    [InlineData("<meta http-equiv='Content-Type' content='text/html; charset=windows-1252'>")]
    [InlineData("<script>'<meta charset=koi8-r>'</script><meta charset=windows-1252>")]
    [InlineData("<meta charset=nonsense><meta charset=windows-1252>")]
    [InlineData("<?xml version=\"1.0\" encoding=\"windows-1252\"?><html>")]
    public void The_document_names_its_encoding(string start) =>
        Check(Code("windows-1252", start + German), null, start + German, "windows-1252", EncodingSource.Document);

    [Fact]
    public void The_header_comes_before_the_document() =>
        Check(
            Code("windows-1251", "<meta charset=koi8-r>Зарплаты"),
            "windows-1251",
            "<meta charset=koi8-r>Зарплаты",
            "windows-1251",
            EncodingSource.Header
        );

    [Theory]
    [InlineData("iso-8859-1")]
    [InlineData("windows-1251")]
    [InlineData("nonsense")]
    [InlineData(null)]
    public void Utf_8_under_a_wrong_label_is_known_by_its_bytes(string? label) =>
        Check(Encoding.UTF8.GetBytes(German), label, German, "utf-8", EncodingSource.Bytes);

    [Theory]
    [InlineData("utf-8")]
    [InlineData(null)]
    public void An_old_encoding_without_its_label_is_known_by_its_bytes(string? label) =>
        Check(Code("windows-1252", German), label, German, "windows-1252", EncodingSource.Bytes);

    [Fact]
    public void A_header_that_cannot_be_right_gives_way_to_the_document() =>
        Check(
            Code("windows-1251", "<meta charset=windows-1251>Зарплаты"),
            "utf-8",
            "<meta charset=windows-1251>Зарплаты",
            "windows-1251",
            EncodingSource.Document
        );

    [Fact]
    public void One_broken_letter_does_not_change_the_encoding() =>
        Check([.. Encoding.UTF8.GetBytes("Löhne "), 0xFF], "utf-8", "Löhne \uFFFD", "utf-8", EncodingSource.Header);

    private static byte[] Code(string encoding, string text) => CodePagesEncodingProvider.Instance.GetEncoding(encoding)!.GetBytes(text);

    private static void Check(byte[] body, string? header, string text, string encoding, EncodingSource source) =>
        Assert.Equal(new DecodedText(text, encoding, source), HtmlDecoder.Decode(body, header));
}
