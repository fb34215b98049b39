using StaticGuide.Content.Sources;
using StaticGuide.Evidence.Figures;

namespace StaticGuide.Evidence;

/// <summary>
/// What makes two references share a note: the same source, at the same place, for the same figure, with the same words around it.
/// </summary>
internal readonly record struct NoteKey(
    Source Source,
    Figure? Figure,
    string? Prefix = null,
    string? Locator = null,
    string? Suffix = null
);
