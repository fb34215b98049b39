using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using StaticGuide.Content.Markdown.Attributes;

namespace StaticGuide.Content.Markdown.Html;

/// <summary>Paragraphs; one that holds an image alone, with a title or a credit, is a figure with both below it.</summary>
internal sealed class FigureRenderer : ParagraphRenderer
{
    /// <summary>Most blocks are paragraphs: the library's own way here asks for its types by name.</summary>
    public override void Write(RendererBase renderer, MarkdownObject obj) => Write((FragmentWriter)renderer, (ParagraphBlock)obj);

    private static void Write(FragmentWriter writer, ParagraphBlock paragraph)
    {
        if (!writer.EnableHtmlForBlock || ImageAttributes.FigureIn(paragraph) is not { } image)
        {
            WriteParagraph(writer, paragraph);
            return;
        }
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

    /// <summary>As the library does.</summary>
    private static void WriteParagraph(FragmentWriter writer, ParagraphBlock paragraph)
    {
        var hasTags = !writer.ImplicitParagraph && writer.EnableHtmlForBlock;
        if (hasTags)
        {
            if (!writer.IsFirstInContainer)
                writer.EnsureLine();
            writer.Write("<p").WriteAttributes(paragraph).Write('>');
        }
        writer.WriteWords(paragraph);
        if (hasTags)
            writer.WriteLine("</p>");
        if (!writer.ImplicitParagraph)
            writer.EnsureLine();
    }

    private static void WriteWords(FragmentWriter writer, string? words)
    {
        writer.WriteEscape(words);
        writer.Words?.Break();
        writer.Words?.Add(words);
    }
}
