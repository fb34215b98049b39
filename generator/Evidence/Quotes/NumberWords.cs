using System.Collections.Frozen;

namespace StaticGuide.Evidence.Quotes;

/// <summary>
/// Numbers written as words, up to a hundred: twelve, twenty-one, a hundred; German and Spanish ones as far as they are one word.
/// </summary>
internal static class NumberWords
{
    private static readonly string[] English =
    [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ];

    private static readonly string[] German =
    [
        "null",
        "ein",
        "zwei",
        "drei",
        "vier",
        "fünf",
        "sechs",
        "sieben",
        "acht",
        "neun",
        "zehn",
        "elf",
        "zwölf",
        "dreizehn",
        "vierzehn",
        "fünfzehn",
        "sechzehn",
        "siebzehn",
        "achtzehn",
        "neunzehn",
    ];

    private static readonly string[] Spanish =
    [
        "cero",
        "uno",
        "dos",
        "tres",
        "cuatro",
        "cinco",
        "seis",
        "siete",
        "ocho",
        "nueve",
        "diez",
        "once",
        "doce",
        "trece",
        "catorce",
        "quince",
        "dieciséis",
        "diecisiete",
        "dieciocho",
        "diecinueve",
    ];

    private static readonly string[] EnglishTens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
    private static readonly string[] GermanTens = ["zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"];
    private static readonly string[] SpanishTens =
    [
        "veinte",
        "treinta",
        "cuarenta",
        "cincuenta",
        "sesenta",
        "setenta",
        "ochenta",
        "noventa",
    ];

    private static readonly FrozenDictionary<string, int> Words = All().ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
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

    private static Dictionary<string, int> All()
    {
        Dictionary<string, int> words = new()
        {
            ["hundred"] = 100,
            ["hundert"] = 100,
            ["cien"] = 100,
        };
        foreach (var ones in new[] { English, German, Spanish })
        {
            for (var i = 0; i < ones.Length; i++)
                words[ones[i]] = i;
        }
        foreach (var tens in new[] { EnglishTens, GermanTens, SpanishTens })
        {
            for (var i = 0; i < tens.Length; i++)
                words[tens[i]] = (i + 2) * 10;
        }
        // As articles they are numbers in front of a unit alone, like the English `one`.
        foreach (var one in new[] { "eine", "einen", "un", "una" })
            words[one] = 1;
        return words;
    }
}
