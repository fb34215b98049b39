using Markdig.Parsers;
using Markdig.Syntax;

namespace StaticGuide.Content.Markdown.Blocks;

/// <summary>
/// Lists, which end to nest where a document would be refused anyway. An item whose marker stands alone on its line goes on behind empty
/// lines as any other does, once something stands in it (CommonMark 5.2); the library ends it at the first.
/// </summary>
internal sealed class ListParser : ListBlockParser
{
    public override BlockState TryOpen(BlockProcessor processor) =>
        NestedBlocks.MayOpen(processor) ? Marked(processor, base.TryOpen(processor)) : BlockState.None;

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
