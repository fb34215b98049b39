using StaticGuide.Language;

namespace StaticGuide.Content.Claims;

/// <summary>
/// Cuts a text into sentences. What stands right behind a full stop and is not text (a citation, which is <see cref="Object"/>
/// here) belongs to the sentence before it.
/// </summary>
internal static class SentenceSplitter
{
    /// <summary>Stands in a text for something that is none: a citation, a statistic, code.</summary>
    public const char Object = '\uFFFC';

    /// <summary>Where the sentence that begins at <paramref name="start"/> ends, exclusive.</summary>
    /// <param name="lexicon">Of the text's language, where that is known and has one.</param>
    public static int EndOf(ReadOnlySpan<char> text, int start, NamingLexicon? lexicon = null)
    {
        for (var i = start; i < text.Length; i++)
        {
            var offset = text[i..].IndexOfAny(SentenceEnds.Stops);
            if (offset < 0)
                return text.Length;
            i += offset;
            var end = SentenceEnds.BehindClosers(text, SentenceEnds.BehindStops(text, i + 1));
            var next = NextText(text, end);
            if (
                !IsListNumber(text[start..i])
                && SentenceEnds.IsEnd(text, i, end, next, inDoubt: true)
                && !GoesOn(text, start, i, end, next, lexicon)
            )
                return IncludingObjects(text, end);
            i = end - 1;
        }
        return text.Length;
    }

    /// <summary>The full stop is one of an ordinal or an abbreviation in the text's language.</summary>
    private static bool GoesOn(ReadOnlySpan<char> text, int start, int stop, int end, int next, NamingLexicon? lexicon) =>
        text[stop] == '.'
        && end == stop + 1
        && (
            lexicon is not null && lexicon.GoesOn(text[start..stop], text[next..])
            || IsNumber(text, next) && LocalLabels.AreCut(text[start..stop])
        );

    private static bool IsNumber(ReadOnlySpan<char> text, int at) =>
        at < text.Length
        && (char.IsAsciiDigit(text[at]) || text[at] is '-' or '−' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]));

    /// <summary>The number of a list's item: "1. Ask".</summary>
    private static bool IsListNumber(ReadOnlySpan<char> before) =>
        before is [.., >= '0' and <= '9'] && before.Trim() is var number && !number.ContainsAnyExceptInRange('0', '9');

    private static int NextText(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] == Object))
            at++;
        return at;
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
