using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;
using StaticGuide.Content.Markdown.Citations;
using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Markdown;

/// <summary>Reports links that have nothing to read or to hear.</summary>
internal static class LinkWordsCheck
{
    public static void Run(IReadOnlyList<LinkInline> links, ITextOrigin origin, DiagnosticBag diagnostics)
    {
        foreach (var link in links)
        {
            if (link.IsImage || VisibleWords.AreIn(link, countNotes: false))
                continue;
            diagnostics.Add(
                MarkupRules.LinkWithoutWords,
                origin.PlaceOf(link.Span.Start, link.Span.End + 1),
                "this link has no words",
                link.FirstChild is LinkInline ? "say in the image's brackets where the link leads, and take away `{decorative}`"
                    : link.Any(i => i is CitationInline or FootnoteLink)
                        ? "write words between its square brackets, and the note behind the link"
                    : "write them between its square brackets"
            );
        }
    }
}
