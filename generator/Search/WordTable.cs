namespace StaticGuide.Search;

/// <summary>Which words stand where in the pages of one language.</summary>
/// <param name="Pages">How many there are.</param>
/// <param name="Words">By their letters; the postings of each by page and entry.</param>
internal sealed record WordTable(int Pages, IReadOnlyList<(string Word, ArraySegment<Posting> Postings)> Words)
{
    /// <param name="pages">In the order of their numbers.</param>
    public static WordTable Of(IReadOnlyList<SearchRecord> pages, IWordNumbers numbers)
    {
        var counts = new int[numbers.Count];
        foreach (var page in pages)
            PageWords.Read(page, (word, _) => counts[word]++);
        // Where the next posting of each word goes: in the end, where those of the word after it begin.
        var (next, sum) = (new int[counts.Length], 0);
        for (var word = 0; word < counts.Length; word++)
        {
            next[word] = sum;
            sum += counts[word];
        }
        var postings = new Posting[sum];
        foreach (var page in pages)
            PageWords.Read(page, (word, posting) => postings[next[word]++] = posting);
        return new WordTable(
            pages.Count,
            [
                .. Enumerable
                    .Range(0, counts.Length)
                    .Where(word => counts[word] > 0)
                    .Select(word => (numbers[word], new ArraySegment<Posting>(postings, next[word] - counts[word], counts[word])))
                    .OrderBy(w => w.Item1, StringComparer.Ordinal),
            ]
        );
    }
}
