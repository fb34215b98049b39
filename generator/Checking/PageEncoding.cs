using StaticGuide.Verification.Pages;

namespace StaticGuide.Checking;

/// <summary>Published pages and style sheets that are not in UTF-8, by what they declare (HTML, 13.2.3.2; CSS Syntax, 3.2).</summary>
internal static class PageEncoding
{
    public static string Decode(ReadOnlySpan<byte> bytes) => HtmlDecoder.Decode(bytes, OfSheet(bytes)).Text;

    /// <summary>A style sheet begins with these very bytes, or declares nothing.</summary>
    private static string? OfSheet(ReadOnlySpan<byte> bytes)
    {
        const int Longest = 100;
        var rest = bytes.StartsWith("@charset \""u8) ? bytes["@charset \"".Length..] : [];
        return rest.IndexOf("\";"u8) is >= 0 and < Longest and var end ? System.Text.Encoding.Latin1.GetString(rest[..end]) : null;
    }
}
