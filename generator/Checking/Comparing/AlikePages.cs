namespace StaticGuide.Checking.Comparing;

/// <summary>Finds the pages that have most of their sentences in common with another one.</summary>
/// <param name="pages">With their addresses.</param>
internal sealed class AlikePages(IReadOnlyList<KeyValuePair<string, BuiltPage>> pages)
{
    private const int FewestSentences = 3;

    /// <summary>What stands on more pages than these tells none of them.</summary>
    private const int MostPages = 100;

    private readonly Lazy<ILookup<string, int>> bySentence = new(() =>
        pages.SelectMany((p, i) => SentencesOf(p.Value).Select(s => (s, i))).ToLookup(p => p.s, p => p.i, StringComparer.Ordinal)
    );

    public IEnumerable<KeyValuePair<string, BuiltPage>> To(BuiltPage page)
    {
        var sentences = SentencesOf(page);
        return sentences
            .Select(s => bySentence.Value[s])
            .Where(p => p.Count() <= MostPages)
            .SelectMany(p => p)
            .CountBy(i => i)
            .Where(c => c.Value >= FewestSentences && c.Value * 2 > Math.Max(sentences.Count, SentencesOf(pages[c.Key].Value).Count))
            .Select(c => pages[c.Key]);
    }

    private static HashSet<string> SentencesOf(BuiltPage page) => [.. WordsComparer.SentencesOf(page.Prose)];
}
