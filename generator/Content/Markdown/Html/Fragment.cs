using Markdig.Syntax;
using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Markdown.Html;

/// <summary>Markdown that was read and waits to be written, once, where a template asks for it.</summary>
internal sealed class Fragment(MarkdownDocument document, ITextOrigin origin, IReadOnlyList<Heading> headings)
{
    public MarkdownDocument Document { get; } = document;

    public ITextOrigin Origin { get; } = origin;

    /// <summary>Its headings of levels 2 and 3, in order.</summary>
    public IReadOnlyList<Heading> Headings { get; } = headings;

    /// <summary>Null where every block of code in it has its end.</summary>
    public Swallowed? Swallowed { get; init; }
}
