using StaticGuide.Diagnostics;
using StaticGuide.Verification.Text;

namespace StaticGuide.Verification.Quotes;

/// <summary>What a source's tables have near a row or column that is not there, for the message alone.</summary>
internal static class NearRows
{
    private const int MostNamed = 5;
    private const int MostColumns = 100;
    private const int MostRows = 5_000;
    private const int LongestName = 100;
    private const int ShortestWord = 4;

    /// <param name="row">Normal, as is the column.</param>
    public static string? To(string row, string? column, IReadOnlyList<TableGrid> tables)
    {
        List<(string Name, TableGrid Table, int Row)> rows =
        [
            .. tables
                .SelectMany(t => Enumerable.Range(0, t.Rows.Count).SelectMany(r => NamesOf(t, r).Select(n => (n, t, r))))
                .Take(MostRows),
        ];
        var there = rows.Where(r => r.Name == row).ToList();
        if (there.Count > 0 && column is not null)
            return Named("columns of that row", there.Take(MostNamed).SelectMany(r => ColumnsOf(r.Table, r.Row).Take(MostColumns)));
        var distance = new EditDistance(row);
        return Named(
            "rows near that name",
            rows.Where(r => r.Name != row)
                .DistinctBy(r => r.Name, StringComparer.Ordinal)
                .Select(r => (r.Name, Likeness: LikenessOf(r.Name, row, distance)))
                .Where(r => r.Likeness > 0.4)
                .OrderByDescending(r => r.Likeness)
                .Select(r => r.Name)
        );
    }

    private static string? Named(string what, IEnumerable<string> names)
    {
        var named = string.Join(
            "; ",
            names.Where(n => n.Length is > 0 and <= LongestName).Distinct(StringComparer.Ordinal).Take(MostNamed)
        );
        return named.Length == 0 ? null : NearestSentence.Shortened($"{what}: {named}");
    }

    private static IEnumerable<string> NamesOf(TableGrid table, int row) =>
        row < table.Heads ? []
        : table.FirstNameOf(row) is { } first ? [first]
        : table.Rows[row].OfType<TableCell>().Where(c => c.HeadsRow).Select(c => c.Text).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> ColumnsOf(TableGrid table, int row) =>
        Enumerable
            .Range(0, table.Rows[row].Length)
            .Where(c => table.Rows[row][c] is { HeadsRow: false })
            .SelectMany(c => table.NamesOfColumn(row, c).TakeLast(3).Take(1));

    /// <summary>From 0 to 1: by common words, or by letters where few differ.</summary>
    private static double LikenessOf(string name, string row, EditDistance distance)
    {
        var (words, wanted) = (WordsOf(name), WordsOf(row));
        var shared = words.Count(wanted.Contains);
        var byWords = 2.0 * shared / Math.Max(1, words.Count + wanted.Count);
        // "Hospitals" of "Hospitals; state, local, and private", which says more.
        if (words.Count > 0 && wanted.Any(w => w.Length >= ShortestWord && StemOf(w) == StemOf(words.First())))
            byWords = Math.Max(byWords, 0.5);
        if (name.Length > LongestName || row.Length > LongestName)
            return byWords;
        return Math.Max(byWords, 1 - 2.0 * distance.To(name, LongestName) / Math.Max(name.Length, row.Length));
    }

    private static string StemOf(string word) => word.TrimEnd('s', 'S').ToUpperInvariant();

    private static HashSet<string> WordsOf(string text) =>
        text.Split([' ', ',', '.', ';', ':', '(', ')', '-', '/'], StringSplitOptions.RemoveEmptyEntries)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
}
