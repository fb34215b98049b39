using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace StaticGuide.Content.Markdown.Html;

/// <summary>The footnotes of a page's Markdown: the writer's own asides, which are no sources.</summary>
internal sealed class FootnoteListRenderer : HtmlObjectRenderer<FootnoteGroup>
{
    protected override void Write(HtmlRenderer renderer, FootnoteGroup footnotes)
    {
        renderer.EnsureLine();
        renderer
            .Write("<section class=\"footnotes\" aria-label=\"")
            .WriteEscape(((FragmentWriter)renderer).Host.Forms.Page.Footnotes)
            .WriteLine("\">")
            .WriteLine("<ol>");
        foreach (var footnote in footnotes.OfType<Footnote>())
        {
            var writer = (FragmentWriter)renderer;
            writer.Host.Mark(writer.Current.Origin, footnote.Span.Start, footnote.Span.End + 1);
            renderer.Write($"<li id=\"fn-{footnote.Order}\">");
            renderer.WriteChildren(footnote);
            renderer.WriteLine("</li>");
        }
        renderer.WriteLine("</ol>").WriteLine("</section>");
    }
}
