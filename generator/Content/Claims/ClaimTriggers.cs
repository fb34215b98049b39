using System.Buffers;

namespace StaticGuide.Content.Claims;

/// <summary>A quick look for anything that could begin a claim, so that most of a site's text is never taken apart.</summary>
internal static class ClaimTriggers
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789½¼¾⅓⅔⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒");

    /// <summary>How number words begin. What another word goes on with them ("often" does not, "tenant" does) is told apart later.</summary>
    private static readonly SearchValues<string> Words = SearchValues.Create(
        [
            "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twel", "twen", "thirt", "fort", "fift", "one year", "one month",
            "one week", "one hour", "one minute", "one full", "one hundred", "one thousand", "one million", "one billion", "one-", "hundred", "thousand", "million",
            "billion", "trillion", "dozen", "half", "halv", "third", "quarter", "fifth", "doubl", "tripl", "trebl", "quadrupl", "quintupl", "twice", "thrice", "percent", "per cent",
            "single digit", "single-digit",
        ], StringComparison.OrdinalIgnoreCase);

    /// <param name="english">Look for number words as well.</param>
    public static bool IsIn(ReadOnlySpan<char> text, bool english) => text.ContainsAny(Digits) || english && HasWord(text);

    private static bool HasWord(ReadOnlySpan<char> text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            var found = text[start..].IndexOfAny(Words);
            if (found < 0)
                return false;
            start += found;
            if (start == 0 || !char.IsLetter(text[start - 1]))
                return true;
        }
        return false;
    }
}
