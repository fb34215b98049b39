using System.Globalization;

namespace StaticGuide.Content.Markdown.Typos;

/// <summary>Whether two lines may be entries of one list, as far as their marks and first signs tell.</summary>
internal static class EntryKinds
{
    /// <summary>Emoji and the signs that are used as such: ✅, ❌, 🙂.</summary>
    public const string Pictures = @"[\u2600-\u27BF]|[\uD83C-\uD83E][\uDC00-\uDFFF]";

    /// <summary>A line that is longer may have been broken where a word begins with a hyphen.</summary>
    private const int LongestTerse = 40;

    private const int ShortestWord = 4;

    public static bool IsBullet(string mark) =>
        mark[0] is '•' or '‣' or '◦' or '▪' or '●' or '–' or '(' or '#' || char.IsAsciiLetter(mark[0]) || mark == "--";

    /// <summary>Behind the number before, the next one is an entry's, whatever it begins with.</summary>
    public static bool AreBeside(ReadOnlySpan<char> number, string mark) =>
        Math.Abs(ValueOf(number) - ValueOf(mark.AsSpan(0, mark.Length - 1))) == 1;

    /// <summary>Letters that are as large, amounts, or the same sign.</summary>
    public static bool AreAlike(char first, char second) =>
        char.IsLetter(second) ? !char.IsLetter(first) || char.IsUpper(first) == char.IsUpper(second)
        : IsOfAmount(second) ? IsOfAmount(first)
        : first == second;

    /// <summary>"- Good pay" and "-short training": no sentence that was broken there is so short.</summary>
    /// <param name="above">The whole line above.</param>
    /// <param name="words">Behind the mark.</param>
    public static bool AreTerse(ReadOnlySpan<char> above, ReadOnlySpan<char> words) =>
        above is ['-', ' ', _, _, .., var last]
        && above.Length < LongestTerse
        && words.Length < LongestTerse
        && char.IsLower(words[0])
        && char.IsLetterOrDigit(last)
        && char.IsLetterOrDigit(words[^1])
        && words.IndexOf(' ') >= ShortestWord;

    private static int ValueOf(ReadOnlySpan<char> digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static bool IsOfAmount(char c) => char.IsAsciiDigit(c) || c is '$' or '€' or '£' or '¥';
}
