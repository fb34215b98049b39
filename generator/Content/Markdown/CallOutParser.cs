using Markdig.Extensions.CustomContainers;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using StaticGuide.Content.Markdown.Html;

namespace StaticGuide.Content.Markdown;

/// <summary>
/// Call-outs, which end at a line of colons of their own: not at one within a code block or an item of a list that they hold.
/// </summary>
internal sealed class CallOutParser : CustomContainerParser
{
    private const int DepthLimit = 16;

    public CallOutParser() => InfoParser = ReadFirstLine;

    /// <summary>Where a document has call-outs that nest too deeply; null where it has none.</summary>
    public static SourceSpan? TooDeepIn(MarkdownDocument document) => document.GetData(typeof(CallOutParser)) as SourceSpan?;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var depth = 0;
        for (Block? outer = processor.CurrentContainer; outer is not null; outer = outer.Parent)
            depth += outer is CustomContainer ? 1 : 0;
        if (depth < DepthLimit)
            return base.TryOpen(processor);
        if (TooDeepIn(processor.Document) is null)
            processor.Document.SetData(typeof(CallOutParser), new SourceSpan(processor.Start, processor.Line.End));
        return BlockState.None;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.CurrentChar != ':' || processor.NextContinue is null || !HoldsLine((ContainerBlock)block, processor))
            return base.TryContinue(processor, block);
        // What is held needs its indentation.
        processor.GoToColumn(processor.ColumnBeforeIndent);
        return BlockState.Continue;
    }

    /// <summary>A kind and a title: <c>note Title</c>, or <c>note[Title]</c> as in the generic-directives proposal.</summary>
    private static bool ReadFirstLine(BlockProcessor processor, ref StringSlice line, IFencedBlock callOut, char colon)
    {
        line.Trim();
        var kind = line.AsSpan().IndexOfAny(" \t[") is >= 0 and var end ? line.AsSpan()[..end] : line.AsSpan();
        var title = new StringSlice(line.Text, line.Start + kind.Length, line.End);
        title.Trim();
        if (title.AsSpan() is ['[', .., ']'])
        {
            title = new StringSlice(line.Text, title.Start + 1, title.End - 1);
            title.Trim();
        }
        callOut.Info = kind.ToString();
        callOut.Arguments = title.AsSpan().ToString();
        if (!title.IsEmpty)
            AddTitle((CustomContainer)callOut, title, processor);
        return true;
    }

    /// <summary>Its words are Markdown, read where they stand.</summary>
    private static void AddTitle(CustomContainer callOut, StringSlice title, BlockProcessor processor)
    {
        var line = new StringLine(title, processor.LineIndex, processor.Column, title.Start, NewLine.None);
        var lines = new StringLineGroup(1);
        lines.Add(ref line);
        var paragraph = new ParagraphBlock(processor.Parsers.FindExact<ParagraphParser>())
        {
            IsOpen = false,
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new SourceSpan(title.Start, title.End),
            Lines = lines,
        };
        callOut.Add(paragraph);
        callOut.SetData(typeof(CallOuts), paragraph);
    }

    /// <summary>
    /// Whether a line of colons belongs to what stands open within a call-out: code, a comment, an item of a list, or a call-out of as many
    /// colons (as in pandoc).
    /// </summary>
    private static bool HoldsLine(ContainerBlock callOut, BlockProcessor processor)
    {
        var line = processor.Line.AsSpan().TrimEnd();
        var colons = line.ContainsAnyExcept(':') ? 0 : line.Length;
        for (Block? inner = callOut.LastChild; inner is not null; inner = (inner as ContainerBlock)?.LastChild)
        {
            switch (inner)
            {
                case FencedCodeBlock fence:
                    return fence.ClosingFencedCharCount == 0;
                case ListItemBlock item:
                    return processor.Indent >= Math.Abs(item.ColumnWidth);
                case CustomContainer nested when nested.OpeningFencedCharCount == colons && nested.ClosingFencedCharCount == 0:
                    return true;
                // What goes on to its own end, whatever stands in it (CommonMark 0.31, 4.6, the first five kinds).
                case HtmlBlock { Type: not (HtmlBlockType.InterruptingBlock or HtmlBlockType.NonInterruptingBlock) } html:
                    return html == processor.NextContinue;
                case QuoteBlock:
                    return false;
            }
        }
        return false;
    }
}
