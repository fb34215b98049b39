using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using StaticGuide.Content.Markdown.Attributes;

namespace StaticGuide.Content.Markdown.Html;

/// <summary>Paragraphs; one that holds an image alone, with a title or a credit, is a figure with both below it.</summary>
internal sealed class FigureRenderer : ParagraphRenderer
{
    protected override void Write(HtmlRenderer renderer, ParagraphBlock paragraph)
    {
        if (!renderer.EnableHtmlForBlock || ImageAttributes.FigureIn(paragraph) is not { } image)
        {
            base.Write(renderer, paragraph);
            return;
        }
        var writer = (FragmentWriter)renderer;
        var credit = ImageAttributes.Find(image, ImageAttributes.Credit);
        writer.EnsureLine();
        writer.Write("<figure class=\"image\">");
        writer.IsInFigure = true;
        writer.WriteLeafInline(paragraph);
        writer.IsInFigure = false;
        writer.Write("<figcaption>");
        WriteWords(writer, image.Title?.Trim());
        if (!string.IsNullOrWhiteSpace(credit))
        {
            writer.Write(string.IsNullOrWhiteSpace(image.Title) ? "<small>" : " <small>");
            WriteWords(writer, credit);
            writer.Write("</small>");
        }
        writer.WriteLine("</figcaption></figure>");
        writer.EnsureLine();
    }

    private static void WriteWords(FragmentWriter writer, string? words)
    {
        writer.WriteEscape(words);
        writer.Words?.Break();
        writer.Words?.Add(words);
    }
}
