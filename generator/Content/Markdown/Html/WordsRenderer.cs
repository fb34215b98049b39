using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StaticGuide.Content.Markdown.Html;

/// <summary>Words, which are most of what is written: the library's own way here asks for its types by name.</summary>
internal sealed class WordsRenderer : LiteralInlineRenderer
{
    public override void Write(RendererBase renderer, MarkdownObject obj) => Write((FragmentWriter)renderer, (LiteralInline)obj);
}
