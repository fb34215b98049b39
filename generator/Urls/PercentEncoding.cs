using System.Buffers;
using System.Text;

namespace StaticGuide.Urls;

/// <summary>
/// The percent-encode sets of the WHATWG URL standard (1.3). A percent sign stays as it is, even one that stands wrongly.
/// </summary>
internal static class PercentEncoding
{
    private static readonly SearchValues<char> PathKept = Kept(" \"#<>?^`{}");
    private static readonly SearchValues<char> QueryKept = Kept(" \"#<>'");
    private static readonly SearchValues<char> FragmentKept = Kept(" \"<>`");

    /// <summary>What RFC 3986 calls unreserved, without the hyphen, which is a sign of text directives.</summary>
    private static readonly SearchValues<char> DirectiveKept = Kept(" !\"#$%&'()*+,-/:;<=>?@[\\]^`{|}");
    private const string HexDigits = "0123456789ABCDEF";

    public static string Path(string text) => Encode(text, PathKept);

    public static string Query(string text) => Encode(text, QueryKept);

    public static string Fragment(string text) => Encode(text, FragmentKept);

    /// <summary>Appends a part of a text directive (URL Fragment Text Directives, WICG).</summary>
    public static void AppendDirective(ReadOnlySpan<char> text, StringBuilder result) => Append(text, DirectiveKept, result);

    /// <summary>The bytes of a text whose <c>%41</c> are decoded; a wrong <c>%</c> stands for itself.</summary>
    public static byte[] Decode(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var length = 0;
        for (var i = 0; i < bytes.Length; i++, length++)
        {
            if (
                bytes[i] == '%'
                && i + 2 < bytes.Length
                && char.IsAsciiHexDigit((char)bytes[i + 1])
                && char.IsAsciiHexDigit((char)bytes[i + 2])
            )
            {
                bytes[length] = (byte)(Digit(bytes[i + 1]) << 4 | Digit(bytes[i + 2]));
                i += 2;
            }
            else
            {
                bytes[length] = bytes[i];
            }
        }
        return bytes[..length];
    }

    private static string Encode(string text, SearchValues<char> kept)
    {
        if (!text.AsSpan().ContainsAnyExcept(kept))
            return text;
        var result = new StringBuilder(text.Length + 16);
        Append(text, kept, result);
        return result.ToString();
    }

    private static void Append(ReadOnlySpan<char> text, SearchValues<char> kept, StringBuilder result)
    {
        Span<byte> bytes = stackalloc byte[4];
        while (text.IndexOfAnyExcept(kept) is >= 0 and var next)
        {
            result.Append(text[..next]);
            Rune.DecodeFromUtf16(text[next..], out var rune, out var length);
            text = text[(next + length)..];
            foreach (var value in bytes[..rune.EncodeToUtf8(bytes)])
                result.Append('%').Append(HexDigits[value >> 4]).Append(HexDigits[value & 15]);
        }
        result.Append(text);
    }

    private static int Digit(byte hex) => char.IsAsciiDigit((char)hex) ? hex - '0' : (hex | 0x20) - 'a' + 10;

    private static SearchValues<char> Kept(string encoded) =>
        SearchValues.Create([.. Enumerable.Range(0x21, 0x7F - 0x21).Select(c => (char)c).Except(encoded)]);
}
