using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace StaticGuide.Content.Markdown.Html;

/// <summary>A block of code that remembers where it came from if it has an id, which can clash with another.</summary>
internal sealed class MarkedCodeBlockRenderer : CodeBlockRenderer
{
    protected override void Write(HtmlRenderer renderer, CodeBlock code)
    {
        if (code.TryGetAttributes()?.Id is not null)
        {
            var writer = (FragmentWriter)renderer;
            writer.Host.Mark(writer.Current.Origin, code.Span.Start, code.Span.Start + 1);
        }
        base.Write(renderer, code);
    }
}
