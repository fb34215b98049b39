using System.Buffers;
using System.Collections.Frozen;

namespace StaticGuide.Content.Claims;

/// <summary>
/// Cuts a text into sentences. What stands right behind a full stop and is not text (a citation, which is <see cref="Object"/>
/// here) belongs to the sentence before it.
/// </summary>
internal static class SentenceSplitter
{
    /// <summary>Stands in a text for something that is none: a citation, a statistic, code.</summary>
    public const char Object = '\uFFFC';

    private const int LongestAbbreviation = 8;

    private static readonly SearchValues<char> WordBreaks = SearchValues.Create(" \t\n([“\"/–—");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Abbreviations = FrozenSet
        .ToFrozenSet(
            [
                "mr",
                "mrs",
                "ms",
                "dr",
                "prof",
                "st",
                "jr",
                "sr",
                "vs",
                "etc",
                "approx",
                "ca",
                "cf",
                "e.g",
                "i.e",
                "eg",
                "ie",
                "no",
                "nos",
                "vol",
                "fig",
                "figs",
                "sec",
                "art",
                "ch",
                "chap",
                "pp",
                "p",
                "ext",
                "dept",
                "inc",
                "ltd",
                "co",
                "corp",
                "est",
                "jan",
                "feb",
                "mar",
                "apr",
                "jun",
                "jul",
                "aug",
                "sep",
                "sept",
                "oct",
                "nov",
                "dec",
                "u.s",
                "u.s.c",
                "a.m",
                "p.m",
                "ave",
                "blvd",
                "rd",
                "gov",
                "gen",
                "rep",
                "sen",
                "hon",
                "al",
                "ed",
                "eds",
                "para",
                "reg",
            ],
            StringComparer.OrdinalIgnoreCase
        )
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Where the sentence that begins at <paramref name="start"/> ends, exclusive.</summary>
    public static int EndOf(ReadOnlySpan<char> text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            var offset = text[i..].IndexOfAny(".!?…。");
            if (offset < 0)
                return text.Length;
            i += offset;
            var end = i + 1;
            while (end < text.Length && text[end] is '.' or '!' or '?' or '…')
                end++;
            while (end < text.Length && text[end] is '”' or '’' or '"' or '\'' or ')' or ']' or '»' or '*' or '_')
                end++;
            if (EndsHere(text, start, i, end))
                return IncludingObjects(text, end);
            i = end - 1;
        }
        return text.Length;
    }

    private static bool EndsHere(ReadOnlySpan<char> text, int start, int stop, int end)
    {
        if (text[stop] == '。')
            return true;
        var next = end;
        while (next < text.Length && (char.IsWhiteSpace(text[next]) || text[next] == Object))
            next++;
        // Within a word, a number or an address there is no end: example.org, 3.4.
        if (next == end && end < text.Length)
            return false;
        // A small letter goes on with the sentence.
        if (next < text.Length && char.IsLower(text[next]))
            return false;
        return text[stop] != '.' || end > stop + 1 || !IsAbbreviation(text, start, stop, next);
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> text, int start, int stop, int next)
    {
        var word = text[Math.Max(start, stop - LongestAbbreviation - 1)..stop];
        var begin = word.LastIndexOfAny(WordBreaks) + 1;
        word = word[begin..].TrimStart();
        if (word.Length > LongestAbbreviation)
            return false;
        // The number of a list's item.
        if (text[start..(stop - word.Length)].IsWhiteSpace() && !word.IsEmpty && !word.ContainsAnyExceptInRange('0', '9'))
            return true;
        if (word.Length == 1 && char.IsUpper(word[0]) && word[0] != 'I')
            return true;
        if (!Abbreviations.Contains(word))
            return false;
        // The last word of a sentence may be short as well: "at 5 p.m. Then …", "the answer is no. It …".
        return !(
                word.Equals("a.m", StringComparison.OrdinalIgnoreCase)
                || word.Equals("p.m", StringComparison.OrdinalIgnoreCase)
                || word.Equals("etc", StringComparison.OrdinalIgnoreCase)
                || word.Equals("u.s", StringComparison.OrdinalIgnoreCase)
            ) && !(word.Equals("no", StringComparison.OrdinalIgnoreCase) && !(next < text.Length && char.IsAsciiDigit(text[next])));
    }

    /// <summary>Past what stands for a citation behind the full stop.</summary>
    private static int IncludingObjects(ReadOnlySpan<char> text, int end)
    {
        var after = end;
        for (var i = end; i < text.Length && (char.IsWhiteSpace(text[i]) || text[i] == Object); i++)
        {
            if (text[i] == Object)
                after = i + 1;
        }
        return after;
    }
}
