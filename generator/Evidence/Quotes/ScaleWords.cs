using System.Globalization;
using StaticGuide.Language;

namespace StaticGuide.Evidence.Quotes;

/// <summary>Thousands, millions and so on behind a number.</summary>
internal static class ScaleWords
{
    /// <summary>The factor of the words at a place behind a number, 1 where there are none, and where they end.</summary>
    /// <param name="isSure">The number without them is not meant: 12 mi may be twelve million or twelve miles.</param>
    public static decimal After(ReadOnlySpan<char> text, ref int at, out bool isSure)
    {
        var factor = 1m;
        isSure = true;
        if (at < text.Length && LetterFactor(text, ref at) is { } letter)
            return letter;
        while (at < text.Length)
        {
            var start = text[at] is ' ' or '-' ? at + 1 : at;
            var length = LengthWithMarks(text, start);
            if (length == 0 || Next(text, start, ref length) is not { } next || factor > decimal.MaxValue / next / 1_000_000_000_000m)
                break;
            (factor, at) = (factor * next, start + length);
            isSure &= !ScaleNames.IsDoubtful(text[start..at]) || IsOfMoney(text[at..]);
            // Of an abbreviation.
            if (
                at + 2 < text.Length
                && text[at] == '.'
                && text[at + 1] == ' '
                && (char.IsLetter(text[at + 2]) || Currencies.IsSign(text[at + 2]))
                && length <= LongestShort
            )
                at++;
        }
        return factor;
    }

    /// <summary>What goes on right behind the word of a script without spaces: 5000 of 12万5000.</summary>
    public static decimal LowerPart(ReadOnlySpan<char> text, int start, decimal factor, ref int behind)
    {
        var sum = 0m;
        while (behind < text.Length && char.IsAsciiDigit(text[behind]) && ScaleNames.IsEndOf(text[start..behind]))
        {
            var end = behind;
            while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == ',' && char.IsAsciiDigit(text[end - 1])))
                end++;
            var at = end;
            var lower = After(text, ref at, out _);
            if (lower >= factor || DigitReading.Of(text[behind..end], decimalComma: false).First is not { } digits)
                break;
            if (digits * lower >= factor)
                break;
            (sum, factor, behind) = (sum + digits * lower, lower, at);
        }
        return sum;
    }

    /// <summary>The scales that a unit or a table's headings name: jobs in thousands.</summary>
    public static List<decimal> NamedIn(string? text)
    {
        List<decimal> named = [];
        if (text is null)
            return named;
        if (text.Contains("(000", StringComparison.Ordinal))
            named.Add(1_000);
        for (var at = 0; at < text.Length; )
        {
            var length = LengthWithMarks(text, at);
            if (
                length > 0
                && (Next(text, at, ref length) ?? InPlural(text, at, length)) is > 100 and var factor
                && !ScaleNames.IsDoubtful(text.AsSpan(at, length))
            )
                named.Add(factor);
            at += Math.Max(1, length);
        }
        return named;
    }

    public static int LengthOfWord(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        return end - start;
    }

    private const int LongestShort = 4;

    private static int LengthWithMarks(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsLetter(text[end]) || text[end] > '\u02FF' && IsMark(text[end])))
            end++;
        return end - start;
    }

    private static bool IsMark(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>The factor of the word at a place, whose length may be less in a script without spaces.</summary>
    private static decimal? Next(ReadOnlySpan<char> text, int start, ref int length)
    {
        if (ScaleNames.StartOf(text[start..]) is var (factor, shorter))
        {
            length = shorter;
            return factor;
        }
        var word = text.Slice(start, length);
        var rest = text[(start + length)..];
        return ScaleNames.Of(word.ContainsAnyInRange(FirstVowel, LastVowel) ? WithoutVowels(word) : word, IsOf(rest));
    }

    private static bool IsOf(ReadOnlySpan<char> text) => text.StartsWith(" de ") || text.StartsWith(" d'") || text.StartsWith(" di ");

    private static bool IsOfMoney(ReadOnlySpan<char> text) => IsOf(text) || text.TrimStart(' ') is [var c, ..] && Currencies.IsSign(c);

    /// <summary>Arabic marks of vowels, which most texts leave out.</summary>
    private const char FirstVowel = '\u064B';
    private const char LastVowel = '\u0652';

    private static string WithoutVowels(ReadOnlySpan<char> word) =>
        string.Concat(word.ToArray().Where(c => c is < FirstVowel or > LastVowel));

    /// <summary>Of a heading: in miles, which behind a number are something else.</summary>
    private static decimal? InPlural(ReadOnlySpan<char> text, int start, int length) =>
        text[..start].EndsWith("en ", StringComparison.OrdinalIgnoreCase)
        || text[..start].EndsWith("em ", StringComparison.OrdinalIgnoreCase)
            ? ScaleNames.Of(text.Slice(start, length), isBeforeOf: true)
            : null;

    /// <summary>A letter right behind the digits, as in $44k and 3.4m, or before a sign of money: 3.4 M€.</summary>
    private static decimal? LetterFactor(ReadOnlySpan<char> text, ref int at)
    {
        var start = text[at] == ' ' ? at + 1 : at;
        if (LengthOfWord(text, start) != 1 || start > at && !(start + 1 < text.Length && Currencies.IsSign(text[start + 1])))
            return null;
        decimal? factor = text[start] switch
        {
            'k' or 'K' => 1_000,
            'm' or 'M' => 1_000_000,
            'b' or 'B' => 1_000_000_000,
            _ => null,
        };
        at = factor is null ? at : start + 1;
        return factor;
    }
}
