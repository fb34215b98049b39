using System.Buffers;
using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using StaticGuide.Content.Markdown.Blocks;

namespace StaticGuide.Content.Markdown.Tables;

/// <summary>
/// Tables as GFM has them (4.10): a delimiter row makes the line before it a header, and each line below is a row until an empty
/// line or another block. A row ends where its line does, whatever stands in it.
/// </summary>
internal sealed class TableParser : BlockParser
{
    /// <summary>
    /// Rows are filled up to the header's width, so a header of many columns could ask for far more cells than were written (as in
    /// cmark-gfm).
    /// </summary>
    private const int FilledCellLimit = 200_000;

    /// <summary>What some parser of marks within words looks at; null where that is not known.</summary>
    public SearchValues<char>? Marks { get; set; }

    /// <summary>What did not become a table as it was meant to; null where there is nothing of the kind.</summary>
    public static TableFaults? FaultsIn(MarkdownDocument document) => document.GetData(typeof(TableParser)) as TableFaults;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent)
            return BlockState.None;
        return processor.CurrentBlock switch
        {
            ParagraphBlock { Parent.IsOpen: true } paragraph => TryStart(processor, paragraph),
            Table { Parent.IsOpen: true } table => Go(processor, table),
            _ => BlockState.None,
        };
    }

    /// <summary>
    /// Never: like a paragraph, a table goes on only where no other block begins, which <see cref="TryOpen"/> is asked last.
    /// </summary>
    public override BlockState TryContinue(BlockProcessor processor, Block block) => BlockState.None;

    private BlockState TryStart(BlockProcessor processor, ParagraphBlock paragraph)
    {
        if (TableLine.DelimitersOf(processor.Line) is not { } columns)
            return BlockState.None;
        var header = paragraph.Lines.Lines[paragraph.Lines.Count - 1];
        var cells = TableLine.CellsOf(header.Slice);
        if (cells.Count != columns.Count)
        {
            if (TableLine.HasPipe(header.Slice) && TableLine.HasPipe(processor.Line))
                Faults(processor.Document)
                    .Unfit.Add((new SourceSpan(processor.Line.Start, processor.Line.End), cells.Count, columns.Count));
            return BlockState.None;
        }
        var table = Begin(header, cells, processor.Line, columns);
        table.Column = paragraph.Column;
        if (paragraph.Lines.Count == 1)
        {
            LastChild.Detach(paragraph);
            processor.Discard(paragraph);
        }
        else
        {
            paragraph.Lines.RemoveAt(paragraph.Lines.Count - 1);
            var last = paragraph.Lines.Lines[paragraph.Lines.Count - 1].Slice;
            paragraph.Span.End = last.End;
            if (TableLine.IsBetweenPipes(last) && TableLine.CellsOf(last).Count == columns.Count)
                Faults(processor.Document).AboveHeader.Add(new SourceSpan(last.Start, last.End));
        }
        processor.NewBlocks.Push(table);
        return BlockState.ContinueDiscard;
    }

    /// <summary>A table without rows yet; null where the two lines begin none.</summary>
    public Table? TableOf(StringLine header, StringSlice delimiters) =>
        TableLine.DelimitersOf(delimiters) is { } columns && TableLine.CellsOf(header.Slice) is var cells && cells.Count == columns.Count
            ? Begin(header, cells, delimiters, columns)
            : null;

    private Table Begin(StringLine header, List<StringSlice> cells, StringSlice delimiters, List<TableColumnDefinition> columns)
    {
        var table = new Table(this) { Span = new SourceSpan(header.Slice.Start, delimiters.End) };
        table.ColumnDefinitions.AddRange(columns);
        table.Add(Row(cells, header, isHeader: true));
        return table;
    }

    /// <summary>
    /// Notes a paragraph that was meant as a table: all its lines stand between pipes, or what looks like a delimiter row is its second.
    /// </summary>
    public static void NoteRows(ParagraphBlock paragraph, MarkdownDocument document)
    {
        var lines = paragraph.Lines;
        if (lines.Count == 1)
            NoteRow(paragraph, lines.Lines[0].Slice, document);
        if (lines.Count < 2 || !TableLine.HasPipe(lines.Lines[0].Slice) || FaultsIn(document)?.TooWide is not null)
            return;
        // The last of them is the nearest.
        if (!(FaultsIn(document)?.Unfit is [.., var unfit] && unfit.Span.Start >= paragraph.Span.Start))
        {
            var line = lines.Lines[1].Slice;
            if (!TableLine.LooksLikeDelimiters(line) && !StandBetweenPipes(lines))
                return;
            Faults(document).WithoutDelimiters.Add(new SourceSpan(line.Start, line.End));
        }
        Faults(document).Paragraphs.Add(new SourceSpan(lines.Lines[0].Slice.Start, lines.Lines[lines.Count - 1].Slice.End));
    }

    /// <summary>One line between pipes that an empty line parts from its table, or from the line that was meant as its header.</summary>
    private static void NoteRow(ParagraphBlock paragraph, StringSlice line, MarkdownDocument document)
    {
        if (!TableLine.IsBetweenPipes(line) || paragraph.Parent is not { Count: > 1 } parent || parent[^1] != paragraph)
            return;
        var isRow = parent[^2] switch
        {
            Table above => above.ColumnDefinitions.Count == TableLine.CellsOf(line).Count,
            ParagraphBlock { Lines: { Count: 1 } header } => TableLine.DelimitersOf(line) is { Count: > 1 } columns
                && TableLine.IsBetweenPipes(header.Lines[0].Slice)
                && TableLine.CellsOf(header.Lines[0].Slice).Count == columns.Count,
            _ => false,
        };
        if (!isRow)
            return;
        var span = new SourceSpan(line.Start, line.End);
        Faults(document).WithoutDelimiters.Add(span);
        Faults(document).Paragraphs.Add(span);
    }

    private static bool StandBetweenPipes(StringLineGroup lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (!TableLine.IsBetweenPipes(lines.Lines[i].Slice))
                return false;
        }
        return true;
    }

    private BlockState Go(BlockProcessor processor, Table table)
    {
        var line = new StringLine(processor.Line, processor.LineIndex, processor.Column, processor.CurrentLineStartPosition, NewLine.None);
        if (!AddRow(processor.Document, line, table))
            return BlockState.None;
        table.IsOpen = true;
        return BlockState.BreakDiscard;
    }

    /// <summary>False where the table cannot go on.</summary>
    public bool AddRow(MarkdownDocument document, StringLine line, Table table)
    {
        var cells = TableLine.CellsOf(line.Slice);
        var width = table.ColumnDefinitions.Count;
        var span = new SourceSpan(line.Slice.Start, line.Slice.End);
        if (TableLine.IsOfDashes(line.Slice))
            Faults(document).SecondDelimiters.Add(span);
        if (cells.Count < width && (Faults(document).Filled += width - cells.Count) > FilledCellLimit)
        {
            Faults(document).TooWide ??= span;
            return false;
        }
        if (cells.Count > width)
        {
            if (cells.Skip(width).Any(c => !c.IsEmpty))
                Faults(document).Excess.Add((new SourceSpan(cells[width].Start, cells[^1].End), cells.Count, width));
            cells.RemoveRange(width, cells.Count - width);
        }
        else if (!TableLine.HasPipe(line.Slice) && (width > 1 || HasPipesAbove(table, line.Slice.Text)))
        {
            AddWithoutPipe(Faults(document).WithoutPipe, span, table);
        }
        else if (TableLine.PartsMarkup(cells))
        {
            Faults(document).Parted.Add(span);
        }
        var row = Row(cells, line, isHeader: false);
        for (var i = cells.Count; i < width; i++)
            row.Add(
                new TableCell(this)
                {
                    IsOpen = false,
                    Line = line.Line,
                    Span = new SourceSpan(line.Slice.End + 1, line.Slice.End),
                }
            );
        table.Add(row);
        table.UpdateSpanEnd(span.End);
        return true;
    }

    /// <summary>Whether the row above begins with a pipe: of one column, all rows may do without.</summary>
    private static bool HasPipesAbove(Table table, string text) =>
        table is [_, .., TableRow { Span.Start: var start }] && start >= 0 && (text[start] == '|' || HasOpenRow(table));

    /// <summary>One that was reported goes on.</summary>
    private static bool HasOpenRow(Table table) => table.GetData(typeof(TableFaults)) is not null;

    /// <summary>Of several lines, the first says it for all.</summary>
    private static void AddWithoutPipe(List<SourceSpan> lines, SourceSpan line, Table table)
    {
        if (HasOpenRow(table))
        {
            lines[^1] = new SourceSpan(lines[^1].Start, line.End);
            return;
        }
        table.SetData(typeof(TableFaults), line);
        lines.Add(line);
    }

    private TableRow Row(List<StringSlice> cells, StringLine line, bool isHeader)
    {
        var row = new TableRow
        {
            IsHeader = isHeader,
            IsOpen = false,
            Line = line.Line,
            Span = new SourceSpan(line.Slice.Start, line.Slice.End),
        };
        foreach (var cell in cells)
        {
            var column = line.Column + cell.Start - line.Slice.Start;
            var span = new SourceSpan(cell.Start, cell.End);
            var block = new TableCell(this)
            {
                IsOpen = false,
                Line = line.Line,
                Column = column,
                Span = span,
            };
            if (!cell.IsEmpty)
                block.Add(WordsOf(cell, line, column));
            row.Add(block);
        }
        return row;
    }

    private ParagraphBlock WordsOf(StringSlice cell, StringLine line, int column)
    {
        var words = new ParagraphBlock(this)
        {
            IsOpen = false,
            Line = line.Line,
            Column = column,
            Span = new SourceSpan(cell.Start, cell.End),
        };
        if (Marks is { } marks && !cell.AsSpan().ContainsAny(marks))
            PlainLeaf.Fill(words, cell, line.Line, column);
        else if (Marks is null || cell.AsSpan().Contains('\\') || !PlainMarks.TryFill(words, cell, line.Line, column, Marks))
            words.Lines = Unescaped(cell, line);
        return words;
    }

    /// <summary>
    /// The words of a cell without the backslashes before its pipes, which GFM takes out before anything else is read, code included.
    /// </summary>
    private static StringLineGroup Unescaped(StringSlice cell, StringLine line)
    {
        var lines = new StringLineGroup(1);
        for (var start = cell.Start; start <= cell.End; )
        {
            var escape = cell.Text.AsSpan(start, cell.End + 1 - start).IndexOf("\\|");
            var end = escape < 0 ? cell.End : start + escape - 1;
            var stretch = new StringLine(
                new StringSlice(cell.Text, start, end),
                line.Line,
                line.Column + start - line.Slice.Start,
                start,
                NewLine.None
            );
            lines.Add(ref stretch);
            start = end + 2;
        }
        return lines;
    }

    private static TableFaults Faults(MarkdownDocument document)
    {
        if (FaultsIn(document) is { } known)
            return known;
        var faults = new TableFaults();
        document.SetData(typeof(TableParser), faults);
        return faults;
    }
}
