using System.Buffers;

namespace StaticGuide.Evidence.Formatting;

/// <summary>
/// Where a value in words may go on in the next line. No number is parted from the sign beside it; a value that is short enough for a
/// line on a phone is not broken at all.
/// </summary>
internal static class FigureSpaces
{
    /// <summary>In characters: what the narrowest text on a screen of 320 px has room for in a wide font.</summary>
    private const int Line = 20;

    /// <summary>A unit of so many letters is a sign: kr, km, CHF.</summary>
    private const int Sign = 3;

    private const char NoBreak = '\u00A0';
    private const char FirstSquare = '\u2E80';

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    /// <summary>Whether it is too long for a line, so that it must be possible to break it.</summary>
    public static bool IsLong(ReadOnlySpan<char> value)
    {
        var length = 0;
        foreach (var letter in value)
            length += letter >= FirstSquare ? 2 : 1;
        return length > Line;
    }

    /// <summary>
    /// A long value with no-break spaces up to its unit's first word, or else up to its last number, where that is short enough.
    /// </summary>
    public static string InText(string value)
    {
        var number = IndexOfSpace(value, Math.Max(0, value.AsSpan().LastIndexOfAny(Digits)));
        var unit = IndexOfSpace(value, Math.Min(number + 1, value.Length));
        var whole =
            !IsLong(value.AsSpan(0, unit)) ? unit
            : !IsLong(value.AsSpan(0, number)) ? number
            : 0;
        return WithSigns(string.Concat(value[..whole].Replace(' ', NoBreak), value.AsSpan(whole)));
    }

    /// <summary>With no-break spaces only between a number and what stands before it, and between a number and its sign.</summary>
    public static string WithSigns(string value) =>
        string.Create(
            value.Length,
            value,
            (letters, text) =>
            {
                for (var i = 0; i < text.Length; i++)
                    letters[i] = text[i] == ' ' && IsBesideSign(text, i) ? NoBreak : text[i];
            }
        );

    private static int IndexOfSpace(string value, int start) => value.IndexOf(' ', start) is var space and >= 0 ? space : value.Length;

    private static bool IsBesideSign(string text, int space) =>
        IsNumber(text, space + 1) || space > 0 && char.IsAsciiDigit(text[space - 1]) && IsSign(text, space + 1);

    private static bool IsNumber(string text, int at) =>
        at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] is '\u2212' or '\u200E' or '\u200F' or '\u2066');

    /// <summary>A short word; but that before another number is a range's.</summary>
    private static bool IsSign(string text, int start) =>
        IndexOfSpace(text, start) is var end && end - start <= Sign && !IsNumber(text, end + 1);
}
