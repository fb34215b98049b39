namespace StaticGuide.Diagnostics;

/// <summary>
/// The text of a source file, as characters, with line ends folded to <c>\n</c> and without a byte order mark.
/// Turns offsets (UTF-16 units from 0, which the libraries give) into positions (which people count).
/// </summary>
internal sealed class SourceText(string path, string text) : ITextOrigin
{
    private int[]? lineStarts;
    private bool? isBasicPlane;

    public string Path { get; } = path;

    public string Text { get; } = text;

    /// <summary>Whether every character is one UTF-16 unit, so that columns of either kind are the same.</summary>
    public bool IsBasicPlane => isBasicPlane ??= !Text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF');

    public Place PlaceOf(int start, int end) => new(Path, PositionOf(start), PositionOf(Math.Max(start, end)));

    public Position PositionOf(int offset)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        var starts = LineStarts();
        var line = Array.BinarySearch(starts, offset);
        if (line < 0)
            line = ~line - 1;
        var units = offset - starts[line];
        return new Position(line + 1, (IsBasicPlane ? units : CountCharacters(Text.AsSpan(starts[line], units))) + 1);
    }

    /// <summary>The offset at which a line (from 1) begins; the end of the text where there is no such line.</summary>
    public int OffsetOfLine(int line)
    {
        var starts = LineStarts();
        return line <= starts.Length ? starts[Math.Max(line, 1) - 1] : Text.Length;
    }

    /// <summary>A line (from 1) without its end, or null where there is no such line.</summary>
    public string? Line(int line)
    {
        if (line < 1 || line > LineStarts().Length)
            return null;
        var start = OffsetOfLine(line);
        var end = Text.IndexOf('\n', start);
        return end < 0 ? Text[start..] : Text[start..end];
    }

    private int[] LineStarts()
    {
        if (lineStarts is { } known)
            return known;
        var starts = new int[Text.AsSpan().Count('\n') + 1];
        for (var line = 1; line < starts.Length; line++)
            starts[line] = Text.IndexOf('\n', starts[line - 1]) + 1;
        return lineStarts = starts;
    }

    private static int CountCharacters(ReadOnlySpan<char> span)
    {
        var count = span.Length;
        for (var low = span.IndexOfAnyInRange('\uDC00', '\uDFFF'); low >= 0; low = span.IndexOfAnyInRange('\uDC00', '\uDFFF'))
        {
            count--;
            span = span[(low + 1)..];
        }
        return count;
    }
}
