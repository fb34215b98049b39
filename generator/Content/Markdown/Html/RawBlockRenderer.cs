using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Markdown.Html;

/// <summary>HTML in Markdown, as a block: dropped where it is a comment, written where the site allows it, else refused.</summary>
internal sealed class RawBlockRenderer : HtmlObjectRenderer<HtmlBlock>
{
    protected override void Write(HtmlRenderer renderer, HtmlBlock block)
    {
        if (block.Type == HtmlBlockType.Comment)
            return;
        var writer = (FragmentWriter)renderer;
        var origin = writer.Current.Origin;
        if (writer.AllowRawHtml)
        {
            writer.Host.Mark(origin, block.Span.Start);
            renderer.WriteLeafRawLines(block, writeEndOfLines: true, escape: false);
            return;
        }
        writer.Host.Diagnostics.Add(MarkdownRules.RawHtml, origin.PlaceOf(block.Span.Start, block.Span.End + 1),
            "HTML in Markdown is refused", "write it in Markdown, put it into a template, or set `markdown: {raw_html: allow}` in site.yml");
    }
}
