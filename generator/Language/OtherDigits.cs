using System.Globalization;
using System.Text;

namespace StaticGuide.Language;

/// <summary>
/// Decimal digits of other scripts (Unicode's Nd: Arabic, Devanagari, full width …) and the signs that go with them. Readers take them
/// for numbers, so a claim is read in them as in ASCII's.
/// </summary>
internal static class OtherDigits
{
    /// <summary>
    /// A text with ASCII's digits and signs in their places, unit for unit; the very same object where it has no others. Digits beyond
    /// U+FFFF, which are letters of mathematics, stay as they are.
    /// </summary>
    public static string Fold(string text) =>
        MayBeIn(text) && string.Create(text.Length, text, (to, from) => Fold(from, to)) is var folded && folded != text ? folded : text;

    /// <param name="to">As long as the text at least.</param>
    public static void Fold(ReadOnlySpan<char> text, Span<char> to)
    {
        for (var i = 0; i < text.Length; i++)
            to[i] = Plain(text[i]);
    }

    // Between the two lie the punctuation and the symbols that English text is full of. Whether all is ASCII is found in less time.
    private static bool MayBeIn(ReadOnlySpan<char> text) =>
        !Ascii.IsValid(text) && (text.ContainsAnyInRange('\u0660', '\u1FFF') || text.ContainsAnyInRange('\uA620', '\uFFE6'));

    /// <summary>The ASCII digit or sign in the place of one; any other stays as it is.</summary>
    public static char Plain(char c) =>
        c switch
        {
            < '\u0660' => c,
            '\u066A' or '\uFE6A' or '\uFF05' => '%',
            '\u066B' or '\uFF0E' => '.',
            '\u066C' => ',',
            '\uFF04' => '$',
            '\uFFE1' => '£',
            '\uFFE5' => '¥',
            _ => char.IsDigit(c) ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c)) : c,
        };
}
