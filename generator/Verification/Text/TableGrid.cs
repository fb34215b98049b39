using System.Collections.Concurrent;

namespace StaticGuide.Verification.Text;

/// <summary>A table as a grid of slots, with spans spread out (HTML, 4.9.12.1: forming a table).</summary>
/// <param name="Caption">Normal; empty where there is none.</param>
/// <param name="Rows">Slots by row; null where no cell is.</param>
/// <param name="Heads">How many rows from the top hold headers only.</param>
internal sealed record TableGrid(string Caption, IReadOnlyList<TableCell?[]> Rows, int Heads)
{
    /// <summary>How far headers are looked for: strangers decide how large a table is.</summary>
    private const int Farthest = 1_000;

    private readonly int[] headerRows =
    [
        .. Enumerable.Range(0, Rows.Count).Where(r => r < Heads || Rows[r].All(c => c is null or { IsHeader: true })),
    ];

    /// <summary>Names that are longer are made anew each time: strangers decide how many there are.</summary>
    private const int LongestKept = 400;

    private readonly ConcurrentDictionary<(int Above, int Column), IReadOnlyList<string>> columnNames = new();
    private string?[]? firstNames;

    /// <summary>The first cell of a row without header cells, which names it; null where there are some.</summary>
    public string? FirstNameOf(int row) => (firstNames ??= [.. Enumerable.Range(0, Rows.Count).Select(ReadFirstName)])[row];

    private string? ReadFirstName(int row) =>
        Array.Exists(Rows[row], c => c is { HeadsRow: true }) ? null : Rows[row].FirstOrDefault(c => c is { Text.Length: > 0 })?.Text ?? "";

    /// <summary>The texts that name the row of a slot: each header before it, and all of them.</summary>
    public IEnumerable<string> NamesOfRow(int row, int column)
    {
        var scan = new HeaderScan();
        for (var c = column - 1; c >= 0 && c >= column - Farthest; c--)
        {
            if (Rows[row][c] is not { HeadsRow: true } header)
                scan.PassData();
            else if (!ReferenceEquals(header, Rows[row][c + 1]))
                scan.Meet(header, Extent(row, Rows.Count, r => c < Rows[r].Length && ReferenceEquals(Rows[r][c], header)));
        }
        return [.. scan.Names, string.Join(' ', scan.Names)];
    }

    /// <summary>The texts that name the column of a slot: each header above it, and all of them from the top.</summary>
    public IEnumerable<string> NamesOfColumn(int row, int column)
    {
        var above = Array.BinarySearch(headerRows, row) is >= 0 and var at ? at - 1 : ~Array.BinarySearch(headerRows, row) - 1;
        if (columnNames.TryGetValue((above, column), out var known))
            return known;
        var names = ReadNames(above, column);
        if (names.Sum(n => n.Length) <= LongestKept)
            columnNames.TryAdd((above, column), names);
        return names;
    }

    private List<string> ReadNames(int above, int column)
    {
        var scan = new HeaderScan();
        for (var i = above; i >= 0 && i > above - Farthest; i--)
        {
            var slots = Rows[headerRows[i]];
            if (i == above || headerRows[i] + 1 < headerRows[i + 1])
                scan.PassData();
            if (column < slots.Length && slots[column] is { } header)
                scan.Meet(header, Extent(column, slots.Length, c => ReferenceEquals(slots[c], header)));
        }
        var names = scan.Names;
        return [.. names, string.Join(' ', names), string.Join(", ", names), string.Join(": ", names)];
    }

    /// <summary>The slots around a place that are of the same cell.</summary>
    private static (int Start, int Length) Extent(int at, int count, Func<int, bool> isSame)
    {
        var (start, end) = (at, at + 1);
        while (start > 0 && isSame(start - 1))
            start--;
        while (end < count && isSame(end))
            end++;
        return (start, end - start);
    }
}

/// <summary>A cell of a table, as one of the grid's slots it covers.</summary>
/// <param name="Text">Normal.</param>
/// <param name="IsHeader">A <c>th</c>, or a cell of <c>thead</c>.</param>
/// <param name="HeadsRow">It is a header of its row: <c>scope=row</c>, or beside cells that hold data.</param>
internal sealed record TableCell(string Text, bool IsHeader, bool HeadsRow)
{
    /// <summary>Where its words begin in the page's text.</summary>
    public int Start { get; init; }
}
