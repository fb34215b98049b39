namespace StaticGuide.Diagnostics;

/// <summary>
/// Damerau's distance from one word to many, in its restricted form: insertions, deletions, substitutions and swaps of neighbours.
/// A letter is the same small and large.
/// </summary>
/// <remarks>What a name shares with the one before it is not measured again: the names of a site begin alike by the thousand.</remarks>
internal sealed class EditDistance(string word)
{
    /// <summary>Row i: from the first i letters of the name last measured to each beginning of the word, and the least of them.</summary>
    private readonly List<(int[] Cells, int Least)> rows = [([.. Enumerable.Range(0, word.Length + 1)], 0)];
    private string measured = "";

    /// <summary>How many rows beyond the first hold for <see cref="measured"/>.</summary>
    private int known;

    /// <param name="most">
    /// What is farther comes out as more than this, however far it is. It may only fall from one call to the next.
    /// </param>
    public int To(string name, int most)
    {
        if (Math.Abs(name.Length - word.Length) > most)
            return most + 1;
        known = Math.Min(known, name.AsSpan().CommonPrefixLength(measured));
        measured = name;
        // No row is nearer than the one before it.
        while (known < name.Length && rows[known].Least <= most)
            Measure(++known, most);
        return known < name.Length ? most + 1 : rows[known].Cells[word.Length];
    }

    private void Measure(int row, int most)
    {
        if (row == rows.Count)
            rows.Add((new int[word.Length + 1], 0));
        var (current, last, letter) = (rows[row].Cells, rows[row - 1].Cells, measured[row - 1]);
        // What lies farther from the diagonal has taken more slips already.
        var (from, to) = (Math.Max(1, row - most), Math.Min(word.Length, row + most));
        var least = current[from - 1] = from == 1 ? row : most + 1;
        for (var j = from; j <= to; j++)
        {
            var cost = IsSame(letter, word[j - 1]) ? 0 : 1;
            var cell = Math.Min(Math.Min(last[j], current[j - 1]) + 1, last[j - 1] + cost);
            if (row > 1 && j > 1 && letter == word[j - 2] && measured[row - 2] == word[j - 1])
                cell = Math.Min(cell, rows[row - 2].Cells[j - 2] + 1);
            least = Math.Min(least, current[j] = cell);
        }
        if (to < word.Length)
            current[to + 1] = most + 1;
        rows[row] = (current, least);
    }

    private static bool IsSame(char a, char b) => a == b || char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
