using Markdig.Syntax.Inlines;

namespace StaticGuide.Content.Markdown.Citations;

/// <summary>A citation in the tree. Its span is that of the Markdown.</summary>
internal sealed class CitationInline(Citation citation) : LeafInline
{
    public Citation Citation { get; } = citation;
}
