using StaticGuide.Content.Pages;
using StaticGuide.Content.Sources;
using StaticGuide.Evidence.Figures;

namespace StaticGuide.Evidence.Coherence;

/// <summary>What a page has of its own and did not use while it was rendered.</summary>
internal sealed record UnusedEntries(
    Page Page,
    IReadOnlyList<Source> Sources,
    IReadOnlyList<Figure> Figures,
    IReadOnlyList<Excerpt> Excerpts
);
