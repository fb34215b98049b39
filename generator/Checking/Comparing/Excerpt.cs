using System.Globalization;

namespace StaticGuide.Checking.Comparing;

/// <summary>Cuts texts to what a line can show. What is compared is never cut.</summary>
internal static class Excerpt
{
    /// <summary>In characters as readers count them; what is longer is cut.</summary>
    private const int Most = 80;

    /// <summary>Two texts that begin with more than this alike are shown from shortly before what differs.</summary>
    private const int MostAlike = Most / 2;

    private const int Before = Most / 4;

    public static string Of(string text)
    {
        var (end, last) = (0, 0);
        for (var shown = 0; end < text.Length; shown++)
        {
            if (shown == Most)
                return $"{text[..last]}…";
            last = end;
            end += StringInfo.GetNextTextElementLength(text, end);
        }
        return text;
    }

    /// <summary>Of two texts that differ, so that it can be seen in what.</summary>
    public static (string? Was, string? Now) Of(string? was, string? now)
    {
        if (was is null || now is null)
            return (was is null ? null : Of(was), now is null ? null : Of(now));
        var (shownWas, shownNow) = (Of(was), Of(now));
        if (shownWas.Length == was.Length && shownNow.Length == now.Length)
            return (was, now);
        var alike = AlikeAtStart(was, now);
        if (alike.Count <= MostAlike)
            return (shownWas, shownNow);
        var from = alike[^Before];
        return ($"…{Of(was[from..])}", $"…{Of(now[from..])}");
    }

    /// <summary>Where each of the characters begins that two texts have in common at their start.</summary>
    private static List<int> AlikeAtStart(string was, string now)
    {
        List<int> starts = [];
        for (var at = 0; at < was.Length && at < now.Length; )
        {
            var length = StringInfo.GetNextTextElementLength(was, at);
            if (length != StringInfo.GetNextTextElementLength(now, at) || string.CompareOrdinal(was, at, now, at, length) != 0)
                break;
            starts.Add(at);
            at += length;
        }
        return starts;
    }
}
