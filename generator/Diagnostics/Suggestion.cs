namespace StaticGuide.Diagnostics;

/// <summary>Finds what somebody probably meant.</summary>
internal static class Suggestion
{
    /// <summary>What is longer is no slip of the fingers, and the time to compare it grows with the square of its length.</summary>
    private const int LongestWord = 1_000;

    /// <summary>The candidate nearest to a misspelt word by edit distance, or null where none is near enough to help.</summary>
    /// <param name="candidates">In any order; those that begin alike and follow each other cost least.</param>
    /// <param name="limit">How many slips are still near; a third of the word's length where none is given.</param>
    public static string? Nearest(string word, IEnumerable<string> candidates, int? limit = null)
    {
        if (word.Length > LongestWord)
            return null;
        if (candidates.Where(c => c.Equals(word, StringComparison.OrdinalIgnoreCase)).Min(StringComparer.Ordinal) is { } same)
            return same;
        var most = limit ?? Math.Max(1, word.Length / 3);
        var distances = new EditDistance(word);
        // What begins alike is likely to be near, and others need to be looked at only until they are farther.
        if (candidates.MaxBy(candidate => word.AsSpan().CommonPrefixLength(candidate)) is { } likely)
            most = Math.Min(most, distances.To(likely, most));
        string? nearest = null;
        foreach (var candidate in candidates)
        {
            var distance = distances.To(candidate, most);
            // Of two equally near, the first by letters, in whatever order they come.
            if (distance < most || distance == most && (nearest is null || string.CompareOrdinal(candidate, nearest) < 0))
                (most, nearest) = (distance, candidate);
        }
        return nearest;
    }

    /// <summary>
    /// The same for ids, which are made of words: one that has another word in a place is another id, however near it is, and would show
    /// another number: <c>all-median-pay</c> for <c>ma-median-pay</c>.
    /// </summary>
    public static string? DidYouMeanId(string id, IEnumerable<string> candidates) =>
        Nearest(id, candidates) is { } nearest && !HasOtherWord(id.Split('-'), nearest.Split('-')) ? $"did you mean `{nearest}`?" : null;

    private static bool HasOtherWord(string[] words, string[] others) =>
        words.Length == others.Length
        && words.Zip(others).Any(w => Math.Max(1, w.First.Length / 3) is var most && new EditDistance(w.First).To(w.Second, most) > most);

    /// <summary>"did you mean `x`?" for the nearest candidate, or null.</summary>
    public static string? DidYouMean(string word, IEnumerable<string> candidates) =>
        Nearest(word, candidates) is { } nearest ? $"did you mean `{nearest}`?" : null;
}
