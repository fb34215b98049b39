using Markdig.Parsers;
using Markdig.Syntax;

namespace StaticGuide.Content.Markdown;

/// <summary>
/// Lists, which end to nest where a document would be refused anyway: the library looks at each level of each line several times over,
/// so that a few hundred levels more would take minutes. An item whose marker stands alone on its line goes on behind empty lines as
/// any other does, once something stands in it (CommonMark 5.2); the library ends it at the first.
/// </summary>
internal sealed class ListParser : ListBlockParser
{
    /// <summary>A document may nest 128 levels, of which a list, its item and the words in it are three.</summary>
    private const int DepthLimit = 126;

    /// <summary>Where a document nests too deeply; null where it does not.</summary>
    public static SourceSpan? TooDeepIn(MarkdownDocument document) => document.GetData(typeof(ListParser)) as SourceSpan?;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var depth = 0;
        for (Block? outer = processor.CurrentContainer; outer is not null; outer = outer.Parent)
            depth++;
        if (depth < DepthLimit)
            return Marked(processor, base.TryOpen(processor));
        if (TooDeepIn(processor.Document) is null)
            processor.Document.SetData(typeof(ListParser), new SourceSpan(processor.Start, processor.Line.End));
        return BlockState.None;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (block is ListItemBlock { ColumnWidth: < 0, Count: > 0 } item)
            item.ColumnWidth = -item.ColumnWidth;
        return Marked(processor, base.TryContinue(processor, block));
    }

    /// <summary>
    /// To the library, a negative width says that a marker stands alone. It forgets to say so where spaces stand behind it.
    /// </summary>
    private static BlockState Marked(BlockProcessor processor, BlockState state)
    {
        if (state == BlockState.Continue && processor.IsBlankLine && processor.NewBlocks.Count > 0)
        {
            var item = processor.NewBlocks.OfType<ListItemBlock>().FirstOrDefault();
            if (item is { ColumnWidth: > 0 })
                item.ColumnWidth = -(item.ColumnWidth + 1);
        }
        return state;
    }
}
