using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace StaticGuide.Content.Markdown.Html;

/// <summary>Headings that remember where they came from, since their anchors can clash with a template's.</summary>
internal sealed class MarkedHeadingRenderer : HeadingRenderer
{
    /// <summary>The library's own way here asks for its types by name.</summary>
    public override void Write(RendererBase renderer, MarkdownObject obj) => Write((HtmlRenderer)renderer, (HeadingBlock)obj);

    protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
    {
        var writer = (FragmentWriter)renderer;
        renderer.EnsureLine();
        writer.Host.Mark(writer.Current.Origin, heading.Span.Start, heading.Span.End + 1);
        writer.HeadingAbove = heading.TryGetAttributes()?.Id;
        var start = writer.Words?.Length;
        base.Write(renderer, heading);
        if (writer.HeadingAbove is { } id && start is { } at)
            writer.AddHeading(id, at);
    }
}
