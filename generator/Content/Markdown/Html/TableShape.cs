using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StaticGuide.Content.Markdown.Html;

/// <summary>What a table looks like to its readers, as far as its Markdown tells.</summary>
internal static class TableShape
{
    /// <summary>In letters: a wide one at the size of a table's text, on a screen of 320 px, with room for its margins.</summary>
    private const int Narrowest = 26;

    /// <summary>What lies between two columns, and what a number with its note needs at least, likewise.</summary>
    private const int Gap = 2;
    private const int Figure = 9;

    /// <summary>
    /// Its first column names what each row is about: words in every cell, under a heading of its own, beside other columns. No notes: a
    /// header is said again before each cell of its row, and so would be the link to the note.
    /// </summary>
    public static bool HasRowHeaders(Table table)
    {
        var rows = table.OfType<TableRow>().ToList();
        return rows.Count > 1
            && rows.TrueForAll(r =>
                r.Count > 1 && r[0] is TableCell cell && Words(cell).Any(w => w.Any(char.IsLetter)) && !HasFigure(cell) && !HasNote(cell)
            );
    }

    /// <summary>Whether it may be too wide for a phone, so that it scrolls: its columns are no narrower than their longest words.</summary>
    public static bool MayScroll(Table table)
    {
        Dictionary<int, int> widths = [];
        foreach (var row in table.OfType<TableRow>())
        {
            for (var i = 0; i < row.Count; i++)
            {
                var cell = (TableCell)row[i];
                var column = cell.ColumnIndex >= 0 ? cell.ColumnIndex : i;
                var longest = Words(cell).Select(w => w.Length).Append(HasFigure(cell) ? Figure : 0).Max();
                widths[column] = Math.Max(widths.GetValueOrDefault(column), longest);
            }
        }
        return widths.Values.Sum() + Gap * Math.Max(0, widths.Count - 1) > Narrowest;
    }

    private static bool HasFigure(TableCell cell) => cell.Descendants<Directives.DirectiveInline>().Any();

    private static bool HasNote(TableCell cell) => cell.Descendants<Inline>().Any(i => i is Citations.CitationInline or FootnoteLink);

    private static IEnumerable<string> Words(TableCell cell) =>
        cell.Descendants<Inline>()
            .Select(i =>
                i switch
                {
                    LiteralInline literal => literal.Content.ToString(),
                    CodeInline code => code.Content,
                    _ => "",
                }
            )
            .SelectMany(t => t.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
