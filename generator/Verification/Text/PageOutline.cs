namespace StaticGuide.Verification.Text;

/// <summary>What stands around the rows of a page: its headings, and its tables with their heads.</summary>
/// <param name="Headings">The blocks that a heading begins with, ascending.</param>
/// <param name="Tables">By their first row; those within a table come behind it.</param>
internal sealed record PageOutline(IReadOnlyList<int> Headings, IReadOnlyList<TextTable> Tables)
{
    public static readonly PageOutline None = new([], []);

    /// <summary>The innermost table of a row; null outside of all.</summary>
    public TextTable? TableOf(int row) => Tables.LastOrDefault(t => t.FirstRow <= row && row <= t.LastRow);
}

/// <summary>A table or description list.</summary>
/// <param name="FirstRow">As in <see cref="TextBlock"/>.</param>
/// <param name="FirstBlock">The first block that is in it.</param>
/// <param name="Heads">The rows of which all cells are headers.</param>
internal sealed record TextTable(int FirstRow, int LastRow, int FirstBlock, IReadOnlyList<int> Heads);
