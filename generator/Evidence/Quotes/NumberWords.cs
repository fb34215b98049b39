using System.Collections.Frozen;
using StaticGuide.Language;

namespace StaticGuide.Evidence.Quotes;

/// <summary>
/// Numbers written as words, up to a hundred: twelve, twenty-one, a hundred; German and Spanish ones as far as they are one word.
/// </summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, int> Words = NumberNames
        .All.SelectMany(l => l.Words)
        .ToFrozenDictionary(w => w.Word, w => w.Value, StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> BySpan = Words.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    private static readonly FrozenDictionary<string, int> Parts = new Dictionary<string, int>
    {
        ["half"] = 2,
        ["halves"] = 2,
        ["third"] = 3,
        ["quarter"] = 4,
        ["fourth"] = 4,
        ["fifth"] = 5,
        ["eighth"] = 8,
        ["tenth"] = 10,
        ["twentieth"] = 20,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> PartsBySpan = Parts.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    /// <summary>The number that begins with a word, and where it ends; null where the word is none.</summary>
    public static decimal? At(ReadOnlySpan<char> text, int start, out int end)
    {
        end = start + ScaleWords.LengthOfWord(text, start);
        if (!BySpan.TryGetValue(text[start..end], out var number))
            return null;
        if (number >= 20 && end < text.Length && text[end] is '-' or ' ')
        {
            var length = ScaleWords.LengthOfWord(text, end + 1);
            if (BySpan.TryGetValue(text.Slice(end + 1, length), out var ones) && ones is > 0 and < 10)
            {
                end += 1 + length;
                return number + ones;
            }
        }
        return number;
    }

    /// <summary>How many parts make a whole: 5 for fifth and fifths; null where a word names no part.</summary>
    public static int? PartAt(ReadOnlySpan<char> text, int start, out int end)
    {
        end = start + ScaleWords.LengthOfWord(text, start);
        var word = text[start..end];
        return
            PartsBySpan.TryGetValue(word, out var parts) || word is [.. var singular, 's'] && PartsBySpan.TryGetValue(singular, out parts)
            ? parts
            : null;
    }
}
