using Markdig.Syntax;
using StaticGuide.Content.Markdown.Citations;
using StaticGuide.Content.Markdown.Footnotes;
using StaticGuide.Content.Markdown.Html;
using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Markdown;

/// <summary>Reports what was probably meant to cite, and stays text.</summary>
internal static class CitationCheck
{
    /// <param name="meant">Takes where something was meant to cite.</param>
    public static void Run(MarkdownDocument document, ITextOrigin origin, IFragmentHost host, List<SourceSpan> meant)
    {
        // Of one that never closes, only its bracket is told, which is no letter of the text.
        meant.AddRange(CitationParser.FoundBrokenIn(document).Select(s => new SourceSpan(s.Start, Math.Max(s.End, s.Start + 1))));
        if (FootnoteLabels.Find(document) is { } labels)
            meant.AddRange(labels.Unknown.Select(u => u.Span));
        foreach (var span in CitationParser.FoundBrokenIn(document))
            host.Diagnostics.Add(
                EvidenceRules.BrokenCitation,
                origin.PlaceOf(span.Start, span.End + 1),
                "this begins like a citation and is none",
                "write `[@id]`, `[@id, where to look]` or `[@one; @two]`; if it is no citation, escape it as `\\[`"
            );
        foreach (var (id, span, isLink) in BareKeyParser.FoundIn(document) ?? [])
        {
            if (!host.CanCite(id))
                continue;
            meant.Add(span);
            host.Diagnostics.Add(
                CitationRules.BareKey,
                origin.PlaceOf(span.Start, span.End + 1),
                isLink
                    ? $"`[@{id}]` with an address behind it is a link, and cites nothing"
                    : $"`@{id}` cites nothing without brackets, and readers see it as it stands",
                isLink
                    ? $"write `[words](…)` for the link, and `[@{id}]` behind it"
                    : $"write `[@{id}]`; if it is no citation, escape it as `\\@`"
            );
        }
    }
}
