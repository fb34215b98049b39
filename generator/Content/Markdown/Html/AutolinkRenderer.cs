using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace StaticGuide.Content.Markdown.Html;

/// <summary>
/// Addresses in angle brackets or by themselves, checked like any link. Within the words of a link they are words. They are of the class
/// <c>address</c>, so that paper does not spell them out once more.
/// </summary>
internal sealed class AutolinkRenderer : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline link)
    {
        var writer = (FragmentWriter)renderer;
        var address =
            renderer.EnableHtmlForInline && !writer.IsInLink
                ? writer.Host.ResolveLink(AddressOf(link), writer.Current.Origin, link.Span.Start, link.Span.End + 1)
                : null;
        if (address is null)
        {
            renderer.WriteEscape(link.Url);
            return;
        }
        link.GetAttributes().AddClass("address");
        writer.Host.Mark(writer.Current.Origin, link.Span.Start, link.Span.End + 1);
        AddressWriter.Write(renderer, writer.Host.Forms.IsRightToLeft ? "<a dir=\"ltr\" href=\"" : "<a href=\"", address);
        renderer.WriteAttributes(link).Write('>').WriteEscape(link.Url).Write("</a>");
    }

    private static string AddressOf(AutolinkInline link) =>
        link.IsEmail ? "mailto:" + link.Url
        : link.Url.StartsWith("www.", StringComparison.Ordinal) ? "http://" + link.Url
        : link.Url;
}
