using System.Buffers;
using Markdig.Extensions.Tables;
using Markdig.Helpers;

namespace StaticGuide.Content.Markdown.Tables;

/// <summary>
/// One line as a row of a table (GFM 4.10): cells between pipes that no backslash escapes; a pipe at either end is optional.
/// </summary>
internal static class TableLine
{
    private static readonly SearchValues<char> Delimiters = SearchValues.Create("|-: \t\f\v");

    private static readonly SearchValues<char> Dashes = SearchValues.Create("-\u2010\u2011\u2012\u2013\u2014\u2015\u2212");
    private static readonly SearchValues<char> NearDelimiters = SearchValues.Create("|-+: \t\u2010\u2011\u2012\u2013\u2014\u2015\u2212");

    /// <summary>The cells, each without the white space around it.</summary>
    public static List<StringSlice> CellsOf(StringSlice line)
    {
        List<StringSlice> cells = [];
        line.Trim();
        var start = line.Start + (line.CurrentChar == '|' ? 1 : 0);
        while (start <= line.End)
        {
            var end = EndOfCell(line, start);
            var cell = new StringSlice(line.Text, start, end - 1);
            cell.Trim();
            cells.Add(cell);
            start = end + 1;
        }
        return cells;
    }

    /// <summary>Whether code, or bold words, begin in one of the cells and end in the next.</summary>
    public static bool PartsMarkup(List<StringSlice> cells)
    {
        for (var i = 1; i < cells.Count; i++)
        {
            var cell = cells[i - 1].AsSpan();
            var next = cells[i].AsSpan();
            if (cell.Count('`') % 2 == 1 && next.Count('`') % 2 == 1 && !cell.Contains('\\') && !next.Contains('\\'))
                return true;
            if (
                cell is ['*', '*', not ' ' and not '*', ..]
                && next is [.., not ' ' and not '*', '*', '*']
                && !HasMore(cell[2..])
                && !HasMore(next[..^2])
            )
                return true;
        }
        return false;

        static bool HasMore(ReadOnlySpan<char> cell) => cell.Contains('*');
    }

    /// <summary>Whether a pipe parts this line into cells.</summary>
    public static bool HasPipe(StringSlice line) => EndOfCell(line, line.Start) <= line.End;

    /// <summary>What the delimiter row <c>|:--|--:|</c> says of each column; null where the line is none.</summary>
    public static List<TableColumnDefinition>? DelimitersOf(StringSlice line)
    {
        if (line.AsSpan().ContainsAnyExcept(Delimiters) || !line.AsSpan().ContainsAny('|', ':') || !line.AsSpan().Contains('-'))
            return null;
        List<TableColumnDefinition> columns = [];
        foreach (var cell in CellsOf(line))
        {
            var dashes = cell.AsSpan().Trim(':');
            var (left, right) = (cell.CurrentChar == ':', cell.AsSpan() is [.., ':']);
            if (dashes.IsEmpty || dashes.ContainsAnyExcept('-') || cell.Length - dashes.Length != (left ? 1 : 0) + (right ? 1 : 0))
                return null;
            columns.Add(
                new TableColumnDefinition
                {
                    Alignment = (left, right) switch
                    {
                        (true, true) => TableColumnAlign.Center,
                        (true, false) => TableColumnAlign.Left,
                        (false, true) => TableColumnAlign.Right,
                        _ => null,
                    },
                }
            );
        }
        return columns;
    }

    /// <summary>Whether a line is a delimiter row as they are usually written: one or two dashes may stand for an unknown number.</summary>
    public static bool IsOfDashes(StringSlice line) =>
        DelimitersOf(line) is not null && HasPipe(line) && CellsOf(line).TrueForAll(c => c.AsSpan().Trim(':').Length > 2);

    /// <summary>Whether a line was meant as a delimiter row, also in dashes of a word processor or with plus signs.</summary>
    public static bool LooksLikeDelimiters(StringSlice line)
    {
        var text = line.AsSpan().Trim();
        return text.Count('|') > 0 && text.IndexOfAny(Dashes) >= 0 && !text.ContainsAnyExcept(NearDelimiters);
    }

    public static bool IsBetweenPipes(StringSlice line) =>
        line.AsSpan().Trim() is ['|', .., '|'] text && text.Length > 2 && EndOfCell(line, line.Start) < line.End;

    private static int EndOfCell(StringSlice line, int start)
    {
        for (var i = start; i <= line.End; i++)
        {
            if (line.Text[i] == '|' && (i == line.Start || line.Text[i - 1] != '\\'))
                return i;
        }
        return line.End + 1;
    }
}
