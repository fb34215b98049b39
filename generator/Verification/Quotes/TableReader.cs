using AngleSharp.Dom;
using StaticGuide.Verification.Text;

namespace StaticGuide.Verification.Quotes;

/// <summary>Reads the tables of a page into grids.</summary>
internal static class TableReader
{
    /// <summary>HTML, 4.9.11: the most that spans may say; ours are smaller, since strangers write them.</summary>
    private const int WidestSpan = 100;

    /// <summary>Of all tables of a page together.</summary>
    private const int MostSlots = 200_000;

    /// <summary>Tables that hold other tables are there for the layout: only the innermost are read.</summary>
    public static IReadOnlyList<TableGrid> Of(IParentNode page)
    {
        List<TableGrid> tables = [];
        var left = MostSlots;
        foreach (var table in page.QuerySelectorAll("table"))
        {
            if (left > 0 && table.QuerySelector("table") is null)
                tables.Add(Read(table, ref left));
        }
        return tables;
    }

    private static TableGrid Read(IElement table, ref int left)
    {
        var rows = RowsOf(table).ToList();
        List<TableCell?[]> grid = [];
        Dictionary<(int Row, int Column), TableCell> slots = [];
        var widths = new int[rows.Count];
        for (var r = 0; r < rows.Count && left > 0; r++)
        {
            var column = 0;
            var cells = rows[r].Children.Where(c => c.LocalName is "td" or "th").ToList();
            var hasData = cells.Exists(c => c.LocalName == "td");
            foreach (var cell in cells)
            {
                while (slots.ContainsKey((r, column)))
                    column++;
                var (wide, high) = (Span(cell, "colspan"), Math.Min(Span(cell, "rowspan"), rows.Count - r));
                var read = CellOf(cell, rows[r], hasData);
                for (var i = 0; i < wide * high && left > 0; i++)
                {
                    var slot = (Row: r + i / wide, Column: column + i % wide);
                    left -= slots.TryAdd(slot, read) ? 1 : 0;
                    widths[slot.Row] = Math.Max(widths[slot.Row], slot.Column + 1);
                }
                column += wide;
            }
        }
        for (var r = 0; r < rows.Count; r++)
            grid.Add([.. Enumerable.Range(0, widths[r]).Select(c => slots.GetValueOrDefault((r, c)))]);
        var heads = grid.TakeWhile(row => row.Length > 0 && row.All(c => c is null or { IsHeader: true, HeadsRow: false })).Count();
        var caption = table.Children.FirstOrDefault(c => c.LocalName == "caption");
        return new TableGrid(caption is null ? "" : HtmlPageText.TextOf(caption), grid, heads);
    }

    /// <summary>Rows as browsers show them: the head first and the foot last, wherever they stand. Those of inner tables are theirs.</summary>
    private static IEnumerable<IElement> RowsOf(IElement table)
    {
        var sections = table.Children.Where(c => c.LocalName is "thead" or "tbody" or "tfoot" or "tr");
        return sections.OrderBy(s => s.LocalName switch { "thead" => 0, "tfoot" => 2, _ => 1 })
            .SelectMany(s => s.LocalName == "tr" ? [s] : s.Children.Where(c => c.LocalName == "tr"));
    }

    private static TableCell CellOf(IElement cell, IElement row, bool hasData)
    {
        var scope = cell.GetAttribute("scope");
        var inHead = row.ParentElement?.LocalName == "thead";
        var isHeader = cell.LocalName == "th" || inHead;
        var headsRow = cell.LocalName == "th" && (scope is "row" or "rowgroup" || scope is null or "" && hasData && !inHead);
        return new TableCell(HtmlPageText.TextOf(cell), isHeader, headsRow);
    }

    private static int Span(IElement cell, string attribute) =>
        int.TryParse(cell.GetAttribute(attribute), out var span) ? Math.Clamp(span == 0 && attribute == "rowspan" ? WidestSpan : span, 1, WidestSpan) : 1;
}
