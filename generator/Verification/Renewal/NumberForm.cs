using System.Buffers;
using StaticGuide.Evidence.Quotes;

namespace StaticGuide.Verification.Renewal;

/// <summary>Reads digits of a newer edition in the way in which those of the older one came to their number.</summary>
internal static class NumberForm
{
    /// <summary>What may lie between digits and the number they stand for: thousands, millions and so on, cents.</summary>
    private static readonly decimal[] Factors = [1, 1_000, 1_000_000, 1_000_000_000, 1_000_000_000_000, 100, 0.01m];

    private static readonly SearchValues<char> Separators = SearchValues.Create(".,'\u2019 \u00A0\u202F");

    /// <summary>The number that the newer digits stand for, without a sign; null where they can be read in more than one way.</summary>
    /// <param name="number">What the older ones stand for.</param>
    public static decimal? Next(string older, decimal number, string newer)
    {
        var (first, second) = DigitReading.Of(older, decimalComma: false);
        foreach (var factor in Factors)
        {
            foreach (var reading in new[] { first, second })
            {
                if (reading is { } read && read * factor == Math.Abs(number))
                    return Read(newer, older, isGrouped: IsGrouped(older, read)) is { } next ? Multiplied(next, factor) : null;
            }
        }
        return null;
    }

    /// <param name="isGrouped">The separators of the older digits group them; null where there are none.</param>
    private static decimal? Read(string newer, string older, bool? isGrouped)
    {
        var (first, second) = DigitReading.Of(newer, decimalComma: false);
        if (second is null && isGrouped is null)
            return first;
        var last = newer.AsSpan().LastIndexOfAny(Separators);
        if (last < 0)
            return first;
        if (isGrouped is null)
            return null;
        // 1.5 after 1,200 is another scale, and 1,200 after 1.5.
        if (
            newer[last] != older[older.AsSpan().LastIndexOfAny(Separators)]
            && newer.Count(Separators.Contains) == older.Count(Separators.Contains)
        )
            return null;
        return first is { } one && IsGrouped(newer, one) == isGrouped ? one
            : second is { } other && IsGrouped(newer, other) == isGrouped ? other
            : null;
    }

    private static bool? IsGrouped(string digits, decimal reading) =>
        digits.AsSpan().IndexOfAny(Separators) < 0
            ? null
            : DigitReading.Of(string.Concat(digits.Where(char.IsAsciiDigit)), false).First == reading;

    /// <summary>Digits keep the decimals they were written with; what comes of a factor has those it needs.</summary>
    private static decimal? Multiplied(decimal number, decimal factor) =>
        factor == 1 ? number
        : number > decimal.MaxValue / Math.Max(1, factor) ? null
        : number * factor / 1.0000000000000000000000000000m;
}
