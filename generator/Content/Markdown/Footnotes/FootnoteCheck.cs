using Markdig.Syntax;
using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Markdown.Footnotes;

/// <summary>Reports footnotes whose words no reader meets, and references that lead to none.</summary>
internal static class FootnoteCheck
{
    public static void Run(MarkdownDocument document, ITextOrigin origin, DiagnosticBag diagnostics)
    {
        if (FootnoteLabels.Find(document) is not { } labels)
            return;
        foreach (var (label, span) in labels.Unknown)
            diagnostics.Add(
                MarkdownRules.UnknownFootnote,
                origin.PlaceOf(span.Start, span.End + 1),
                $"no footnote answers `[^{label}]`",
                $"write `[^{label}]: …` as a paragraph of its own in the page's text, or escape it as `\\[^{label}]`"
            );
        foreach (var footnote in labels.Defined)
        {
            var place = origin.PlaceOf(footnote.LabelSpan.Start, footnote.LabelSpan.End + 1);
            if (labels.Find(footnote.Label!) != footnote)
                diagnostics.Add(
                    FootnoteRules.RepeatedFootnote,
                    place,
                    $"there is a footnote `[^{footnote.Label}]` above, so readers never see this one",
                    "give it a label of its own, or put its words into the first"
                );
            else if (footnote.Order < 0)
                diagnostics.Add(
                    FootnoteRules.UnusedFootnote,
                    place,
                    $"nothing refers to the footnote `[^{footnote.Label}]`, so readers never see it",
                    $"write `[^{footnote.Label}]` where it belongs, or remove it"
                );
            else if (labels.Empty.Contains(footnote))
                diagnostics.Add(
                    MarkupRules.NoWords,
                    place,
                    $"the footnote `[^{footnote.Label}]` has no words",
                    "write them behind the colon; further paragraphs are indented by four spaces"
                );
        }
    }
}
