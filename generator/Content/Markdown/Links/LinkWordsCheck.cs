using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticGuide.Content.Markdown.Attributes;
using StaticGuide.Content.Markdown.Directives;
using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Markdown.Links;

/// <summary>Reports links that have nothing to read or to hear.</summary>
internal static class LinkWordsCheck
{
    public static void Run(IReadOnlyList<LinkInline> links, ITextOrigin origin, DiagnosticBag diagnostics)
    {
        foreach (var link in links)
        {
            if (link.FirstChild is LiteralInline { Content: var words } && !words.IsEmptyOrWhitespace())
                continue;
            // An image without words is named for itself, unless it is meant to be passed over.
            if (link.IsImage || !string.IsNullOrWhiteSpace(PlainText.Of(link, _ => "?")) || MaySay(link))
                continue;
            diagnostics.Add(
                MarkupRules.LinkWithoutWords,
                origin.PlaceOf(link.Span.Start, link.Span.End + 1),
                "this link has no words",
                link.FirstChild is LinkInline
                    ? "say in the image's brackets where the link leads, and take away `{decorative}`"
                    : "write them between its square brackets"
            );
        }
    }

    private static bool MaySay(LinkInline link) =>
        link.Descendants()
            .Any(i =>
                i is LinkInline { IsImage: true } image
                    ? !ImageAttributes.IsDecorative(image)
                    : i is not (LiteralInline or LineBreakInline or EmphasisInline)
            );
}
