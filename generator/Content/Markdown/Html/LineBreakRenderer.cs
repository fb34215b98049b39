using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace StaticGuide.Content.Markdown.Html;

internal sealed class LineBreakRenderer : HtmlObjectRenderer<LineBreakInline>
{
    protected override void Write(HtmlRenderer renderer, LineBreakInline lineBreak)
    {
        if (renderer.IsLastInContainer)
            return;
        if (lineBreak.IsHard && renderer.EnableHtmlForInline)
            renderer.Write("<br>");
        renderer.EnsureLine();
    }
}
