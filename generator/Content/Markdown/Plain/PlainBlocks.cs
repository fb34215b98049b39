using Markdig.Helpers;
using Markdig.Syntax;
using StaticGuide.Content.Markdown.Blocks;
using StaticGuide.Content.Markdown.Tables;

namespace StaticGuide.Content.Markdown.Plain;

/// <summary>
/// Reads headings, paragraphs, tables and lists without others in them, of which most texts are made, as the library does, in a fraction of
/// its time. It takes a block only where each of its lines, and the one below it, can mean nothing else.
/// </summary>
internal readonly ref struct PlainBlocks(string text, MarkdownDocument document, PlainParsers parsers)
{
    /// <summary>Reads on from the beginning of a line with nothing open, up to the first block that is not plain.</summary>
    /// <param name="at">Where the line begins; then where that block does.</param>
    public void Read(ref int at, ref int line)
    {
        for (int from; at < text.Length; )
        {
            from = at;
            switch (text[at])
            {
                case '\n':
                    at++;
                    line++;
                    break;
                case '#':
                    ReadHeading(ref at, ref line);
                    break;
                case '|':
                    ReadTable(ref at, ref line);
                    break;
                case '-' or '+' or '*' when at + 1 < text.Length && text[at + 1] == ' ':
                    ReadList(ref at, ref line);
                    break;
                default:
                    ReadParagraph(ref at, ref line);
                    break;
            }
            if (at == from)
                return;
        }
    }

    private void ReadHeading(ref int at, ref int line)
    {
        var level = PlainLines.LevelOf(text.AsSpan(at));
        var start = at + level + 1;
        var end = EndOf(at, out var isPlain);
        // Blanks around it, closing marks and attributes are cut off; and a heading may have no words.
        if (
            level == 0
            || start >= end
            || char.IsWhiteSpace(text[start])
            || char.IsWhiteSpace(text[end - 1])
            || text[end - 1] == '#'
            || !isPlain && text.AsSpan(start, end - start).Contains('{')
        )
            return;
        var heading = new HeadingBlock(parsers.Heading)
        {
            HeaderChar = '#',
            Level = level,
            Line = line,
            Span = new SourceSpan(at, end - 1),
            IsOpen = false,
        };
        AddWords(heading, start, end, line, start - at, isPlain);
        document.Add(heading);
        (at, line) = (end + 1, line + 1);
    }

    private void ReadParagraph(ref int at, ref int line)
    {
        if (!PlainLines.AreWords(text.AsSpan(at)))
            return;
        var (end, count) = (EndOf(at, out var isPlain), 1);
        while (end + 1 < text.Length && text[end + 1] != '\n' && !Interrupts(end + 1))
        {
            if (!PlainLines.AreWords(text.AsSpan(end + 1)))
                return;
            end = EndOf(end + 1);
            count++;
        }
        if (MayDefine(at, end))
            return;
        var paragraph = new ParagraphBlock(parsers.Paragraph)
        {
            Line = line,
            Span = new SourceSpan(at, end - 1),
            IsOpen = false,
        };
        document.Add(paragraph);
        if (count == 1)
            AddWords(paragraph, at, end, line, 0, isPlain);
        else
            AddLines(paragraph, at, line, count);
        (at, line) = (end + 1, line + count);
    }

    private void AddLines(ParagraphBlock paragraph, int at, int line, int count)
    {
        var lines = new StringLineGroup(count);
        for (var i = 0; i < count; i++)
        {
            var end = EndOf(at);
            var next = new StringLine(new StringSlice(text, at, end - 1), line + i, 0, at, NewLine.LineFeed);
            lines.Add(ref next);
            at = end + 1;
        }
        paragraph.Lines = lines;
        TableParser.NoteRows(paragraph, document);
        lines.Lines[count - 1].Slice.TrimEnd();
    }

    private void ReadList(ref int at, ref int line)
    {
        var (marker, next, count) = (text[at], at, 0);
        var list = new ListBlock(parsers.List)
        {
            BulletType = marker,
            Line = line,
            Span = new SourceSpan(at, at),
            IsOpen = false,
        };
        for (; next < text.Length && PlainLines.IsItem(text.AsSpan(next), marker); count++)
        {
            var end = EndOf(next, out var isPlain);
            if (MayDefine(next + 2, end))
                return;
            list.Add(ItemOf(next, end, line + count, marker, isPlain));
            next = end + 1;
        }
        if (count == 0 || !Ends(next, out var below))
            return;
        document.Add(list);
        // Empty lines below count to the last item.
        if (below > next)
            list.LastChild!.UpdateSpanEnd(below - 2);
        (at, line) = (next, line + count);
    }

    private ListItemBlock ItemOf(int at, int end, int line, char marker, bool isPlain)
    {
        var item = new ListItemBlock(parsers.List)
        {
            ColumnWidth = 2,
            Line = line,
            Span = new SourceSpan(at, end - 1),
            IsOpen = false,
        };
        var paragraph = new ParagraphBlock(parsers.Paragraph)
        {
            Column = 2,
            Line = line,
            Span = new SourceSpan(at + 2, end - 1),
            IsOpen = false,
        };
        item.Add(paragraph);
        AddWords(paragraph, at + 2, end, line, 2, isPlain);
        return item;
    }

    /// <summary>Whether the line behind a list's last item ends it.</summary>
    /// <param name="below">The first line that is not empty.</param>
    private bool Ends(int next, out int below)
    {
        below = next;
        while (below < text.Length && text[below] == '\n')
            below++;
        if (below >= text.Length)
            return true;
        var line = text.AsSpan(below);
        if (below == next)
            return PlainLines.LevelOf(line) > 0;
        return line[0] is not (' ' or '\t' or '-' or '+' or '*' or (>= '0' and <= '9')) || PlainLines.AreWords(line);
    }

    private void ReadTable(ref int at, ref int line)
    {
        var (next, count) = (at, 0);
        for (; next < text.Length && text[next] == '|'; count++)
            next = EndOf(next) + 1;
        if (count < 2 || next < text.Length && text[next] != '\n')
            return;
        var header = LineAt(at, line);
        var delimiters = LineAt(header.Slice.End + 2, line + 1);
        if (parsers.Table.TableOf(header, delimiters.Slice) is not { } table)
            return;
        table.Line = line + 1;
        table.IsOpen = false;
        document.Add(table);
        (at, line) = (delimiters.Slice.End + 2, line + 2);
        for (; at < text.Length && text[at] == '|' && parsers.Table.AddRow(document, LineAt(at, line), table); line++)
            at = EndOf(at) + 1;
    }

    /// <summary>Whether a line below a paragraph begins another block, which this reads.</summary>
    private bool Interrupts(int at) =>
        text[at] == '#'
            ? PlainLines.LevelOf(text.AsSpan(at)) > 0
            : text[at] is '-' or '+' or '*' && PlainLines.IsItem(text.AsSpan(at), text[at]);

    /// <summary>
    /// Whether words may begin with the definition of a link's label. Where the library looks whether they do, it leaves hard spaces behind
    /// them that it takes away elsewhere.
    /// </summary>
    private bool MayDefine(int at, int end) =>
        text[at] == '[' && (char.IsWhiteSpace(text[end - 1]) || text.AsSpan(at, end - at).Contains("]:", StringComparison.Ordinal));

    private void AddWords(LeafBlock block, int start, int end, int line, int column, bool isPlain)
    {
        var words = new StringSlice(text, start, end - 1);
        if (isPlain)
        {
            PlainLeaf.Fill(block, words, line, column);
            return;
        }
        words.TrimEnd();
        if (!PlainMarks.TryFill(block, words, line, column, parsers.Marks))
            PlainLeaf.Keep(block, new StringLine(words, line, column, start - column, NewLine.LineFeed));
    }

    private StringLine LineAt(int at, int line) => new(new StringSlice(text, at, EndOf(at) - 1), line, 0, at, NewLine.None);

    /// <summary>Where the line ends, and whether its words have no marks.</summary>
    private int EndOf(int at, out bool isPlain)
    {
        var mark = text.AsSpan(at).IndexOfAny(parsers.Marks);
        isPlain = mark < 0 || text[at + mark] == '\n';
        return mark < 0 ? text.Length
            : isPlain ? at + mark
            : EndOf(at + mark);
    }

    private int EndOf(int at) => text.IndexOf('\n', at) is >= 0 and var end ? end : text.Length;
}
