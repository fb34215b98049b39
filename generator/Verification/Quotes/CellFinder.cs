using StaticGuide.Content.Statistics;
using StaticGuide.Evidence.Locks;
using StaticGuide.Verification.Text;

namespace StaticGuide.Verification.Quotes;

/// <summary>Looks for a cell by its row and column headers.</summary>
internal static class CellFinder
{
    /// <summary>The finding, and the cell where it is there.</summary>
    public static (QuoteFinding Finding, FoundCell? Cell) Find(StatisticProof.Cell wanted, IReadOnlyList<TableGrid> tables)
    {
        var (row, column, text) = (
            NormalText.Of(wanted.Row),
            wanted.Column is null ? null : NormalText.Of(wanted.Column),
            NormalText.Of(wanted.Text)
        );
        List<FoundCell> cells = [.. Cells(tables, row, column is null ? null : name => name == column)];
        var matching = cells.Where(c => c.Text == text).ToList();
        // Without a column, a text that stands twice in such rows could be either cell.
        if (matching.Count == 1 || matching.Count > 1 && column is not null)
            return (QuoteFinding.Found, matching[0]);
        var others = string.Join(", ", cells.Select(c => c.Text).Where(t => t.Length > 0).Distinct().Take(5));
        return (
            new QuoteFinding(
                QuoteVerdict.NotFound,
                others.Length == 0 ? NearRows.To(row, column, tables) : NearestSentence.Shortened($"{wanted.Row}: {others}")
            ),
            null
        );
    }

    /// <summary>The cells of a row, in the columns that have a name of some kind; null for any column.</summary>
    /// <param name="row">Normal.</param>
    public static IEnumerable<FoundCell> Cells(IReadOnlyList<TableGrid> tables, string row, Func<string, bool>? isColumn) =>
        Cells(tables, name => name == row, isColumn);

    /// <summary>The same of all rows that have a name of some kind.</summary>
    public static IEnumerable<FoundCell> Cells(IReadOnlyList<TableGrid> tables, Func<string, bool> isRow, Func<string, bool>? isColumn) =>
        tables.SelectMany(t => CellsOf(t, isRow, isColumn));

    private static IEnumerable<FoundCell> CellsOf(TableGrid table, Func<string, bool> isRow, Func<string, bool>? isColumn)
    {
        for (var r = table.Heads; r < table.Rows.Count; r++)
        {
            var named = table.FirstNameOf(r);
            if (named is not null && !isRow(named))
                continue;
            TableCell? last = null;
            for (var c = 0; c < table.Rows[r].Length; c++)
            {
                var cell = table.Rows[r][c];
                // A cell that spans several columns is one cell.
                if (cell is null or { HeadsRow: true } || isColumn is null && ReferenceEquals(cell, last))
                    continue;
                last = cell;
                if ((named ?? table.NamesOfRow(r, c).FirstOrDefault(isRow)) is not { } row)
                    continue;
                var names = table.NamesOfColumn(r, c).ToList();
                if ((isColumn is null ? "" : names.Find(n => isColumn(n))) is { } column)
                    yield return new FoundCell(cell.Text, column, $"{table.Caption} {string.Join(' ', names)} {row}", cell.Start)
                    {
                        Row = row,
                    };
            }
        }
    }
}

/// <summary>A cell of a row that was looked for.</summary>
/// <param name="Column">The name by which its column was found; empty where any would do.</param>
/// <param name="Context">What its headings say around it.</param>
/// <param name="Start">Where its words begin in the page's text.</param>
internal sealed record FoundCell(string Text, string Column, string Context, int Start)
{
    /// <summary>The name by which its row was found.</summary>
    public required string Row { get; init; }
}
