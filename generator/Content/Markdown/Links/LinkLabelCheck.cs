using Markdig.Syntax;
using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Markdown.Links;

/// <summary>Reports references of links that nothing defines, and definitions that no link can reach.</summary>
internal static class LinkLabelCheck
{
    /// <param name="broken">What is no citation for another reason, which is reported: a citation that runs into brackets.</param>
    public static void Run(MarkdownDocument document, IReadOnlyList<SourceSpan> broken, ITextOrigin origin, DiagnosticBag diagnostics)
    {
        if (LinkLabels.Find(document) is not { } labels)
            return;
        foreach (var (label, span) in labels.Unknown.Where(u => !broken.Any(b => b.Start >= u.Span.Start && b.Start <= u.Span.End)))
            diagnostics.Add(
                LabelRules.UnknownLabel,
                origin.PlaceOf(span.Start, span.End + 1),
                $"nothing defines the label `[{label}]`, so readers see the brackets",
                $"write `[{label}]: page.md` on a line of its own, or escape the brackets as `\\[`"
            );
        foreach (var definition in labels.Repeated)
            diagnostics.Add(
                LabelRules.RepeatedDefinition,
                origin.PlaceOf(definition.Span.Start, definition.Span.End + 1),
                $"`[{definition.Label}]` is defined above already, and otherwise: this definition leads nobody anywhere",
                "give it a label of its own, or remove it"
            );
    }
}
