using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using StaticGuide.Content.Values;

namespace StaticGuide.Content.Markdown.Html;

/// <summary>The way to a footnote and back. Lettered, so that nobody takes a footnote for the note of a source.</summary>
internal sealed class FootnoteLinkRenderer : HtmlObjectRenderer<FootnoteLink>
{
    protected override void Write(HtmlRenderer renderer, FootnoteLink link)
    {
        // No link stands within another or in the words for an image: it follows.
        if (((FragmentWriter)renderer).Hold(link) || !renderer.EnableHtmlForInline)
            return;
        var writer = (FragmentWriter)renderer;
        writer.Host.Mark(writer.Current.Origin, link.Span.Start, link.Span.End + 1);
        var (note, mark) = (link.Footnote.Order, LetterMarks.Of(link.Footnote.Order));
        var words = writer.Host.Forms.Page;
        renderer.Write(
            link.IsBackLink
                ? $"<a class=\"footnote-back\" role=\"doc-backlink\" href=\"#fnref-{link.Index}\"><span class=\"vh\">"
                    + $"{words.BackToFootnote.Replace("{0}", mark, StringComparison.Ordinal)}</span>\u21A9\uFE0E{PlaceOf(link)}</a>"
                : $"<sup><a class=\"footnote-ref\" role=\"doc-noteref\" id=\"fnref-{link.Index}\" href=\"#fn-{note}\"><span "
                    + $"class=\"vh\">{words.Footnote} </span>{mark}</a></sup>"
        );
    }

    /// <summary>Which of several references it leads back to.</summary>
    private static string PlaceOf(FootnoteLink back)
    {
        var references = back.Footnote.Links;
        return references.Count > 1 ? $" {references.FindIndex(r => r.Index == back.Index) + 1}" : "";
    }
}
