using Markdig.Syntax.Inlines;

namespace StaticGuide.Content.Markdown.Directives;

/// <summary>A text directive in the tree. Its span is that of the Markdown.</summary>
internal sealed class DirectiveInline(DirectiveSyntax syntax) : LeafInline
{
    public DirectiveSyntax Syntax { get; } = syntax;
}
