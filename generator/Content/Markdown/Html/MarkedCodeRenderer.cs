using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StaticGuide.Content.Markdown.Html;

/// <summary>Code that remembers where it came from if it has an id, which can clash with another.</summary>
internal sealed class MarkedCodeRenderer : CodeInlineRenderer
{
    /// <summary>The library's own way here asks for its types by name.</summary>
    public override void Write(RendererBase renderer, MarkdownObject obj) => Write((HtmlRenderer)renderer, (CodeInline)obj);

    protected override void Write(HtmlRenderer renderer, CodeInline code)
    {
        if (code.TryGetAttributes() is not null)
        {
            var writer = (FragmentWriter)renderer;
            writer.Host.Mark(writer.Current.Origin, code.Span.Start, code.Span.End + 1);
        }
        base.Write(renderer, code);
    }
}
