using StaticGuide.Verification.Text;

namespace StaticGuide.Verification.Quotes;

/// <summary>The sentence of a page that shares most words with a quote, for the message alone: nothing is decided by it.</summary>
internal static class NearestSentence
{
    private const int LongestShown = 240;
    private const int LongestRead = 2_000;
    private const int MostSentences = 20_000;

    /// <summary>Null where no sentence shares half of its words.</summary>
    public static string? To(string normal, PageText page)
    {
        var sentences = page.Lookups.WordsOf(
            nameof(NearestSentence),
            _ => new NumberedWords(SentencesOf(page).Take(MostSentences), Words, StringComparer.OrdinalIgnoreCase)
        );
        var words = sentences.NumbersOf(Words(normal));
        var (best, nearest) = (0.5, "");
        foreach (var ((sentence, own), shared) in sentences.Texts.Zip(sentences.SharedWith(words)))
        {
            // Both ways, so that neither a long paragraph nor a short heading wins.
            var likeness = shared == 0 ? 0 : 2.0 * shared / (own.Length + words.Length);
            if (likeness > best)
                (best, nearest) = (likeness, sentence);
        }
        return nearest.Length == 0 ? null : Shortened(nearest);
    }

    public static string Shortened(string text) => text.Length <= LongestShown ? text : string.Concat(text.AsSpan(0, LongestShown), "…");

    private static IEnumerable<string> SentencesOf(PageText page)
    {
        foreach (var block in page.Blocks)
        {
            var starts = page.SentencesAt(block.Start).Starts;
            for (var i = 0; i < starts.Count; i++)
            {
                var end = i + 1 < starts.Count ? starts[i + 1] : block.End;
                if (end - starts[i] < LongestRead)
                    yield return page.Text[starts[i]..end].Trim();
            }
        }
    }

    private static IEnumerable<string> Words(string text) =>
        text.Split([' ', ',', '.', ';', ':', '"', '(', ')'], StringSplitOptions.RemoveEmptyEntries)
            .Distinct(StringComparer.OrdinalIgnoreCase);
}
