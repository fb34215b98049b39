using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace StaticGuide.Content.Markdown.Html;

/// <summary>Addresses in angle brackets, checked like any link.</summary>
internal sealed class AutolinkRenderer : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline link)
    {
        var writer = (FragmentWriter)renderer;
        var address = renderer.EnableHtmlForInline ? writer.Host.ResolveLink(link.IsEmail ? "mailto:" + link.Url : link.Url, writer.Current.Origin, link.Span.Start, link.Span.End + 1) : null;
        if (address is null)
        {
            renderer.WriteEscape(link.Url);
            return;
        }
        writer.Host.Mark(writer.Current.Origin, link.Span.Start, link.Span.End + 1);
        AddressWriter.Write(renderer, "<a href=\"", address);
        renderer.WriteAttributes(link).Write('>').WriteEscape(link.Url).Write("</a>");
    }
}
