namespace StaticGuide.Verification.Text;

/// <summary>Reads the tables of a page into grids, while its text is put together: a cell's words are a stretch of that text.</summary>
internal sealed class TableReader(PageTextBuilder text)
{
    /// <summary>Of all tables of a page together.</summary>
    private const int MostSlots = 50_000;

    private const int MostTables = 5_000;

    private readonly Stack<TableDraft> open = new();
    private readonly List<TableDraft> done = [];
    private int cells;
    private int rows;
    private int start;

    /// <summary>False where there were more than anybody would write.</summary>
    public bool IsWhole => cells <= MostSlots && rows <= MostSlots && done.Count <= MostTables;

    /// <summary>Of the tag that is being read.</summary>
    public CellAttributes Spans { get; set; }

    public void Enter(string name)
    {
        if (name == "table")
        {
            if (open.TryPeek(out var around))
                around.IsLayout = true;
            open.Push(new TableDraft());
        }
        else if (open.TryPeek(out var table))
        {
            table.Section = SectionOf(name) ?? table.Section;
            if (name == "tr" && rows++ < MostSlots)
                table.Rows.Add((table.Section, []));
            else if (name is "td" or "th" && rows <= MostSlots && table.Rows.Count > 0 && cells++ < MostSlots)
                table.Rows[^1].Cells.Add(new CellDraft(default, name == "th" ? Spans.Scope : null, Spans.Columns, Spans.Rows));
            if (name is "td" or "th" or "caption")
                start = text.Start;
        }
    }

    public void Leave(string name)
    {
        if (!open.TryPeek(out var table))
            return;
        if (name == "table")
        {
            if (!open.Pop().IsLayout && table.Rows.Count > 0 && done.Count <= MostTables)
                done.Add(table);
        }
        else if (name == "caption")
        {
            table.Caption = new TextRange(start, text.End);
        }
        else if (name is "td" or "th" && !table.IsLayout && IsWhole && table.Rows is [.., (_, [.., var cell] row)])
        {
            row[^1] = cell with { Text = new TextRange(start, text.End) };
        }
        else if (SectionOf(name) is not null)
        {
            table.Section = 1;
        }
    }

    public IReadOnlyList<TableGrid> Build(string page)
    {
        var left = MostSlots;
        return !IsWhole ? [] : [.. done.Select(table => Build(table, page, ref left))];
    }

    private static TableGrid Build(TableDraft table, string page, ref int left)
    {
        var rows = table.Rows.OrderBy(r => r.Section).ToList();
        Dictionary<(int Row, int Column), TableCell> slots = [];
        var widths = new int[rows.Count];
        for (var r = 0; r < rows.Count && left > 0; r++)
        {
            var column = 0;
            var hasData = rows[r].Cells.Exists(c => c.Scope is null);
            foreach (var cell in rows[r].Cells)
            {
                while (slots.ContainsKey((r, column)))
                    column++;
                var (wide, high) = (cell.Columns, Math.Min(cell.Rows, rows.Count - r));
                var read = CellOf(cell, page, inHead: rows[r].Section == 0, hasData);
                for (var i = 0; i < wide * high && left > 0; i++)
                {
                    var slot = (Row: r + i / wide, Column: column + i % wide);
                    left -= slots.TryAdd(slot, read) ? 1 : 0;
                    widths[slot.Row] = Math.Max(widths[slot.Row], slot.Column + 1);
                }
                column += wide;
            }
        }
        List<TableCell?[]> grid =
        [
            .. widths.Select((width, r) => Enumerable.Range(0, width).Select(c => slots.GetValueOrDefault((r, c))).ToArray()),
        ];
        var heads = grid.TakeWhile(row => row.Length > 0 && row.All(c => c is null or { IsHeader: true, HeadsRow: false })).Count();
        return new TableGrid(table.Caption.Of(page), grid, heads);
    }

    private static TableCell CellOf(CellDraft cell, string page, bool inHead, bool hasData)
    {
        var headsRow = cell.Scope is "row" or "rowgroup" || cell.Scope is "" && hasData && !inHead;
        return new TableCell(cell.Text.Of(page), IsHeader: inHead || cell.Scope is not null, headsRow) { Start = cell.Text.Start };
    }

    private static int? SectionOf(string name) =>
        name switch
        {
            "thead" => 0,
            "tbody" => 1,
            "tfoot" => 2,
            _ => null,
        };
}
