using System.Text;
using System.Text.RegularExpressions;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticGuide.Content.Markdown.Citations;
using StaticGuide.Content.Markdown.Directives;

namespace StaticGuide.Content.Markdown.Html;

/// <summary>Which columns of a table are figures, so that their digits stand below each other.</summary>
internal static partial class TableFigures
{
    /// <summary>Of columns of figures, and of those whose figures have notes beside them.</summary>
    private const string Figures = "figures";
    private const string Noted = "figures noted";

    /// <summary>In characters: a longer one must be broken on a phone, so its digits cannot line up.</summary>
    private const int Longest = 20;

    /// <summary>
    /// The class of each column, null for those that are no figures. Figures have the same behind their last digit, or they would not
    /// line up; the first column is what rows are called by, years and the like.
    /// </summary>
    public static IReadOnlyList<string?> ClassesOf(Table table, IFragmentHost host)
    {
        var classes = new string?[table.ColumnDefinitions.Count];
        var cell = new Cell(host);
        for (var i = 1; i < classes.Length; i++)
        {
            if (table.ColumnDefinitions[i].Alignment is null or TableColumnAlign.Right)
                classes[i] = ClassOf(table, i, cell);
        }
        return classes;
    }

    private static string? ClassOf(Table table, int column, Cell cell)
    {
        (string? unit, var noted) = (null, false);
        foreach (var block in table)
        {
            if (block is not TableRow { IsHeader: false } row || row.Count <= column)
                continue;
            if (!cell.Read((TableCell)row[column]))
                return null;
            noted |= cell.HasNote;
            var text = cell.Text;
            if (text.Length == 0 && !cell.HasNote)
                continue;
            var end = text.AsSpan().LastIndexOfAnyInRange('0', '9') + 1;
            if (end == 0 || text.Length > Longest || NoFigure().IsMatch(text))
                return null;
            unit ??= text[end..];
            if (!text.AsSpan(end).SequenceEqual(unit))
                return null;
        }
        return unit is null ? null
            : noted ? Noted
            : Figures;
    }

    /// <summary>Dates, telephone numbers, times and versions.</summary>
    [GeneratedRegex("[0-9][-/:][0-9]|[.][0-9]{1,2}[.]")]
    private static partial Regex NoFigure();

    /// <summary>What a cell says without its notes.</summary>
    private sealed class Cell(IFragmentHost host)
    {
        private readonly StringBuilder text = new();

        public bool HasNote { get; private set; }

        public string Text => text.ToString().Trim();

        /// <summary>False where it holds what can be no figure: words that are no statistic's own, code, an image, several lines.</summary>
        public bool Read(ContainerBlock cell)
        {
            text.Clear();
            HasNote = false;
            foreach (var block in cell)
            {
                if (block is not ParagraphBlock { Inline: { } inlines } || !Read(inlines))
                    return false;
            }
            return true;
        }

        private bool Read(ContainerInline inlines)
        {
            foreach (var inline in inlines)
            {
                if (!Read(inline))
                    return false;
            }
            return true;
        }

        private bool Read(Inline inline)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    return !HasLetters(literal.Content.AsSpan());
                case DirectiveInline { Syntax: { Name: DirectiveParser.Statistic } syntax }:
                    var reference = StatisticReference.Parse(syntax.Label);
                    HasNote |= reference.HasNote;
                    text.Append(host.StatisticText(reference));
                    return reference.HasNote;
                case CitationInline or FootnoteLink:
                    HasNote = true;
                    return true;
                case EmphasisInline emphasis:
                    return Read(emphasis);
                default:
                    return false;
            }
        }

        private static bool HasLetters(ReadOnlySpan<char> words)
        {
            foreach (var letter in words)
            {
                if (char.IsLetter(letter))
                    return true;
            }
            return false;
        }
    }
}
