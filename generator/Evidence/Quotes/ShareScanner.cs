using System.Text.RegularExpressions;
using StaticGuide.Evidence.Formatting;

namespace StaticGuide.Evidence.Quotes;

/// <summary>Finds the shares of a whole in a folded text.</summary>
internal sealed partial class ShareScanner(string text, bool decimalComma)
{
    /// <summary>Shares of a whole, as far as they are exact: half, two fifths, one in five, 3 out of 4, half a percent.</summary>
    public IEnumerable<NumberInText> All()
    {
        foreach (Match match in ShareOf().Matches(text))
        {
            if (NumberOf(match.Groups[1]) is { } part && NumberOf(match.Groups[2]) is > 0 and var whole && part <= whole)
                yield return new NumberInText(part / whole, match.Index, match.Index + match.Length);
        }
        var numerator = (Number: 1m, End: -1, Start: 0);
        for (var at = 0; at < text.Length; )
        {
            var length = ScaleWords.LengthOfWord(text, at);
            if (length > 0 && NumberWords.PartAt(text, at, out _) is { } parts)
            {
                var hasNumerator = numerator.End >= 0 && numerator.End == at - 1;
                var part = (hasNumerator ? numerator.Number : 1) / parts;
                var ofOne = Halves.EndOfOne(text, at + length);
                yield return new NumberInText(ofOne is null ? part : part / 100, hasNumerator ? numerator.Start : at, ofOne ?? at + length);
            }
            else if (length > 0 && NumberWords.At(text, at, out var end) is { } number)
            {
                numerator = (number, end, at);
                // One and a half: that half is of no whole.
                if (Halves.Follows(text, ref end))
                    length = end - at;
            }
            at += Math.Max(1, length);
        }
    }

    /// <summary>The same in the unit. Of percentage points, only what says that it is of these: half a percentage point.</summary>
    public IEnumerable<NumberInText> In(Unit unit) =>
        unit.Id == "number"
            ? All()
            : All()
                .Where(s => unit.IsPercent || NumberMarks.Of(text, s) != NumberMark.None)
                .Select(s => s with { Number = s.Number * 100 });

    private decimal? NumberOf(Group group) =>
        char.IsAsciiDigit(group.ValueSpan[0]) ? DigitReading.Of(group.ValueSpan, decimalComma).First
        : NumberWords.At(group.ValueSpan, 0, out var end) is { } number && end == group.Length ? number
        : null;

    [GeneratedRegex(
        @"(?<![\p{L}0-9.,])([0-9]+|\p{L}+) (?:in|out of|of every|in every) ([0-9]+|\p{L}+)(?![\p{L}0-9]|[.,][0-9])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex ShareOf();
}
