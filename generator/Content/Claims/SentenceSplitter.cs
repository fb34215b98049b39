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
    public static int EndOf(ReadOnlySpan<char> text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            var offset = text[i..].IndexOfAny(SentenceEnds.Stops);
            if (offset < 0)
                return text.Length;
            i += offset;
            var end = SentenceEnds.BehindClosers(text, SentenceEnds.BehindStops(text, i + 1));
            if (!IsListNumber(text[start..i]) && SentenceEnds.IsEnd(text, i, end, NextText(text, end), inDoubt: true))
                return IncludingObjects(text, end);
            i = end - 1;
        }
        return text.Length;
    }

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
