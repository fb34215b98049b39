using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using StaticGuide.Content.Markdown.Links;
using StaticGuide.Content.Markdown.Tables;

namespace StaticGuide.Content.Markdown;

/// <summary>Paragraphs, out of whose beginning it takes link definitions and GitHub's alerts.</summary>
internal sealed class ParagraphParser : ParagraphBlockParser
{
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine || processor.IsCodeIndent)
            return base.TryContinue(processor, block);
        var paragraph = (ParagraphBlock)block;
        // A line that only goes on, outside of its quotation or list, makes no heading (CommonMark 4.3).
        if (paragraph.Parent!.IsOpen && IsUnderline(processor.Line))
        {
            LinkDefinitions.Take(paragraph, processor.Document);
            if (paragraph.Lines.Count > 0)
            {
                LastChild.Detach(paragraph);
                return base.TryContinue(processor, block);
            }
            // Of definitions there is nothing left to be a heading, so that it is a line of its own (CommonMark 4.1).
            if (processor.Line.AsSpan().StartsWith("---"))
                return BreakBelow(processor, paragraph);
        }
        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.Continue;
    }

    public override bool Close(BlockProcessor processor, Block block)
    {
        if (block is ParagraphBlock paragraph)
        {
            LinkDefinitions.Take(paragraph, processor.Document);
            if (paragraph is { Lines.Count: > 0, Parent: QuoteBlock quote })
            {
                if (quote[0] == paragraph)
                    Alert.Take(quote, paragraph, processor.Document);
                else
                    Alert.RefuseLater(paragraph, processor.Document);
            }
        }
        if (block is not ParagraphBlock { Lines.Count: > 0 } rest)
            return base.Close(processor, block);
        TableParser.NoteRows(rest, processor.Document);
        if (LinkDefinitions.BeginsWithBracket(rest.Lines.Lines[0].Slice))
            return base.Close(processor, block);
        // Where no definition begins, the library takes white space away, and no more.
        for (var i = 0; i < rest.Lines.Count; i++)
            rest.Lines.Lines[i].Slice.TrimStart();
        rest.Lines.Lines[rest.Lines.Count - 1].Slice.TrimEnd();
        return true;
    }

    private static BlockState BreakBelow(BlockProcessor processor, ParagraphBlock paragraph)
    {
        LastChild.Detach(paragraph);
        processor.Discard(paragraph);
        processor.NewBlocks.Push(
            new ThematicBreakBlock(ThematicBreakParser.Default)
            {
                Column = processor.Column,
                Line = processor.LineIndex,
                Span = new SourceSpan(processor.Start, processor.Line.End),
                ThematicChar = '-',
                ThematicCharCount = processor.Line.AsSpan().Count('-'),
            }
        );
        return BlockState.BreakDiscard;
    }

    private static bool IsUnderline(StringSlice line) =>
        line.CurrentChar is '=' or '-' && line.AsSpan().TrimEnd(" \t").ContainsAnyExcept(line.CurrentChar) is false;
}
