using System.Text.RegularExpressions;
using StaticGuide.Language;

namespace StaticGuide.Evidence.Quotes;

/// <summary>Finds the numbers of a folded text, as digits and as words, in all the ways they can be read.</summary>
/// <param name="prefix">What the unit is written with before its numbers.</param>
internal sealed partial class NumberScanner(string text, bool decimalComma, string prefix = "")
{
    /// <summary>Numbers in digits, whole: 44,200 is none of 144,200 or 44,200.50.</summary>
    public IEnumerable<NumberInText> Digits()
    {
        for (var (start, length) = DigitRun.In(text, 0); length > 0; (start, length) = DigitRun.In(text, start + length))
        {
            foreach (var number in Read(start, length))
                yield return number;
        }
        for (var match = SpacedRun().Match(text); match.Success; match = match.NextMatch())
        {
            foreach (var number in Read(match.Index, match.Length))
                yield return number;
        }
    }

    /// <summary>Numbers in words: twelve, twenty-one, three million, half a million.</summary>
    public IEnumerable<NumberInText> Words()
    {
        for (var at = 0; at < text.Length; )
        {
            var length = ScaleWords.LengthOfWord(text, at);
            if (length > 0 && NumberWords.At(text, at, out var end) is { } number)
            {
                foreach (var reading in WithScale(number, at, end))
                    yield return reading;
                at = end;
            }
            at += Math.Max(1, ScaleWords.LengthOfWord(text, at));
        }
        foreach (var part in Halves.OfScales(text))
            yield return part;
    }

    private NumberInText[] Read(int start, int length)
    {
        var (first, second) = DigitReading.Of(text.AsSpan(start, length), decimalComma);
        if (!IsWhole(start, start + length))
            return [];
        return (first, second) switch
        {
            ({ } one, { } other) => [.. WithScale(one, start, start + length), .. WithScale(other, start, start + length)],
            ({ } one, null) => WithScale(one, start, start + length),
            _ => [],
        };
    }

    private NumberInText[] WithScale(decimal number, int start, int end)
    {
        if (Halves.Follows(text, ref end))
            number += Half;
        var behind = end;
        var factor = ScaleWords.After(text, ref behind, out var isSure);
        if (factor == 1 && MayGoOn(text.AsSpan(end)) && FirstOfRange().Match(text, end, text.Length - end) is { Success: true } range)
        {
            var at = range.Index + range.Length;
            factor = ScaleWords.After(text, ref at, out isSure) is > 100 and var shared ? shared : 1;
        }
        if (factor == 1 || number > decimal.MaxValue / factor - 1)
            return [new NumberInText(number, start, end)];
        var whole = number * factor + ScaleWords.LowerPart(text, end, factor, ref behind);
        if (Halves.Follows(text, ref behind))
            (whole, number) = (whole + factor * Half, number + Half);
        return [new NumberInText(whole, start, behind), new NumberInText(number, start, end, IsDigitsOnly: isSure)];
    }

    private const decimal Half = 0.5m;

    /// <summary>A quick look at what a range can go on with.</summary>
    internal static bool MayGoOn(ReadOnlySpan<char> behind)
    {
        if (behind is [' ', ..])
            behind = behind[1..];
        return behind is ['-' or '~' or 't' or 'o' or 'a' or 'b' or 'u' or 'y' or > '~', ..];
    }

    /// <summary>Whether the digits are a number for themselves, and no part of a name, a code, a fraction or an ordinal.</summary>
    private bool IsWhole(int start, int end)
    {
        var before = start > 0 ? text[start - 1] : ' ';
        if (before is '/' && start > 1 && char.IsAsciiDigit(text[start - 2]) || char.IsLetter(before) && !MayStandBefore(start))
            return false;
        if (before == '-' && start > 1 && char.IsLetter(text[start - 2]) && !GluedWords.MayEndIn(text.AsSpan(0, start - 1)))
            return false;
        return end == text.Length || !MayBePart(text[end]) || !NotBehindNumber().IsMatch(text.AsSpan(end));
    }

    /// <summary>Nearly always a blank or a stop stands behind a number.</summary>
    private static bool MayBePart(char c) => c is '/' or '^' || char.IsLetter(c);

    private bool MayStandBefore(int start)
    {
        var before = text.AsSpan(Math.Max(0, start - LongestSign), Math.Min(start, LongestSign));
        return GluedWords.MayEndIn(before) || CurrencyCode().IsMatch(before) || prefix.Length > 0 && before.EndsWith(prefix);
    }

    private const int LongestSign = 16;

    /// <summary>Groups of three with a common space between, which may be numbers of their own as well.</summary>
    [GeneratedRegex(
        @"(?<![0-9.,'\u202F])[0-9]{1,3}(?: [0-9]{3})+(?:[.,][0-9]{1,2})?(?![0-9]|[.,'\u202F][0-9])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex SpacedRun();

    /// <summary>The rest of a range whose second end has a scale word, which is the first one's as well: 1 to 2 million.</summary>
    [GeneratedRegex(
        @"\G ?(?:-|to|or|and|bis|oder|und|a|o|y|à|até|עד|إلى|至|到|から|~) ?["
            + Currencies.Signs
            + @"]?(?:[0-9][0-9.,]*(?<=[0-9])|(?:two|three|four|five|six|seven|eight|nine|ten)\b)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex FirstOfRange();

    [GeneratedRegex(@"(?<![\p{L}0-9])(?:" + CurrencyNames.Codes + @"|Rs|Fr|SFr|kr|Rp|RM|zł|Kč|KSh)\z", RegexOptions.CultureInvariant)]
    private static partial Regex CurrencyCode();

    [GeneratedRegex(@"\A(?:(?:st|nd|rd|th)(?!\p{L})|[/^][0-9])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NotBehindNumber();
}
