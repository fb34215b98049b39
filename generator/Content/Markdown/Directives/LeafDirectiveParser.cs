using Markdig.Parsers;
using Markdig.Syntax;

namespace StaticGuide.Content.Markdown.Directives;

/// <summary>Finds lines such as <c>::chart[…]</c>. As in the proposal, such a line also ends a paragraph above it.</summary>
internal sealed class LeafDirectiveParser : BlockParser
{
    public LeafDirectiveParser() => OpeningCharacters = [':'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || LeafDirectiveSyntax.Read(processor.Line.AsSpan()) is not { } syntax)
            return BlockState.None;
        processor.NewBlocks.Push(
            new LeafDirectiveBlock(this, syntax) { Column = processor.Column, Span = new SourceSpan(processor.Start, processor.Line.End) }
        );
        return BlockState.BreakDiscard;
    }
}
