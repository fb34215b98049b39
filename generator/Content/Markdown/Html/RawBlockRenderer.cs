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
        var writer = (FragmentWriter)renderer;
        var origin = writer.Current.Origin;
        if (block.Type == HtmlBlockType.Comment)
        {
            var text = block.Lines.ToString();
            if (text.LastIndexOf("-->", StringComparison.Ordinal) is >= 0 and var end && !string.IsNullOrWhiteSpace(text[(end + 3)..]))
                writer.Host.Diagnostics.Add(MarkdownRules.RawHtml, origin.PlaceOf(block.Span.Start, block.Span.End + 1),
                    "the words behind this comment would be lost: to Markdown, its whole last line is HTML", "put them on a line of their own");
            return;
        }
        if (writer.AllowRawHtml)
        {
            writer.Host.Mark(origin, block.Span.Start, block.Span.End + 1);
            renderer.WriteLeafRawLines(block, writeEndOfLines: true, escape: false);
            return;
        }
        writer.Host.Diagnostics.Add(MarkdownRules.RawHtml, origin.PlaceOf(block.Span.Start, block.Span.End + 1),
            "HTML in Markdown is refused", "write it in Markdown, put it into a template, or set `markdown: {raw_html: allow}` in site.yml");
    }
}
