using Markdig.Parsers;

namespace StaticGuide.Content.Markdown.Blocks;

/// <summary>Quotations, which end to nest where a document would be refused anyway.</summary>
internal sealed class QuoteParser : QuoteBlockParser
{
    public override BlockState TryOpen(BlockProcessor processor) =>
        processor.IsCodeIndent || NestedBlocks.MayOpen(processor) ? base.TryOpen(processor) : BlockState.None;
}
