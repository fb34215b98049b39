using Markdig.Renderers;
using Markdig.Renderers.Html;
using StaticGuide.Content.Markdown.Citations;

namespace StaticGuide.Content.Markdown.Html;

internal sealed class CitationRenderer : HtmlObjectRenderer<CitationInline>
{
    protected override void Write(HtmlRenderer renderer, CitationInline inline)
    {
        var writer = (FragmentWriter)renderer;
        var origin = writer.Current.Origin;
        writer.Host.Mark(origin, inline.Span.Start, inline.Span.End + 1);
        writer.Host.WriteCitation(inline.Citation, origin, inline.Span.Start);
    }
}
