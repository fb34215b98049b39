using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace StaticGuide.Content.Markdown.Html;

internal sealed class RuleRenderer : HtmlObjectRenderer<ThematicBreakBlock>
{
    protected override void Write(HtmlRenderer renderer, ThematicBreakBlock block) =>
        renderer.EnsureLine().Write("<hr").WriteAttributes(block).WriteLine(">");
}
