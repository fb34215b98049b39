using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace StaticGuide.Output.References;

/// <summary>
/// JSON in UTF-8, without spaces. A site has a few entries for each page, and a writer that looks after everything takes six times as long
/// for them. Pieces between values are given whole: <c>,"title":"</c>.
/// </summary>
internal sealed class CompactJson
{
    // Readers of CSL expect their letters as they are; nothing of this stands within HTML.
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>What it leaves as it is, of all that nearly all texts are made of.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create([
        .. Enumerable.Range(' ', '~' - ' ' + 1).Select(c => (char)c).Where(c => c is not ('"' or '\\')),
    ]);

    private byte[] bytes = new byte[1024];
    private int length;

    /// <summary>Valid until more is written.</summary>
    public ReadOnlyMemory<byte> Written => bytes.AsMemory(0, length);

    public void Clear() => length = 0;

    /// <summary>Writes a piece that begins with a comma, which is left out where nothing stands before.</summary>
    public void Add(ReadOnlySpan<byte> piece)
    {
        if (length == 0 || bytes[length - 1] is (byte)'{' or (byte)'[')
            piece = piece[1..];
        End(piece);
    }

    /// <summary>Writes a piece as it is.</summary>
    public void End(ReadOnlySpan<byte> piece)
    {
        piece.CopyTo(Room(piece.Length));
        length += piece.Length;
    }

    public void Number(ReadOnlySpan<byte> before, int number)
    {
        Add(before);
        number.TryFormat(Room(11), out var count, default, CultureInfo.InvariantCulture);
        length += count;
    }

    /// <summary>Writes numbers between brackets.</summary>
    public void Numbers(ReadOnlySpan<int> numbers)
    {
        Add(",["u8);
        var room = Room(numbers.Length * 12);
        var count = 0;
        foreach (var number in numbers)
        {
            if (count > 0)
                room[count++] = (byte)',';
            number.TryFormat(room[count..], out var digits, default, CultureInfo.InvariantCulture);
            count += digits;
        }
        room[count] = (byte)']';
        length += count + 1;
    }

    /// <param name="before">Its name, and the quotation mark before the text.</param>
    public void Text(ReadOnlySpan<byte> before, string text)
    {
        Add(before);
        if (text.AsSpan().ContainsAnyExcept(Plain))
            text = Encoder.Encode(text);
        var room = Room(Encoding.UTF8.GetMaxByteCount(text.Length) + 1);
        var count = Encoding.UTF8.GetBytes(text, room);
        room[count] = (byte)'"';
        length += count + 1;
    }

    public static string Escaped(string text) => Encoder.Encode(text);

    private Span<byte> Room(int count)
    {
        if (bytes.Length - length < count)
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, length + count));
        return bytes.AsSpan(length);
    }
}
