using System.Globalization;

namespace StaticGuide.Evidence.Quotes;

/// <summary>Reads digits with separators as numbers: 44,200 and 44.200 and 44 200 and 44'200; 12.5 and 12,5.</summary>
internal static class DigitReading
{
    /// <summary>
    /// The one or two numbers that such a text can mean. A comma before three digits groups them, as in English; a point may do
    /// either, since nothing tells a German 44.200 from an English one. Texts like 12.05.2024 are no number.
    /// </summary>
    /// <param name="decimalComma">The text may be of a language with a decimal comma: 1,353 may be a little more than one.</param>
    public static (decimal? First, decimal? Second) Of(ReadOnlySpan<char> digits, bool decimalComma)
    {
        var last = digits.LastIndexOfAny(".,' \u202F");
        if (last < 0)
            return (Parse(digits, []), null);
        var separator = digits[last];
        var isPoint = separator is '.' or ',';
        var before = digits[..last];
        var after = digits[(last + 1)..];
        if (before.IndexOfAny(".,' \u202F") < 0)
        {
            var grouped = AreGroups(digits, separator) ? Parse(digits, []) : null;
            var withDecimals = isPoint ? Parse(before, after) : null;
            return grouped is null ? (withDecimals, null)
                : separator == '.' || separator == ',' && decimalComma ? (grouped, withDecimals)
                : (grouped, null);
        }
        if (before.IndexOf(separator) >= 0)
            return (AreGroups(digits, separator) ? Parse(digits, []) : null, null);
        var group = before[before.IndexOfAny(".,' \u202F")];
        return (isPoint && AreGroups(before, group) ? Parse(before, after) : null, null);
    }

    /// <summary>Groups of three behind one to three digits; or, as in India, of two with three at the end.</summary>
    private static bool AreGroups(ReadOnlySpan<char> digits, char separator)
    {
        var (count, inner, end) = (0, 3, digits.Length);
        while (digits[..end].LastIndexOf(separator) is >= 0 and var at)
        {
            var length = end - at - 1;
            var fits = length == 3 || length == 2 && separator == ',' && count > 0 && (inner == 2 || count == 1);
            if (!fits || !IsDigits(digits[(at + 1)..end]))
                return false;
            (count, inner, end) = (count + 1, length, at);
        }
        return count > 0 && end is >= 1 and <= 3 && digits[0] != '0' && (inner == 3 || end <= 2) && IsDigits(digits[..end]);
    }

    private static bool IsDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');

    private static decimal? Parse(ReadOnlySpan<char> whole, ReadOnlySpan<char> decimals)
    {
        // A decimal has 28 digits; what is longer is no number that a guide states.
        if (whole.Length + decimals.Length > 38)
            return null;
        if (decimals.Length == 0 && whole.Length <= DigitsOfLong)
            return Whole(whole);
        Span<char> plain = stackalloc char[40];
        var length = 0;
        foreach (var c in whole)
        {
            if (char.IsAsciiDigit(c))
                plain[length++] = c;
        }
        if (decimals.Length > 0)
            plain[length++] = '.';
        decimals.CopyTo(plain[length..]);
        return decimal.TryParse(
            plain[..(length + decimals.Length)],
            NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;
    }

    /// <summary>Nearly every number has none behind a point, and needs no parser.</summary>
    private static decimal? Whole(ReadOnlySpan<char> digits)
    {
        var (number, count) = (0L, 0);
        foreach (var c in digits)
        {
            if (char.IsAsciiDigit(c))
                (number, count) = (10 * number + (c - '0'), count + 1);
        }
        return count == 0 ? null : number;
    }

    private const int DigitsOfLong = 18;
}
