using Markdig.Syntax.Inlines;

namespace StaticGuide.Content.Markdown.Directives;

/// <summary>A text directive in the tree. Its span is that of the Markdown.</summary>
/// <param name="colons">How many it begins with: one, or the two of a line of its own.</param>
internal sealed class DirectiveInline(DirectiveSyntax syntax, int colons = 1) : LeafInline
{
    public DirectiveSyntax Syntax { get; } = syntax;

    public int Colons { get; } = colons;
}
