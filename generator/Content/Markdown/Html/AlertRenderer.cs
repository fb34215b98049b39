using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace StaticGuide.Content.Markdown.Html;

/// <summary>Quotations, and those that are alerts as the call-outs that they are.</summary>
internal sealed class AlertRenderer : QuoteBlockRenderer
{
    protected override void Write(HtmlRenderer renderer, QuoteBlock quote)
    {
        if (quote.GetData(typeof(CallOuts)) is not string kind)
        {
            base.Write(renderer, quote);
            return;
        }
        var writer = (FragmentWriter)renderer;
        var title = CallOuts.TitleOf(kind, writer.Host.Forms.Page);
        renderer.EnsureLine();
        renderer.WriteLine($"<div class=\"callout callout-{kind}\" role=\"note\">");
        renderer.Write("<p class=\"callout-title\">").WriteEscape(title).WriteLine("</p>");
        writer.Words?.Add(title);
        var isImplicit = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = false;
        renderer.WriteChildren(quote);
        renderer.ImplicitParagraph = isImplicit;
        renderer.WriteLine("</div>");
    }
}
