using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StaticGuide.Content.Markdown.Html;

/// <summary>Links and images, with the address that the page's own folder gives them. A link that leads nowhere keeps its words.</summary>
internal sealed class LinkRenderer : HtmlObjectRenderer<LinkInline>
{
    /// <summary>The library's own way here asks for its types by name.</summary>
    public override void Write(RendererBase renderer, MarkdownObject obj) => Write((HtmlRenderer)renderer, (LinkInline)obj);

    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        if (!renderer.EnableHtmlForInline)
        {
            renderer.WriteChildren(link);
            return;
        }
        var writer = (FragmentWriter)renderer;
        var origin = writer.Current.Origin;
        var span = link.UrlSpan.Length > 0 ? link.UrlSpan : link.Span;
        var address = writer.Host.ResolveLink(link.Url ?? "", origin, span.Start, span.End + 1);
        writer.Host.Mark(origin, span.Start, span.End + 1);
        // A note reference is a link itself, and no link stands within another or in the words for an image.
        writer.HoldReferences();
        if (link.IsImage)
            ImageWriter.Write(writer, link, address);
        else
            WriteAnchor(renderer, link, address);
        writer.ReleaseReferences();
    }

    private static void WriteAnchor(HtmlRenderer renderer, LinkInline link, string? address)
    {
        renderer.Write("<a");
        if (address is not null)
            AddressWriter.Write(renderer, " href=\"", address);
        WriteTitle(renderer, link);
        renderer.WriteAttributes(link).Write('>');
        renderer.WriteChildren(link);
        renderer.Write("</a>");
    }

    private static void WriteTitle(HtmlRenderer renderer, LinkInline link)
    {
        if (!string.IsNullOrEmpty(link.Title))
            renderer.Write(" title=\"").WriteEscape(link.Title).Write('"');
    }
}
