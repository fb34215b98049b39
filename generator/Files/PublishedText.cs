using System.Text;
using System.Text.Unicode;

namespace StaticGuide.Files;

/// <summary>
/// The text of a file as browsers read it: by its byte order mark, else as UTF-8 (WHATWG Encoding, 6), unless it declares something else.
/// </summary>
internal static class PublishedText
{
    private const byte Escape = 0x1B;

    /// <returns>The encoding, and how many bytes its mark takes.</returns>
    public static (Encoding Encoding, int Mark) EncodingOf(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
            [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
            [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
            _ => (Encoding.UTF8, 0),
        };

    /// <summary>Whether what it declares is to be asked: it has no mark, and is not UTF-8 (ISO-2022-JP looks as if it were).</summary>
    public static bool IsOther(ReadOnlySpan<byte> bytes) => EncodingOf(bytes).Mark == 0 && (bytes.Contains(Escape) || !Utf8.IsValid(bytes));

    /// <param name="other">Reads what is in another encoding.</param>
    public static string Decode(ReadOnlySpan<byte> bytes, Func<ReadOnlySpan<byte>, string> other)
    {
        if (IsOther(bytes))
            return other(bytes);
        var (encoding, mark) = EncodingOf(bytes);
        return encoding.GetString(bytes[mark..]);
    }
}
