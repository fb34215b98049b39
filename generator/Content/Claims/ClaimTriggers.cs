using System.Buffers;
using StaticGuide.Language;

namespace StaticGuide.Content.Claims;

/// <summary>A quick look for anything that could begin a claim, so that most of a site's text is never taken apart.</summary>
internal static class ClaimTriggers
{
    private const uint Letters = 26;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789" + VulgarFractions.All);

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
    ];

    /// <summary>
    /// The same by their first two letters. A look at each word's beginning takes a fraction of the time of a search for all of
    /// them.
    /// </summary>
    private static readonly string[]?[] ByLetters = Table();

    /// <param name="english">Look for number words as well.</param>
    public static bool IsIn(ReadOnlySpan<char> text, bool english) => text.ContainsAny(Digits) || english && HasWord(text);

    private static bool HasWord(ReadOnlySpan<char> text)
    {
        var within = false;
        for (var i = 0; i < text.Length; i++)
        {
            var letter = LetterOf(text[i]);
            if (
                letter < Letters
                && !within
                && i + 1 < text.Length
                && LetterOf(text[i + 1]) is < Letters and var next
                && ByLetters[letter * Letters + next] is { } words
                && Begins(text[i..], words)
            )
                return true;
            within = letter < Letters || text[i] >= 0x80 && char.IsLetter(text[i]);
        }
        return false;
    }

    /// <summary>From 0 for a and A; others are beyond <see cref="Letters"/>.</summary>
    private static uint LetterOf(char c) => (uint)((c | 0x20) - 'a');

    private static string[]?[] Table()
    {
        var table = new string[]?[Letters * Letters];
        foreach (var group in Words.GroupBy(w => LetterOf(w[0]) * Letters + LetterOf(w[1])))
            table[group.Key] = [.. group];
        return table;
    }

    private static bool Begins(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
