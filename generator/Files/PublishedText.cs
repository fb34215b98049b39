using System.Text;

namespace StaticGuide.Files;

/// <summary>The text of a file as browsers read it: by its byte order mark, else as UTF-8 (WHATWG Encoding, 6).</summary>
internal static class PublishedText
{
    /// <returns>The encoding, and how many bytes its mark takes.</returns>
    public static (Encoding Encoding, int Mark) EncodingOf(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
            [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
            [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
            _ => (Encoding.UTF8, 0),
        };

    /// <summary>With U+FFFD for what is not in the encoding.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        var (encoding, mark) = EncodingOf(bytes);
        return encoding.GetString(bytes[mark..]);
    }
}
