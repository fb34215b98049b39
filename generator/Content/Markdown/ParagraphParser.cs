using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using StaticGuide.Content.Markdown.Links;
using StaticGuide.Content.Markdown.Tables;

namespace StaticGuide.Content.Markdown;

/// <summary>Paragraphs, out of whose beginning it takes link definitions and GitHub's alerts.</summary>
internal sealed class ParagraphParser : ParagraphBlockParser
{
    private const int FewLines = 4;

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine || processor.IsCodeIndent)
            return base.TryContinue(processor, block);
        var paragraph = (ParagraphBlock)block;
        // A line that only goes on, outside of its quotation or list, makes no heading (CommonMark 4.3).
        if (paragraph.Parent!.IsOpen && IsUnderline(processor.Line))
        {
            TakeDefinitions(paragraph, processor.Document);
            if (paragraph.Lines.Count > 0)
            {
                LastChild.Detach(paragraph);
                return base.TryContinue(processor, block);
            }
        }
        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.Continue;
    }

    public override bool Close(BlockProcessor processor, Block block)
    {
        if (block is ParagraphBlock paragraph)
        {
            TakeDefinitions(paragraph, processor.Document);
            if (paragraph is { Lines.Count: > 0, Parent: QuoteBlock quote } && quote[0] == paragraph)
                Alert.Take(quote, paragraph, processor.Document);
        }
        if (block is ParagraphBlock { Lines.Count: > 0 } rest)
            TableParser.NoteRows(rest, processor.Document);
        return base.Close(processor, block);
    }

    /// <summary>Some lines at a time: the library reads all lines anew for each definition.</summary>
    private static void TakeDefinitions(ParagraphBlock paragraph, MarkdownDocument document)
    {
        var lines = paragraph.Lines;
        var (taken, size) = (0, FewLines);
        while (taken < lines.Count && BeginsWithBracket(lines.Lines[taken].Slice))
        {
            var end = Math.Min(lines.Count, taken + size);
            // One more than needed: at the end of a full group the library stays in its last line.
            var some = new StringLineGroup(end - taken + 1);
            for (var i = taken; i < end; i++)
                some.Add(ref lines.Lines[i]);
            var characters = some.ToCharIterator();
            var isDefinition = LinkReferenceDefinition.TryParse(ref characters, out var definition);
            if (isDefinition)
                Place(definition!, some);
            var used = isDefinition ? some.Count - characters.Remaining().Count : 0;
            if (end < lines.Count && (!isDefinition || used == some.Count))
            {
                // It may need the next lines too.
                size *= 2;
                continue;
            }
            if (!isDefinition)
                break;
            LinkLabels.Of(document).Add(document, definition!);
            (taken, size) = (taken + used, FewLines);
        }
        if (taken > 0)
            paragraph.Lines = Rest(lines, taken);
    }

    private static bool IsUnderline(StringSlice line) =>
        line.CurrentChar is '=' or '-' && line.AsSpan().TrimEnd(" \t").ContainsAnyExcept(line.CurrentChar) is false;

    private static bool BeginsWithBracket(StringSlice line) => line.AsSpan().TrimStart() is ['[', ..];

    private static StringLineGroup Rest(StringLineGroup lines, int taken)
    {
        var rest = new StringLineGroup(Math.Max(1, lines.Count - taken));
        for (var i = taken; i < lines.Count; i++)
            rest.Add(ref lines.Lines[i]);
        return rest;
    }

    /// <summary>The offsets within the lines become those of the document.</summary>
    private static void Place(LinkReferenceDefinition definition, StringLineGroup lines)
    {
        definition.Line = lines.Lines[0].Line;
        definition.Span = PlaceOf(definition.Span, lines);
        definition.UrlSpan = PlaceOf(definition.UrlSpan, lines);
    }

    private static SourceSpan PlaceOf(SourceSpan span, StringLineGroup lines) => new(PlaceOf(span.Start, lines), PlaceOf(span.End, lines));

    private static int PlaceOf(int offset, StringLineGroup lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines.Lines[i].Slice;
            var newLine = line.NewLine == NewLine.CarriageReturnLineFeed ? 2 : 1;
            if (offset <= line.Length || i == lines.Count - 1)
                return line.Start + Math.Min(offset, line.Length);
            offset -= line.Length + newLine;
        }
        return offset;
    }
}
