using System.Buffers;
using System.Text;

namespace StaticGuide.Verification.Pages;

/// <summary>What a body is, whatever its label says (WHATWG MIME Sniffing, 7 and 8, as far as quotes can be looked for in it).</summary>
internal static class MediaTypes
{
    public const string Html = "text/html";
    public const string Pdf = "application/pdf";

    /// <summary>Nothing that words can be looked for in.</summary>
    public const string Unknown = "application/octet-stream";

    private const int Start = 1024;

    private static readonly SearchValues<byte> Blank = SearchValues.Create("\0\t\n\f\r "u8);

    private static readonly string[] HtmlTags =
    [
        "!doctype html",
        "html",
        "head",
        "script",
        "iframe",
        "h1",
        "div",
        "font",
        "table",
        "a",
        "style",
        "title",
        "b",
        "body",
        "br",
        "p",
        "meta",
        "link",
    ];

    public static bool IsHtml(string mediaType) => mediaType is Html or "application/xhtml+xml";

    /// <param name="declared">Empty for none.</param>
    public static string Of(string declared, ReadOnlySpan<byte> body)
    {
        var start = body[..Math.Min(Start, body.Length)];
        if (start.StartsWith("%PDF-"u8))
            return Pdf;
        switch (declared)
        {
            // Readers of PDF forgive some bytes before the mark.
            case Pdf:
                return start.IndexOf("%PDF-"u8) < 0 && LooksLikeHtml(start) ? Html : Pdf;
            case "" or "application/octet-stream" or "application/unknown" or "unknown/unknown" or "*/*" when LooksLikeHtml(start):
                return Html;
            case "" or "application/unknown" or "unknown/unknown" or "*/*":
                return Utf16Of(start) is null && start.ContainsAnyInRange((byte)0, (byte)8) ? Unknown : "text/plain";
            default:
                return declared;
        }
    }

    /// <summary>Whether there is nothing in a body but white space and zeros.</summary>
    public static bool IsBlank(ReadOnlySpan<byte> body) => !body.ContainsAnyExcept(Blank);

    /// <summary>The encoding of a text with two bytes a letter, which says so at its beginning.</summary>
    private static Encoding? Utf16Of(ReadOnlySpan<byte> start) =>
        start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) ? Encoding.Unicode
        : start.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? Encoding.BigEndianUnicode
        : null;

    private static bool LooksLikeHtml(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            start = start[3..];
        var text = (Utf16Of(start) is { } wide ? wide.GetString(start[2..]) : Encoding.Latin1.GetString(start)).TrimStart();
        if (!text.StartsWith('<'))
            return false;
        return text.StartsWith("<!--", StringComparison.Ordinal)
            || HtmlTags.Any(tag =>
                text.Length > tag.Length + 1
                && (text[tag.Length + 1] is '>' || char.IsWhiteSpace(text[tag.Length + 1]))
                && text.AsSpan(1).StartsWith(tag, StringComparison.OrdinalIgnoreCase)
            );
    }
}
