using System.Collections.Frozen;
using StaticGuide.Language;

namespace StaticGuide.Evidence.Quotes;

/// <summary>Thousands, millions and so on behind a number.</summary>
internal static class ScaleWords
{
    private static readonly FrozenDictionary<string, decimal> Factors = NumberNames
        .All.SelectMany(l => l.ScaleWords)
        .ToFrozenDictionary(w => w.Word, w => w.Factor, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, decimal>.AlternateLookup<ReadOnlySpan<char>> BySpan = Factors.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    /// <summary>The factor of the words at a place behind a number, 1 where there are none, and where they end.</summary>
    public static decimal After(ReadOnlySpan<char> text, ref int at)
    {
        var factor = 1m;
        if (at < text.Length && LetterFactor(text, at) is { } letter)
        {
            at++;
            return letter;
        }
        while (at < text.Length)
        {
            var start = text[at] is ' ' or '-' ? at + 1 : at;
            var length = LengthOfWord(text, start);
            if (
                length == 0
                || !BySpan.TryGetValue(text.Slice(start, length), out var next)
                || factor > decimal.MaxValue / next / 1_000_000_000_000m
            )
                break;
            (factor, at) = (factor * next, start + length);
        }
        return factor;
    }

    /// <summary>The scale that a unit or a table's heading names: jobs in thousands; 1 where it names none.</summary>
    public static decimal NamedIn(string? text) =>
        text is null ? 1
        : Has(text, "thousand") || Has(text, "(000") ? 1_000
        : Has(text, "million") ? 1_000_000
        : Has(text, "billion") || Has(text, "milliarde") ? 1_000_000_000
        : 1;

    public static int LengthOfWord(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        return end - start;
    }

    /// <summary>A letter right behind the digits, as in $44k and 3.4m.</summary>
    private static decimal? LetterFactor(ReadOnlySpan<char> text, int at) =>
        LengthOfWord(text, at) != 1
            ? null
            : text[at] switch
            {
                'k' or 'K' => 1_000,
                'm' or 'M' => 1_000_000,
                'b' or 'B' => 1_000_000_000,
                _ => null,
            };

    private static bool Has(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);
}
