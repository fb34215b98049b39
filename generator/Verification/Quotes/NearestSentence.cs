using StaticGuide.Verification.Text;

namespace StaticGuide.Verification.Quotes;

/// <summary>The sentence of a page that shares most words with a quote, for the message alone: nothing is decided by it.</summary>
internal static class NearestSentence
{
    private const int LongestShown = 240;

    /// <summary>Null where no sentence shares half of its words.</summary>
    public static string? To(string normal, PageText page)
    {
        var words = Words(normal).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var starts = page.Sentences.Starts;
        var (best, nearest) = (0.5, "");
        for (var i = 0; i < starts.Count; i++)
        {
            var sentence = page.Text[starts[i]..(i + 1 < starts.Count ? starts[i + 1] : page.Text.Length)].Trim();
            var own = Words(sentence).ToHashSet(StringComparer.OrdinalIgnoreCase);
            var shared = own.Count(words.Contains);
            // Both ways, so that neither a long paragraph nor a short heading wins.
            var likeness = shared == 0 ? 0 : 2.0 * shared / (own.Count + words.Count);
            if (likeness > best)
                (best, nearest) = (likeness, sentence);
        }
        return nearest.Length == 0 ? null : Shortened(nearest);
    }

    public static string Shortened(string text) => text.Length <= LongestShown ? text : string.Concat(text.AsSpan(0, LongestShown), "…");

    private static string[] Words(string text) => text.Split([' ', ',', '.', ';', ':', '"', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
}
