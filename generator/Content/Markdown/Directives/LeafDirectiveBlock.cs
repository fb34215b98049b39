using Markdig.Parsers;
using Markdig.Syntax;

namespace StaticGuide.Content.Markdown.Directives;

/// <summary>A leaf directive in the tree. Its span is that of its line.</summary>
internal sealed class LeafDirectiveBlock(BlockParser parser, LeafDirectiveSyntax syntax) : LeafBlock(parser)
{
    public LeafDirectiveSyntax Syntax { get; } = syntax;
}
