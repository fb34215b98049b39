using System.Text.RegularExpressions;

namespace StaticGuide.Content.Markdown.Citations;

/// <summary>The numbers of a locator: <c>3</c>, <c>33-35</c>, <c>iv, vi-ix</c>, <c>A4</c>, <c>4.2(b)</c>.</summary>
internal static partial class LocatorValue
{
    /// <summary>The length of the numbers that a text begins with; 0 where it begins with none.</summary>
    /// <param name="romans">Roman numerals count, as they do behind a term.</param>
    public static int LengthOf(ReadOnlySpan<char> text, bool romans)
    {
        var length = 0;
        while (length < text.Length)
        {
            var start = length == 0 ? 0 : length + LengthOfGap(text[length..]);
            var word = LengthOfWord(text[start..]);
            if (word == 0 || start == length && length > 0 || !IsNumber(text.Slice(start, word), romans))
                return length;
            length = start + word;
        }
        return length;
    }

    private static int LengthOfGap(ReadOnlySpan<char> text)
    {
        var comma = text[0] == ',' ? 1 : 0;
        return comma < text.Length && char.IsWhiteSpace(text[comma]) ? comma + 1 : comma;
    }

    /// <summary>Up to a space or punctuation that neither joins a range nor parts a number.</summary>
    private static int LengthOfWord(ReadOnlySpan<char> text)
    {
        var i = 0;
        while (i < text.Length && (IsPart(text[i]) || text[i] == '.' && i > 0 && i + 1 < text.Length && IsPart(text[i + 1])))
            i++;
        // A part in brackets belongs to its number: "4(b)".
        if (
            i < text.Length
            && text[i] is '(' or '['
            && text[i..].IndexOfAny(')', ']', ' ') is > 1 and var close
            && text[i + close] != ' '
            && i > 0
        )
            return i + close + 1;
        return i;
    }

    private static bool IsPart(char c) => c is '-' or '–' or ':' || !char.IsWhiteSpace(c) && !char.IsPunctuation(c);

    private static bool IsNumber(ReadOnlySpan<char> word, bool romans) =>
        word.ContainsAnyInRange('0', '9') || romans && Roman().IsMatch(word);

    [GeneratedRegex("^[ivxlcdm]+([-–:][ivxlcdm]+)*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Roman();
}
