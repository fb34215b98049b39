using System.Buffers;
using System.Text;

namespace StaticGuide.Diagnostics;

/// <summary>
/// The text of a source file, as characters, with line ends folded to <c>\n</c> and without a byte order mark.
/// Turns offsets (UTF-16 units from 0, which the libraries give) into positions (which people count).
/// </summary>
/// <param name="linesBefore">Of a text that is the rest of its file: the lines that stand before it.</param>
internal sealed class SourceText(string path, string text, int linesBefore = 0) : ITextOrigin
{
    /// <summary>As most texts have them: to count the lines first would take as long as to find them.</summary>
    private const int LengthOfLine = 32;

    private string? whole = text;

    /// <summary>Holds the text until somebody asks for all of it.</summary>
    private char[]? lent;
    private readonly int lentLength;

    private int[]? lineStarts;
    private int lines;
    private int[]? secondHalves;
    private bool? isBasicPlane;

    private SourceText(string path, char[] lent, int length)
        : this(path, "")
    {
        (whole, this.lent, lentLength) = (null, lent, length);
    }

    public string Path { get; } = path;

    string ITextOrigin.File => Path;

    public string Text => whole ??= new string(Letters);

    /// <summary>The same for a look, of which no text is made.</summary>
    public ReadOnlySpan<char> Letters =>
        whole is not null ? whole
        : lent is not null ? lent.AsSpan(0, lentLength)
        : throw new InvalidOperationException("this text was given back");

    /// <summary>It is known to be ASCII alone; false says nothing.</summary>
    public bool IsAscii { get; private init; }

    /// <summary>Whether every character is one UTF-16 unit, so that columns of either kind are the same.</summary>
    public bool IsBasicPlane => isBasicPlane ??= IsAscii || Ascii.IsValid(Letters) || !Letters.ContainsAnyInRange('\uD800', '\uDFFF');

    /// <summary>A text that is looked at for a moment, as the heads of thousands of pages are: until it is given back.</summary>
    public static SourceText Lent(string path, ReadOnlySpan<byte> utf8)
    {
        var letters = ArrayPool<char>.Shared.Rent(utf8.Length);
        var length = Encoding.UTF8.GetChars(utf8, letters);
        return new SourceText(path, letters, length) { IsAscii = length == utf8.Length };
    }

    /// <summary>Nobody looks at it any more, if it was lent.</summary>
    public void GiveBack()
    {
        if (lent is not null)
            ArrayPool<char>.Shared.Return(lent);
        lent = null;
    }

    public Place PlaceOf(int start, int end) => new(Path, PositionOf(start), PositionOf(Math.Max(start, end)));

    public Position PositionOf(int offset)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        var starts = LineStarts();
        var line = starts.BinarySearch(offset);
        if (line < 0)
            line = ~line - 1;
        return new Position(linesBefore + line + 1, offset - starts[line] - (IsBasicPlane ? 0 : SecondHalves(starts[line], offset)) + 1);
    }

    /// <summary>The offset at which a line (from 1) begins; the end of the text where there is no such line.</summary>
    public int OffsetOfLine(int line)
    {
        var starts = LineStarts();
        return line - linesBefore <= starts.Length ? starts[Math.Max(line - linesBefore, 1) - 1] : Text.Length;
    }

    /// <summary>A line (from 1) without its end, or null where there is no such line.</summary>
    public string? Line(int line)
    {
        if (line <= linesBefore || line - linesBefore > LineStarts().Length)
            return null;
        var start = OffsetOfLine(line);
        var end = Text.IndexOf('\n', start);
        return end < 0 ? Text[start..] : Text[start..end];
    }

    private ReadOnlySpan<int> LineStarts()
    {
        if (Volatile.Read(ref lineStarts) is { } known)
            return known.AsSpan(0, lines);
        var (starts, count) = (new int[Text.Length / LengthOfLine + 4], 1);
        for (var at = 0; Text.IndexOf('\n', at) is >= 0 and var end; at = end + 1)
        {
            if (count == starts.Length)
                Array.Resize(ref starts, 2 * count);
            starts[count++] = end + 1;
        }
        // Templates are any thread's.
        lines = count;
        Volatile.Write(ref lineStarts, starts);
        return starts.AsSpan(0, count);
    }

    /// <summary>How many characters of a stretch are two units.</summary>
    private int SecondHalves(int start, int end)
    {
        secondHalves ??= [.. Enumerable.Range(0, Text.Length).Where(i => char.IsLowSurrogate(Text[i]))];
        return IndexOf(end) - IndexOf(start);

        int IndexOf(int offset) => Array.BinarySearch(secondHalves, offset) is var found && found < 0 ? ~found : found;
    }
}
