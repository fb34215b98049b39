namespace StaticGuide.Verification.Text;

/// <summary>A table as a grid of slots, with spans spread out (HTML, 4.9.12.1: forming a table).</summary>
/// <param name="Caption">Normal; empty where there is none.</param>
/// <param name="Rows">Slots by row; null where no cell is.</param>
/// <param name="Heads">How many rows from the top hold headers only.</param>
internal sealed record TableGrid(string Caption, IReadOnlyList<TableCell?[]> Rows, int Heads)
{
    /// <summary>The texts that name a row: its header cells or, without any, its first cell.</summary>
    public IEnumerable<string> NamesOfRow(int row)
    {
        var headers = Rows[row].Where(c => c is { HeadsRow: true }).Select(c => c!.Text).Where(t => t.Length > 0).Distinct().ToList();
        return headers.Count > 0 ? [.. headers, string.Join(' ', headers)]
            : Rows[row].FirstOrDefault(c => c is { Text.Length: > 0 }) is { } first ? [first.Text] : [];
    }

    /// <summary>The texts that name a column: each header above it, and all of them from the top.</summary>
    public IEnumerable<string> NamesOfColumn(int column, int row)
    {
        var headers = Enumerable.Range(0, Rows.Count).Where(r => r < Heads || r < row && Rows[r].All(c => c is null or { IsHeader: true }))
            .Select(r => column < Rows[r].Length ? Rows[r][column]?.Text : null).OfType<string>().Where(t => t.Length > 0).Distinct().ToList();
        return [.. headers, string.Join(' ', headers), string.Join(", ", headers), string.Join(": ", headers)];
    }
}
