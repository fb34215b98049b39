using Markdig.Parsers;
using Markdig.Syntax;

namespace StaticGuide.Content.Markdown.Blocks;

/// <summary>
/// How deep blocks may nest: where a document would be refused anyway, no more are opened. The library looks at each open block for each
/// line, so that a few thousand quotations or footnotes within one another would take minutes.
/// </summary>
internal static class NestedBlocks
{
    /// <summary>A document may nest 128 levels, of which a list, its item and the words in it are three.</summary>
    private const int DepthLimit = 126;

    /// <summary>Where a document nests too deeply; null where it does not.</summary>
    public static SourceSpan? TooDeepIn(MarkdownDocument document) => document.GetData(typeof(NestedBlocks)) as SourceSpan?;

    /// <summary>Whether another block can be opened here; else the place is kept, if it is the first.</summary>
    public static bool MayOpen(BlockProcessor processor)
    {
        var depth = 0;
        for (Block? outer = processor.CurrentContainer; outer is not null; outer = outer.Parent)
            depth++;
        if (depth >= DepthLimit)
            Keep(processor);
        return depth < DepthLimit;
    }

    /// <summary>The same of blocks that stand for themselves, wherever they are written: footnotes, each within the one before.</summary>
    public static bool MayOpenOnLine(BlockProcessor processor)
    {
        if (processor.Document.GetData(typeof(Opened)) is not Opened opened)
            processor.Document.SetData(typeof(Opened), opened = new Opened());
        if (opened.Line != processor.LineIndex)
            (opened.Line, opened.Count) = (processor.LineIndex, 0);
        if (++opened.Count > DepthLimit)
            Keep(processor);
        return opened.Count <= DepthLimit;
    }

    private static void Keep(BlockProcessor processor)
    {
        if (TooDeepIn(processor.Document) is null)
            processor.Document.SetData(typeof(NestedBlocks), new SourceSpan(processor.Start, processor.Line.End));
    }

    /// <summary>How many blocks were opened on a line.</summary>
    private sealed class Opened
    {
        public int Line { get; set; } = -1;

        public int Count { get; set; }
    }
}
