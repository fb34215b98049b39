namespace StaticGuide.Diagnostics;

/// <summary>Finds what somebody probably meant.</summary>
internal static class Suggestion
{
    private const int UsualWidth = 64;

    /// <summary>The candidate nearest to a misspelt word by edit distance, or null where none is near enough to help.</summary>
    /// <param name="limit">How many slips are still near; a third of the word's length where none is given.</param>
    public static string? Nearest(string word, IEnumerable<string> candidates, int? limit = null)
    {
        var most = limit ?? Math.Max(1, word.Length / 3);
        string? nearest = null;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - word.Length) > most)
                continue;
            var distance = Distance(word, candidate, most);
            // Of two equally near, the first by letters, in whatever order they come.
            if (distance < most || distance == most && (nearest is null || string.CompareOrdinal(candidate, nearest) < 0))
                (most, nearest) = (distance, candidate);
        }
        return nearest;
    }

    /// <summary>"did you mean `x`?" for the nearest candidate, or null.</summary>
    public static string? DidYouMean(string word, IEnumerable<string> candidates) =>
        Nearest(word, candidates) is { } nearest ? $"did you mean `{nearest}`?" : null;

    /// <summary>Damerau's distance in its restricted form: insertions, deletions, substitutions and swaps of neighbours.</summary>
    /// <param name="most">What is farther comes out as more than this, however far it is.</param>
    private static int Distance(string a, string b, int most)
    {
        var width = b.Length + 1;
        Span<int> rows = width <= UsualWidth ? stackalloc int[3 * UsualWidth] : new int[3 * width];
        for (var j = 0; j < width; j++)
            rows[j] = j;
        var last = rows[..width];
        for (var i = 1; i <= a.Length; i++)
        {
            last = rows.Slice((i - 1) % 3 * width, width);
            var beforeLast = rows.Slice((i + 1) % 3 * width, width);
            var current = rows.Slice(i % 3 * width, width);
            var (letter, least) = (char.ToLowerInvariant(a[i - 1]), i);
            current[0] = i;
            for (var j = 1; j < width; j++)
            {
                var cost = letter == char.ToLowerInvariant(b[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(last[j] + 1, current[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
                least = Math.Min(least, current[j]);
            }
            // No row is nearer than the one before it.
            if (least > most)
                return least;
            last = current;
        }
        return last[b.Length];
    }
}
