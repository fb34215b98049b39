using System.Globalization;

namespace StaticGuide.Content.Claims;

/// <summary>Reads the digits of a number with the separators within them.</summary>
internal static class NumberToken
{
    public static Token Read(ReadOnlySpan<char> text, int start, bool glued)
    {
        var (end, points, groups) = (EndOfDigits(text, start), 0, 0);
        var inThrees = end - start <= 3;
        while (end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))
        {
            var digits = EndOfDigits(text, end + 1) - end - 1;
            if (text[end] is ',' or '\u202F' or '\u2009' or '\u00A0' && digits == 3 && points == 0)
                groups++;
            else if (text[end] == '.')
                (points, inThrees) = (points + 1, inThrees && digits == 3);
            else
                break;
            end += digits + 1;
        }
        var traits = groups > 0 ? Traits.Grouped : Traits.None;
        if (points > 1 && inThrees)
            traits |= Traits.Grouped;
        else if (points > 1 || text[start] == '0' && end > start + 1 && text[start + 1] is not '.')
            traits |= Traits.Coded;
        else if (points == 1)
            traits |= Traits.Decimal;
        return new Token(TokenKind.Number, start, end, glued, traits, ValueOf(text[start..end]));
    }

    private static int EndOfDigits(ReadOnlySpan<char> text, int start) =>
        text[start..].IndexOfAnyExceptInRange('0', '9') is >= 0 and var length ? start + length : text.Length;

    private static double ValueOf(ReadOnlySpan<char> digits)
    {
        Span<char> bare = stackalloc char[Math.Min(digits.Length, 64)];
        var length = 0;
        foreach (var c in digits)
        {
            if (length < bare.Length && (char.IsAsciiDigit(c) || c == '.'))
                bare[length++] = c;
        }
        return double.TryParse(bare[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : 0;
    }
}
