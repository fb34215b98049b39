using System.Text;
using System.Text.Unicode;

namespace StaticGuide.Verification.Pages;

/// <summary>
/// Turns bytes into text as browsers do: byte order mark, header, meta element, else a guess (HTML, 13.2.3.2). Unlike them it
/// mends a wrong label where the bytes leave no doubt, since a quote would not be found in what the label makes of them.
/// </summary>
internal static class HtmlDecoder
{
    /// <param name="charset">What the Content-Type header says, or null.</param>
    public static DecodedText Decode(ReadOnlySpan<byte> body, string? charset)
    {
        if (MarkOf(body) is var (marked, length) && length > 0)
            return Read(body[length..], marked, EncodingSource.ByteOrderMark);
        var header = charset is null ? null : EncodingLabels.NameOf(charset);
        var document = DeclaredEncoding.Find(body);
        var (name, source) =
            header is not null ? (header, EncodingSource.Header)
            : document is not null ? (document, EncodingSource.Document)
            : ("utf-8", EncodingSource.Bytes);
        if (name is "utf-16le" or "utf-16be" || !body.ContainsAnyInRange((byte)0x80, (byte)0xFF))
            return Read(body, name, source);
        if (Utf8.IsValid(body))
            return Read(body, "utf-8", name == "utf-8" ? source : EncodingSource.Bytes);
        if (name != "utf-8")
            return Read(body, name, source);
        if (document is not null and not "utf-8")
            return Read(body, document, EncodingSource.Document);
        return HasUtf8Sequence(body) ? Read(body, "utf-8", source) : Read(body, "windows-1252", EncodingSource.Bytes);
    }

    private static (string Name, int Length) MarkOf(ReadOnlySpan<byte> body) =>
        body switch
        {
            [0xEF, 0xBB, 0xBF, ..] => ("utf-8", 3),
            [0xFE, 0xFF, ..] => ("utf-16be", 2),
            [0xFF, 0xFE, ..] => ("utf-16le", 2),
            _ => ("", 0),
        };

    private static DecodedText Read(ReadOnlySpan<byte> body, string name, EncodingSource source)
    {
        var encoding = name switch
        {
            "utf-8" => Encoding.UTF8,
            "utf-16le" => Encoding.Unicode,
            "utf-16be" => Encoding.BigEndianUnicode,
            _ => CodePagesEncodingProvider.Instance.GetEncoding(
                name,
                EncoderFallback.ReplacementFallback,
                new DecoderReplacementFallback("\uFFFD")
            ) ?? Encoding.UTF8,
        };
        return new DecodedText(encoding.GetString(body), name, source);
    }

    private static bool HasUtf8Sequence(ReadOnlySpan<byte> body)
    {
        while (!body.IsEmpty)
        {
            if (Rune.DecodeFromUtf8(body, out _, out var length) == System.Buffers.OperationStatus.Done && length > 1)
                return true;
            body = body[length..];
        }
        return false;
    }
}
