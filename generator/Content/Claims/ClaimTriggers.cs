using System.Buffers;
using System.Numerics;
using System.Runtime.Intrinsics;
using StaticGuide.Language;

namespace StaticGuide.Content.Claims;

/// <summary>A quick look for anything that could begin a claim, so that most of a site's text is never taken apart.</summary>
internal static class ClaimTriggers
{
    private const uint Letters = 26;

    // With digits among them it is a search through mostly ASCII, which fractions alone would make ten times slower.
    private static readonly SearchValues<char> Numerals = SearchValues.Create("0123456789" + VulgarFractions.All);

    /// <summary>
    /// How number words begin. What another word goes on with them ("often" does not, "tenant" does) is told apart later.
    /// </summary>
    private static readonly string[] Words =
    [
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
        "twel",
        "twen",
        "thirt",
        "fort",
        "fift",
        "one year",
        "one month",
        "one week",
        "one hour",
        "one minute",
        "one full",
        "one hundred",
        "one thousand",
        "one million",
        "one billion",
        "one-",
        "hundred",
        "thousand",
        "million",
        "billion",
        "trillion",
        "dozen",
        "half",
        "halv",
        "third",
        "quarter",
        "fifth",
        "doubl",
        "tripl",
        "trebl",
        "quadrupl",
        "quintupl",
        "twice",
        "thrice",
        "percent",
        "per cent",
        "one %",
        "one%",
        "one dollar",
        "one euro",
        "one pound",
        "single digit",
        "single-digit",
        "every seco",
        "every four",
        "every sixt",
        "every seve",
        "every eigh",
        "every nint",
        "every tent",
    ];

    /// <summary>
    /// The same by their first two letters. A look at each word's beginning takes a fraction of the time of a search for all of
    /// them.
    /// </summary>
    private static readonly string[]?[] ByLetters = Table();

    /// <summary>For each first letter, a bit for each letter that comes second in one of them.</summary>
    private static readonly uint[] SecondLetters =
    [
        .. Enumerable
            .Range(0, (int)Letters)
            .Select(first => Words.Where(w => LetterOf(w[0]) == first).Aggregate(0u, (bits, word) => bits | 1u << (int)LetterOf(word[1]))),
    ];

    /// <summary>For each of a word's first three letters, which of them it may be.</summary>
    private static readonly CharacterClasses FirstLetters = LettersAt(0);
    private static readonly CharacterClasses NextLetters = LettersAt(1);
    private static readonly CharacterClasses ThirdLetters = LettersAt(2);

    /// <param name="english">Look for number words as well.</param>
    public static bool IsIn(ReadOnlySpan<char> text, bool english) => text.ContainsAny(Numerals) || english && HasWord(text);

    /// <summary>The same whatever the language is.</summary>
    public static bool MayBeIn(ReadOnlySpan<char> text) => IsIn(text, english: true) || SpokenShares.IndexIn(text) >= 0;

    /// <summary>Adds the places where something could begin, in order: of digits in a row, the first and the last.</summary>
    /// <param name="numerals">Those of digits and fractions.</param>
    /// <param name="words">Those of number words; null where nobody asks.</param>
    public static void AddPlaces(ReadOnlySpan<char> text, bool english, List<int> numerals, List<int>? words)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var next = text[at..].IndexOfAny(Numerals);
            if (next < 0)
                break;
            numerals.Add(at += next);
            if (text[(at + 1)..].IndexOfAnyExceptInRange('0', '9') is not 0 and var more)
                numerals.Add(at = more < 0 ? text.Length - 1 : at + more);
        }
        if (english && words is not null)
            HasWord(text, words);
    }

    /// <param name="places">Where they begin, all of them, where somebody asks; else one is enough.</param>
    private static bool HasWord(ReadOnlySpan<char> text, List<int>? places = null)
    {
        var (first, second, third) = (FirstLetters, NextLetters, ThirdLetters);
        var letters = Lower(CharacterClasses.Read(text));
        var (firsts, seconds, thirds) = (first.Of(letters), second.Of(letters), third.Of(letters));
        for (var at = 0; at < text.Length; at += CharacterClasses.Width)
        {
            var rest = text[at..];
            var next = rest.Length > CharacterClasses.Width ? Lower(CharacterClasses.Read(rest[CharacterClasses.Width..])) : default;
            var (nextSeconds, nextThirds) = (second.Of(next), third.Of(next));
            var starts = CharacterClasses.Places(
                firsts & CharacterClasses.OneBehind(seconds, nextSeconds) & CharacterClasses.TwoBehind(thirds, nextThirds)
            );
            // A bit for each, but for those that have a letter before them.
            if (starts != 0)
                starts &= ~(LettersAmong(rest, letters) << 1 | (at > 0 && IsLetter(text[at - 1]) ? 1u : 0));
            for (; starts != 0; starts &= starts - 1)
            {
                if (IsWanted(text, at + BitOperations.TrailingZeroCount(starts), places))
                    return true;
            }
            (letters, firsts, seconds, thirds) = (next, first.Of(next), nextSeconds, nextThirds);
        }
        return false;
    }

    /// <param name="characters">Those of the text, letters of ASCII small.</param>
    private static uint LettersAmong(ReadOnlySpan<char> text, Vector256<byte> characters)
    {
        var letters = Vector256
            .LessThan(characters - Vector256.Create((byte)'a'), Vector256.Create((byte)Letters))
            .ExtractMostSignificantBits();
        for (var others = characters.ExtractMostSignificantBits(); others != 0; others &= others - 1)
        {
            if (char.IsLetter(text[BitOperations.TrailingZeroCount(others)]))
                letters |= others & ~(others - 1);
        }
        return letters;
    }

    /// <summary>Letters of ASCII small.</summary>
    private static Vector256<byte> Lower(Vector256<byte> characters) => characters | Vector256.Create((byte)0x20);

    /// <summary>Whether a number word begins there, and the search is over with it.</summary>
    private static bool IsWanted(ReadOnlySpan<char> text, int at, List<int>? places)
    {
        if (!BeginsAt(text, at))
            return false;
        places?.Add(at);
        return places is null;
    }

    /// <summary>Words are of a class by their first letter.</summary>
    private static CharacterClasses LettersAt(int at) => new(Words.Select(w => (w[at] | 0x20, w[0] % 8)));

    private static bool IsLetter(char c) => LetterOf(c) < Letters || c >= 0x80 && char.IsLetter(c);

    private static bool BeginsAt(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length
        && LetterOf(text[at]) is < Letters and var letter
        && LetterOf(text[at + 1]) is < Letters and var next
        && (SecondLetters[(int)letter] >> (int)next & 1) != 0
        && Begins(text[at..], ByLetters[letter * Letters + next]!);

    /// <summary>From 0 for a and A; others are beyond <see cref="Letters"/>.</summary>
    private static uint LetterOf(char c) => (uint)((c | 0x20) - 'a');

    private static string[]?[] Table()
    {
        var table = new string[]?[Letters * Letters];
        foreach (var group in Words.GroupBy(w => LetterOf(w[0]) * Letters + LetterOf(w[1])))
            table[group.Key] = [.. group];
        return table;
    }

    /// <summary>Nearly all of them differ in the third letter or in the fourth.</summary>
    private static bool MayBe(ReadOnlySpan<char> text, string word, int at) =>
        at >= word.Length || at < text.Length && (text[at] | 0x20) == (word[at] | 0x20);

    private static bool Begins(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (MayBe(text, word, 2) && MayBe(text, word, 3) && text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
