using System.Globalization;
using System.Text;
using StaticGuide.Urls;

namespace StaticGuide.Output.Twins;

/// <summary>A table as GFM has it (4.10): its first row is the head, and a cell is a line.</summary>
internal sealed class TwinTable(WebUrl page)
{
    private const int MostColumns = 1_000;

    public string Of(TwinElement table)
    {
        var text = new StringBuilder();
        if (table.Elements.FirstOrDefault(e => e.Name == "caption") is { } caption)
            text.Append(TwinWords.Of(caption.Children, page)).Append("\n\n");
        List<List<string>> rows = [.. RowsOf(table)];
        var columns = rows.Select(r => r.Count).DefaultIfEmpty().Max();
        if (columns == 0)
            return text.ToString().TrimEnd();
        foreach (var (number, row) in rows.Index())
        {
            Write(text, row.Concat(Enumerable.Repeat("", columns - row.Count)));
            if (number == 0)
                Write(text, Enumerable.Repeat("---", columns));
        }
        return text.ToString().TrimEnd('\n');
    }

    private IEnumerable<List<string>> RowsOf(TwinElement table) =>
        table
            .Elements.SelectMany(e => e.Name == "tr" ? [e] : e.Elements.Where(row => row.Name == "tr"))
            .Select(row => row.Elements.Where(c => c.Name is "td" or "th").SelectMany(CellsOf).ToList())
            .Where(cells => cells.Count > 0);

    private IEnumerable<string> CellsOf(TwinElement cell)
    {
        var columns = int.TryParse(cell.Columns, NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? span : 1;
        return Enumerable.Repeat("", Math.Clamp(columns, 1, MostColumns) - 1).Prepend(TwinWords.Of(cell.Children, page, isLine: true));
    }

    private static void Write(StringBuilder text, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
            text.Append("| ").Append(cell).Append(cell.Length == 0 ? "" : " ");
        text.Append("|\n");
    }
}
