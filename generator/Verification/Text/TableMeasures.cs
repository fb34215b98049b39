namespace StaticGuide.Verification.Text;

/// <summary>
/// In what the numbers of a table are given, as is said around it: in its caption and the heading above, in words between this and the
/// table and right behind it, in cells that name nothing but a unit, and in its notes: rows of one cell, and those of its <c>tfoot</c>.
/// </summary>
internal static class TableMeasures
{
    private const int MostBefore = 6;
    private const int MostBehind = 2;

    /// <summary>Notes stand in one after the other: where they are of the scale, further down as well.</summary>
    private const int MostNotes = 5;

    /// <summary>Strangers decide how long a table is.</summary>
    private const int MostRead = 20_000;

    /// <summary>Their names, sorted.</summary>
    public static IReadOnlyList<string> Of(PageText page, TextTable table)
    {
        var heading = page.Outline.HeadingAbove(table.FirstBlock).DefaultIfEmpty(-1).First();
        var hasCaption = table.FirstBlock < page.Blocks.Count && page.Blocks[table.FirstBlock].Row < table.FirstRow;
        var start = hasCaption ? table.FirstBlock + 1 : table.FirstBlock;
        var end = start;
        while (end < page.Blocks.Count && end - start < MostRead && IsInside(page.Blocks[end].Row))
            end++;
        var first = Math.Max(heading + 1, table.FirstBlock - MostBefore);
        var behind = Enumerable.Range(end, MostNotes).TakeWhile(IsBehind).ToList();
        return
        [
            .. new[] { heading, hasCaption ? table.FirstBlock : -1 }
                .Where(b => b >= 0)
                .SelectMany(b => MeasureWords.In(Text(b)))
                .Concat(
                    Enumerable
                        .Range(first, Math.Max(0, table.FirstBlock - first))
                        .Where(b => page.Blocks[b].Row == 0)
                        .Concat(behind.Take(MostBehind))
                        .SelectMany(b => MeasureWords.StatedIn(Text(b)))
                )
                .Concat(behind.Skip(MostBehind).SelectMany(b => MeasureWords.StatedIn(Text(b))).Where(MeasureWords.IsScale))
                .Concat(Enumerable.Range(start, end - start).SelectMany(InCell))
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];

        bool IsInside(int row) => row >= table.FirstRow && row <= table.LastRow;

        bool IsBehind(int b) => b < page.Blocks.Count && page.Blocks[b].Row == 0 && !page.Outline.Headings.Contains(b);

        bool IsNote(int b) =>
            table.Feet.Contains(page.Blocks[b].Row)
            || (b == 0 || page.Blocks[b - 1].Row != page.Blocks[b].Row)
                && (b + 1 == page.Blocks.Count || page.Blocks[b + 1].Row != page.Blocks[b].Row);

        // A row of one cell may as well begin a group, of which a unit says nothing for the whole.
        IEnumerable<string> InCell(int b) =>
            IsNote(b)
                ? MeasureWords.AloneIn(Text(b)).Concat(MeasureWords.StatedIn(Text(b)).Where(MeasureWords.IsScale))
                : MeasureWords.AloneIn(Text(b));

        string Text(int b) => page.Text[page.Blocks[b].Start..page.Blocks[b].End];
    }
}
