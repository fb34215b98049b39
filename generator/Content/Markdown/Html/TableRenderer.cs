using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace StaticGuide.Content.Markdown.Html;

/// <summary>Tables that scroll on their own on a narrow screen, name their headers' scope, and align by class, not by style.</summary>
internal sealed class TableRenderer : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        renderer.EnsureLine();
        var hasRowHeaders = TableShape.HasRowHeaders(table);
        renderer.Write("<div class=\"table-scroll\"");
        // Who uses a keyboard has to come to all that scrolls, and to nothing else.
        if (TableShape.NeedsFocus(table))
        {
            renderer.Write(" tabindex=\"0\" role=\"group\" ");
            // Every table of a page by the same name says nothing; the heading above says what it is about.
            var writer = (FragmentWriter)renderer;
            if (writer.HeadingAbove is { } heading)
                renderer.Write("aria-labelledby=\"").WriteEscape(heading).Write('"');
            else
                renderer.Write("aria-label=\"").WriteEscape(writer.Host.Forms.Page.Table).Write('"');
        }
        renderer.WriteLine(">");
        renderer.Write("<table").WriteAttributes(table).WriteLine(">");
        var figures = TableFigures.ClassesOf(table, ((FragmentWriter)renderer).Host);
        string? open = null;
        foreach (var row in table.OfType<TableRow>())
        {
            var section = row.IsHeader ? "thead" : "tbody";
            if (section != open)
            {
                if (open is not null)
                    renderer.Write("</").Write(open).WriteLine(">");
                renderer.Write("<").Write(section).WriteLine(">");
                open = section;
            }
            WriteRow(renderer, table, row, hasRowHeaders, figures);
        }
        if (open is not null)
            renderer.Write("</").Write(open).WriteLine(">");
        renderer.WriteLine("</table>").WriteLine("</div>");
    }

    private static void WriteRow(HtmlRenderer renderer, Table table, TableRow row, bool hasRowHeaders, IReadOnlyList<string?> figures)
    {
        renderer.Write("<tr").WriteAttributes(row).WriteLine(">");
        for (var i = 0; i < row.Count; i++)
        {
            var cell = (TableCell)row[i];
            var column = cell.ColumnIndex >= 0 ? cell.ColumnIndex : i;
            var isRowHeader = hasRowHeaders && !row.IsHeader && column == 0;
            renderer.Write(
                row.IsHeader && cell.Count > 0 ? "<th scope=\"col\""
                : isRowHeader ? "<th scope=\"row\""
                : "<td"
            );
            if (cell.ColumnSpan != 1)
                renderer.Write($" colspan=\"{cell.ColumnSpan}\"");
            if (ClassOf(table, column, figures) is { } name)
                cell.GetAttributes().AddClass(name);
            if (TableShape.HasLongWord(cell))
                cell.GetAttributes().AddClass("long");
            renderer.WriteAttributes(cell).Write('>');
            var implicitParagraph = renderer.ImplicitParagraph;
            renderer.ImplicitParagraph = cell.Count == 1;
            renderer.WriteChildren(cell);
            renderer.ImplicitParagraph = implicitParagraph;
            renderer.WriteLine(row.IsHeader && cell.Count > 0 || isRowHeader ? "</th>" : "</td>");
        }
        renderer.WriteLine("</tr>");
    }

    /// <summary>Style sheets of a site's own may know no figures.</summary>
    private static string? ClassOf(Table table, int column, IReadOnlyList<string?> figures) =>
        column >= table.ColumnDefinitions.Count
            ? null
            : table.ColumnDefinitions[column].Alignment switch
            {
                TableColumnAlign.Right => figures[column] is { } name ? $"align-right {name}" : "align-right",
                TableColumnAlign.Center => "align-center",
                _ => figures[column],
            };
}
