using Markdig.Syntax;
using StaticGuide.Content.Markdown.Citations;
using StaticGuide.Content.Markdown.Html;
using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Markdown;

/// <summary>Reports what was probably meant to cite, and stays text.</summary>
internal static class CitationCheck
{
    public static void Run(MarkdownDocument document, ITextOrigin origin, IFragmentHost host)
    {
        foreach (var span in CitationParser.FoundBrokenIn(document))
            host.Diagnostics.Add(
                EvidenceRules.BrokenCitation,
                origin.PlaceOf(span.Start, span.End + 1),
                "this begins like a citation and is none",
                "write `[@id]`, `[@id, where to look]` or `[@one; @two]`; if it is no citation, escape it as `\\[`"
            );
        foreach (var (id, span) in BareKeyParser.FoundIn(document) ?? [])
        {
            if (host.CanCite(id))
                host.Diagnostics.Add(
                    CitationRules.BareKey,
                    origin.PlaceOf(span.Start, span.End + 1),
                    $"`@{id}` cites nothing without brackets, and readers see it as it stands",
                    $"write `[@{id}]`; if it is no citation, escape it as `\\@`"
                );
        }
    }
}
