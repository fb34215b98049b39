using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using StaticGuide.Content.Markdown.Citations;

namespace StaticGuide.Content.Markdown.Html;

internal sealed class CitationRenderer : HtmlObjectRenderer<CitationInline>
{
    /// <summary>The library's own way here asks for its types by name.</summary>
    public override void Write(RendererBase renderer, MarkdownObject obj) => Write((HtmlRenderer)renderer, (CitationInline)obj);

    protected override void Write(HtmlRenderer renderer, CitationInline inline)
    {
        var writer = (FragmentWriter)renderer;
        var origin = writer.Current.Origin;
        writer.Host.Mark(origin, inline.Span.Start, inline.Span.End + 1);
        writer.Host.WriteCitation(inline.Citation, origin, inline.Span.Start);
    }
}
