using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace StaticGuide.Content.Markdown.Html;

/// <summary>
/// HTML in Markdown, as a block: written line by line where the site allows it, but for comments. What is refused has been reported.
/// </summary>
internal sealed class RawBlockRenderer : HtmlObjectRenderer<HtmlBlock>
{
    protected override void Write(HtmlRenderer renderer, HtmlBlock block)
    {
        var writer = (FragmentWriter)renderer;
        if (!writer.Host.AllowsRawHtml)
            return;
        var origin = writer.Current.Origin;
        if (block.Type == HtmlBlockType.Comment)
        {
            foreach (var (start, text) in RawBlocks.OutsideComments(block))
            {
                writer.Host.MarkText(origin, start);
                renderer.WriteLine(text);
            }
            return;
        }
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var line = block.Lines.Lines[i].Slice;
            writer.Host.MarkText(origin, line.Start);
            renderer.Write(ref line);
            renderer.WriteLine();
        }
    }
}
