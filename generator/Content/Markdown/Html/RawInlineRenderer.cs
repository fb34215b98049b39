using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace StaticGuide.Content.Markdown.Html;

/// <summary>HTML in a line of Markdown; see <see cref="RawBlockRenderer"/>.</summary>
internal sealed class RawInlineRenderer : HtmlObjectRenderer<HtmlInline>
{
    protected override void Write(HtmlRenderer renderer, HtmlInline inline)
    {
        var writer = (FragmentWriter)renderer;
        if (!renderer.EnableHtmlForInline || !writer.Host.AllowsRawHtml || inline.Tag.StartsWith("<!--", StringComparison.Ordinal))
            return;
        writer.Host.MarkText(writer.Current.Origin, inline.Span.Start);
        if (
            inline.Tag.StartsWith("<a ", StringComparison.OrdinalIgnoreCase)
            || inline.Tag.StartsWith("</a", StringComparison.OrdinalIgnoreCase)
        )
            writer.IsInRawLink = inline.Tag[1] != '/';
        renderer.Write(inline.Tag);
    }
}
