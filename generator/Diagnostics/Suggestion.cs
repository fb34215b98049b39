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
        if (candidates.FirstOrDefault(c => c.Equals(word, StringComparison.OrdinalIgnoreCase)) is { } same)
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

    /// <summary>"did you mean `x`?" for the nearest candidate, or null.</summary>
    public static string? DidYouMean(string word, IEnumerable<string> candidates) =>
        Nearest(word, candidates) is { } nearest ? $"did you mean `{nearest}`?" : null;
}
