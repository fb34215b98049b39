namespace StaticGuide.Verification.Text;

/// <summary>The labels that say of whom or what the numbers of a row are, besides its own and that of the column.</summary>
internal static class GroupLabels
{
    /// <summary>In characters: a longer line before a table is a sentence, which is written anew now and then.</summary>
    private const int LongestLabel = 60;

    private const int MostRead = 2_000;

    /// <summary>Lines that name nothing, between a label and its table.</summary>
    private const int MostSkipped = 6;

    /// <returns>Blocks of the page.</returns>
    public static IEnumerable<int> Of(PageText page, TextTable table, int row, int block) =>
        [
            .. Before(page, table),
            .. UpperHeads(page, table, row),
            .. RowPlace.HeadsOf(page, table, row, block).Take(1),
            .. Group(page, table, row, block),
        ];

    /// <summary>Of a sentence that stands in a table: the heads, the row that begins its group, and the first cell of its own.</summary>
    public static IEnumerable<int> OfSentence(PageText page, int block)
    {
        var own = page.Blocks[block];
        if (own.Row == 0 || page.Outline.TableOf(own.Row) is not { } table)
            return [];
        var first = FirstOf(page, table, block);
        return
        [
            .. table.Heads.Count == 0 ? [] : RowPlace.HeadsOf(page, table, own.Row, block),
            .. new[] { first }.Concat(Group(page, table, own.Row, block)).Where(b => page.Blocks[b].Cell != own.Cell && IsShort(page, b)),
        ];
    }

    /// <summary>Of what does not begin a row, the first cell of this, and those between the two that are words and no numbers.</summary>
    public static IEnumerable<int> OfRow(PageText page, TextTable table, int block) =>
        Enumerable.Range(FirstOf(page, table, block), block - FirstOf(page, table, block)).Where((b, i) => IsName(page, b, i == 0));

    /// <summary>The term of what is said in a list of descriptions.</summary>
    public static IEnumerable<int> TermOf(PageText page, TextTable table, int block) =>
        table.IsList && FirstOf(page, table, block) is var first && first != block ? [first] : [];

    private static bool IsName(PageText page, int block, bool isFirst)
    {
        var text = page.Text.AsSpan(page.Blocks[block].Start..page.Blocks[block].End);
        return IsShort(page, block) && text.ContainsAnyInRange('A', '\uFFFF') && (isFirst || !text.ContainsAnyInRange('0', '9'));
    }

    private static int FirstOf(PageText page, TextTable table, int block)
    {
        var first = block;
        while (first > table.FirstBlock && page.Blocks[first - 1].Row == page.Blocks[block].Row && block - first < MostRead)
            first--;
        return first;
    }

    /// <summary>The caption, which is in the table, or a short line before it, or one that ends with a colon.</summary>
    private static IEnumerable<int> Before(PageText page, TextTable table)
    {
        var first = table.FirstBlock;
        if (first < page.Blocks.Count && page.Blocks[first].Row < table.FirstRow)
            return [first];
        return page.Outline.Before(first).Take(MostSkipped).SkipWhile(b => PageFurniture.Is(TextOf(page, b))).Take(1).Where(IsLabel);

        bool IsLabel(int block) =>
            page.Blocks[block].Row == 0
            && (IsShort(page, block) || OutlineLabel.IsLead(TextOf(page, block)))
            && !page.Outline.Headings.Contains(block)
            && page.Outline.Walls?.Contains(block + 1) != true;
    }

    private static ReadOnlySpan<char> TextOf(PageText page, int block) =>
        page.Text.AsSpan(page.Blocks[block].Start..page.Blocks[block].End);

    private static bool IsShort(PageText page, int block)
    {
        var text = page.Text.AsSpan(page.Blocks[block].Start..page.Blocks[block].End);
        return text.Length <= LongestLabel && !text.ContainsAny(".:!?");
    }

    /// <summary>Heads that stand above others.</summary>
    private static IEnumerable<int> UpperHeads(PageText page, TextTable table, int row)
    {
        if (!table.Heads.Skip(1).Any())
            return [];
        var byRow = Enumerable
            .Range(table.FirstBlock, Math.Clamp(page.Blocks.Count - table.FirstBlock, 0, MostRead))
            .TakeWhile(b => page.Blocks[b].Row < row)
            .Where(b => table.Heads.Contains(page.Blocks[b].Row))
            .ToLookup(b => page.Blocks[b].Row);
        // One head alone begins a group of rows.
        return byRow.Where(r => byRow[r.Key + 1].Skip(1).Any()).SelectMany(r => r);
    }

    /// <summary>The nearest row above that is one label.</summary>
    private static IEnumerable<int> Group(PageText page, TextTable table, int row, int block)
    {
        var last = -1;
        for (var b = block - 1; b >= Math.Max(table.FirstBlock, block - MostRead); b--)
        {
            var here = page.Blocks[b].Row;
            if (here < table.FirstRow || table.Heads.Contains(here) && here == table.FirstRow)
                break;
            if (here == row || here == last)
                continue;
            last = here;
            var isAlone = b == 0 || page.Blocks[b - 1].Row != here;
            if (isAlone && !page.Text.AsSpan(page.Blocks[b].Start..page.Blocks[b].End).ContainsAnyInRange('0', '9'))
                return [b];
        }
        return [];
    }
}
