using System.Globalization;
using StaticGuide.Language;

namespace StaticGuide.Content.Claims;

/// <summary>
/// Reads the digits of a number with the separators within them, in whatever way they are written (1,234.5, 1.234,56, 1'234,
/// 12,34,567), and the fraction behind them: 3½, 3 1/2.
/// </summary>
internal static class NumberToken
{
    /// <param name="english">Points never part thousands.</param>
    public static Token Read(ReadOnlySpan<char> text, int start, bool glued, bool english)
    {
        var (end, points, groups, inThrees) = ReadGroups(text, start);
        if ((points == 0 || inThrees) && !(glued && text[start - 1] == ',') && EndOfDecimals(text, end) is { } decimals)
            return new Token(
                TokenKind.Number,
                start,
                decimals,
                glued,
                Traits.Grouped | Traits.Decimal,
                ValueOf(text[start..decimals], ',')
            );
        var value = ValueOf(text[start..end], '.');
        if (points == 0 && EndOfFraction(text, end) is var (behind, part))
            return new Token(TokenKind.Number, start, behind, glued, Traits.Decimal, value + part);
        var traits = TraitsOf(text[start..end], points, inThrees, english) | (groups > 0 ? Traits.Grouped : Traits.None);
        return new Token(TokenKind.Number, start, end, glued, traits, value);
    }

    private static Traits TraitsOf(ReadOnlySpan<char> digits, int points, bool inThrees, bool english)
    {
        if (points > 1 && inThrees)
            return Traits.Grouped;
        if (points > 1 || digits is ['0', not '.', ..])
            return Traits.Coded;
        if (points == 0)
            return Traits.None;
        return inThrees && !english && digits[0] != '0' ? Traits.Decimal | Traits.Thousands : Traits.Decimal;
    }

    /// <summary>Digits with what parts them, points or signs of thousands, and whether each point could be one of those.</summary>
    private static (int End, int Points, int Groups, bool InThrees) ReadGroups(ReadOnlySpan<char> text, int start)
    {
        if (EndOfLakhs(text, start) is { } lakhs)
            return (lakhs, 0, 1, true);
        var (end, points, groups) = (EndOfDigits(text, start), 0, 0);
        var inThrees = end - start <= 3;
        while (HasDigit(text, end + 1))
        {
            var digits = EndOfDigits(text, end + 1) - end - 1;
            if (text[end] is ',' or '\'' or '’' or '\u202F' or '\u2009' or '\u00A0' && digits == 3 && points == 0)
                groups++;
            else if (text[end] == '.')
                (points, inThrees) = (points + 1, inThrees && digits == 3);
            else
                break;
            end += digits + 1;
        }
        return (end, points, groups, inThrees);
    }

    private static bool HasDigit(ReadOnlySpan<char> text, int i) => i < text.Length && char.IsAsciiDigit(text[i]);

    private static int EndOfDigits(ReadOnlySpan<char> text, int start) =>
        text[start..].IndexOfAnyExceptInRange('0', '9') is >= 0 and var length ? start + length : text.Length;

    /// <summary>India counts in lakhs: one or two digits, then pairs, then three.</summary>
    private static int? EndOfLakhs(ReadOnlySpan<char> text, int start)
    {
        var (end, digits) = (EndOfDigits(text, start), 2);
        if (end - start > 2)
            return null;
        for (var pairs = 0; digits == 2 && end < text.Length && text[end] == ',' && HasDigit(text, end + 1); pairs++)
        {
            digits = EndOfDigits(text, end + 1) - end - 1;
            end += digits + 1;
            if (digits == 3 && pairs > 0)
                return end;
        }
        return null;
    }

    /// <summary>One or two digits behind a comma, which is no list: 12,5 and not 3,5,7.</summary>
    private static int? EndOfDecimals(ReadOnlySpan<char> text, int comma)
    {
        if (comma >= text.Length || text[comma] != ',' || !HasDigit(text, comma + 1))
            return null;
        var end = EndOfDigits(text, comma + 1);
        return end - comma <= 3 && !(end < text.Length && text[end] is ',' or '.' && HasDigit(text, end + 1)) ? end : null;
    }

    /// <summary>A fraction of one character or of digits, right behind a whole number or a space away.</summary>
    private static (int End, double Value)? EndOfFraction(ReadOnlySpan<char> text, int start)
    {
        var i = start < text.Length && text[start] is ' ' or '\u00A0' or '-' ? start + 1 : start;
        if (i < text.Length && VulgarFractions.Of(text[i]) is var (part, whole))
            return (i + 1, (double)part / whole);
        if (i == start || !HasDigit(text, i) || !HasDigit(text, i + 2) || text[i + 1] is not ('/' or '⁄'))
            return null;
        var end = EndOfDigits(text, i + 2);
        var denominator = ValueOf(text[(i + 2)..end], '.');
        var isPart = denominator is 2 or 3 or 4 or 5 or 6 or 8 or 10 or 16 && text[i] - '0' < denominator;
        return isPart && (end == text.Length || text[end] is not ('/' or '-')) ? (end, (text[i] - '0') / denominator) : null;
    }

    private static double ValueOf(ReadOnlySpan<char> digits, char point)
    {
        Span<char> bare = stackalloc char[Math.Min(digits.Length, 64)];
        var length = 0;
        foreach (var c in digits)
        {
            if (length < bare.Length && (char.IsAsciiDigit(c) || c == point))
                bare[length++] = c == point ? '.' : c;
        }
        return double.TryParse(bare[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : 0;
    }
}
