using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;
using StaticGuide.Content.Markdown.Citations;

namespace StaticGuide.Content.Markdown.Html;

internal sealed class LineBreakRenderer : HtmlObjectRenderer<LineBreakInline>
{
    protected override void Write(HtmlRenderer renderer, LineBreakInline lineBreak)
    {
        // A note reference belongs to the word before it, also where the writer broke the line.
        if (renderer.IsLastInContainer || lineBreak is { IsHard: false, NextSibling: CitationInline })
            return;
        if (lineBreak.IsHard && renderer.EnableHtmlForInline)
            renderer.Write("<br>");
        renderer.EnsureLine();
    }
}
