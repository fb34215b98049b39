using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticGuide.Content.Markdown.Directives;

namespace StaticGuide.Content.Markdown.Html;

/// <summary>What a table looks like to its readers, as far as its Markdown tells.</summary>
internal static class TableShape
{
    /// <summary>In halves of a wide letter at the size of a table's text, on a screen of 320 px, with room for its margins.</summary>
    private const int Narrowest = 52;

    /// <summary>What lies between two columns, and what a number needs at least, likewise.</summary>
    private const int Gap = 4;
    private const int Figure = 18;

    /// <summary>A longer word leaves no room for a number beside it on a phone, nor for seven other columns on paper.</summary>
    private const int LongWord = 34;

    /// <summary>Of a column that no cell stands in.</summary>
    private const int Missing = -1;

    /// <summary>
    /// Its first column names what each row is about: words in every cell, under a heading of its own, beside other columns. No notes: a
    /// header is said again before each cell of its row, and so would be the link to the note.
    /// </summary>
    public static bool HasRowHeaders(Table table)
    {
        var rows = 0;
        foreach (var block in table)
        {
            if (block is not TableRow row)
                continue;
            if (!(row.Count > 1 && row[0] is TableCell cell && Look.At(cell) is { HasLetters: true, HasFigure: false, HasNote: false }))
                return false;
            rows++;
        }
        return rows > 1;
    }

    /// <summary>
    /// Whether a keyboard could not come to all of it: it may be too wide for a phone, so that it scrolls, for its columns are no narrower
    /// than their longest words; and it holds no link to stop at, from where the arrow keys scroll it.
    /// </summary>
    public static bool NeedsFocus(Table table)
    {
        List<int> widths = [];
        foreach (var block in table)
        {
            if (block is not TableRow row)
                continue;
            for (var i = 0; i < row.Count; i++)
            {
                var cell = (TableCell)row[i];
                var column = cell.ColumnIndex >= 0 ? cell.ColumnIndex : i;
                while (widths.Count <= column)
                    widths.Add(Missing);
                var look = Look.At(cell);
                if (look.HasNote || look.HasLink)
                    return false;
                widths[column] = Math.Max(widths[column], look.Width);
            }
        }
        widths.RemoveAll(w => w == Missing);
        return widths.Sum() + Gap * Math.Max(0, widths.Count - 1) > Narrowest;
    }

    /// <summary>Whether one of its words may be parted where there is no room for it.</summary>
    public static bool HasLongWord(TableCell cell) => Look.At(cell).HasLongWord;

    /// <summary>What one look at all that a cell holds has found.</summary>
    private struct Look
    {
        private int longest;

        public bool HasLetters { get; private set; }

        public bool HasFigure { get; private set; }

        public bool HasNote { get; private set; }

        public bool HasLink { get; private set; }

        public readonly bool HasLongWord => longest > LongWord;

        public readonly int Width => Math.Max(HasLongWord ? 0 : longest, HasFigure ? Figure : 0);

        public static Look At(TableCell cell)
        {
            var look = new Look();
            look.Add(cell);
            return look;
        }

        private void Add(ContainerBlock container)
        {
            foreach (var block in container)
            {
                if (block is ContainerBlock children)
                    Add(children);
                else if (block is LeafBlock { Inline: { } inlines })
                    Add(inlines);
            }
        }

        private void Add(ContainerInline container)
        {
            for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
            {
                if (inline is LiteralInline literal)
                    Add(literal.Content.AsSpan());
                else if (inline is CodeInline code)
                    Add(code.Content);
                else if (inline is DirectiveInline directive)
                {
                    HasFigure = true;
                    HasLink |= StatisticReference.Parse(directive.Syntax.Label).HasNote;
                }
                else if (inline is LinkInline { IsImage: false } or AutolinkInline)
                    HasLink = true;
                else if (inline is Citations.CitationInline or FootnoteLink)
                    HasNote = true;
                if (inline is ContainerInline children)
                    Add(children);
            }
        }

        private void Add(ReadOnlySpan<char> words)
        {
            var (length, most) = (0, longest);
            foreach (var c in words)
            {
                var width = LetterWidth.Of(c);
                length = width == 0 ? 0 : length + width;
                most = length > most ? length : most;
            }
            longest = most;
            for (var i = 0; i < words.Length && !HasLetters; i++)
                HasLetters = char.IsLetter(words[i]);
        }
    }
}
