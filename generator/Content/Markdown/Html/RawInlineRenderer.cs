using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;
using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Markdown.Html;

/// <summary>HTML in a line of Markdown; see <see cref="RawBlockRenderer"/>.</summary>
internal sealed class RawInlineRenderer : HtmlObjectRenderer<HtmlInline>
{
    protected override void Write(HtmlRenderer renderer, HtmlInline inline)
    {
        if (!renderer.EnableHtmlForInline || inline.Tag.StartsWith("<!--", StringComparison.Ordinal))
            return;
        var writer = (FragmentWriter)renderer;
        var origin = writer.Current.Origin;
        if (writer.AllowRawHtml)
        {
            writer.Host.Mark(origin, inline.Span.Start, inline.Span.End + 1);
            renderer.Write(inline.Tag);
            return;
        }
        // The closing tag of what has been refused needs no report of its own.
        if (inline.Tag.StartsWith("</", StringComparison.Ordinal))
            return;
        writer.Host.Diagnostics.Add(MarkdownRules.RawHtml, origin.PlaceOf(inline.Span.Start, inline.Span.End + 1),
            $"HTML in Markdown is refused: `{inline.Tag}`", "write it in Markdown, escape it as `\\<`, or set `markdown: {raw_html: allow}` in site.yml");
    }
}
