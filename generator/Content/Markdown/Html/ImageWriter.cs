using System.Globalization;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;
using StaticGuide.Content.Markdown.Attributes;
using StaticGuide.Images;

namespace StaticGuide.Content.Markdown.Html;

/// <summary>
/// Writes an image with all that a browser wants to know before it has it: how much room it takes, so that nothing jumps, and whether it
/// can wait. What the writer says in braces holds.
/// </summary>
internal static class ImageWriter
{
    /// <summary>For style sheets: a drawing made for white paper, which shows through it.</summary>
    private const string Drawing = "drawing";

    public static void Write(FragmentWriter writer, LinkInline link, string? address)
    {
        var origin = writer.Current.Origin;
        var (saysWidth, saysHeight) = (Says(link, "width"), Says(link, "height"));
        var shown = writer.Host.ShowImage(address, saysWidth && saysHeight, () => origin.PlaceOf(link.Span.Start, link.Span.End + 1));
        if (shown.Facts is { Format: ImageFormat.Svg, KnowsDark: false } or { HasAlpha: true })
            link.GetAttributes().AddClass(Drawing);
        if (shown.Sources.Count > 0)
            WriteSources(writer, link, shown);
        AddressWriter.Write(writer, "<img src=\"", shown.IsNone ? "data:," : address ?? "data:,");
        writer.Write(" alt=\"");
        writer.EnableHtmlForInline = false;
        writer.WriteChildren(link);
        writer.EnableHtmlForInline = true;
        writer.Write('"');
        if (shown.Facts is { Width: { } width, Height: { } height } && !saysWidth && !saysHeight)
            writer.Write(string.Create(CultureInfo.InvariantCulture, $" width=\"{width}\" height=\"{height}\""));
        if (!shown.IsFirst && !Says(link, "loading"))
            writer.Write(" loading=\"lazy\"");
        writer.Write(" decoding=\"async\"");
        if (!string.IsNullOrEmpty(link.Title) && !writer.IsInFigure)
            writer.Write(" title=\"").WriteEscape(link.Title).Write('"');
        link.TryGetAttributes()?.Properties?.RemoveAll(p => p.Key is ImageAttributes.Decorative or ImageAttributes.Credit);
        writer.WriteAttributes(link).Write('>');
        if (shown.Sources.Count > 0)
            writer.Write("</picture>");
    }

    private static void WriteSources(FragmentWriter writer, LinkInline link, ShownImage shown)
    {
        writer.Write("<picture>");
        foreach (var source in shown.Sources)
        {
            writer.Write("<source type=\"").Write(source.MediaType).Write("\" srcset=\"").WriteEscape(source.Set).Write("\" sizes=\"");
            // Who says how wide an image is knows it better than the style sheet.
            writer
                .WriteEscape(ImageAttributes.Find(link, "width") is { } w && int.TryParse(w, out _) ? $"{w}px" : source.Sizes)
                .Write("\">");
        }
    }

    private static bool Says(LinkInline link, string attribute) => ImageAttributes.Find(link, attribute) is not null;
}
