using StaticGuide.Content.Sources;
using StaticGuide.Evidence.Figures;

namespace StaticGuide.Evidence;

/// <summary>
/// What makes two references share a note: the same source, at the same place, for the same figure or passage, with the same words around
/// it.
/// </summary>
internal readonly record struct NoteKey(Source Source, Figure? Figure, string? Prefix = null, string? Locator = null, string? Suffix = null)
{
    /// <summary>The words it stands on; null where it is for a figure, or for the source as a whole.</summary>
    public Excerpt? Excerpt { get; init; }

    /// <summary>What it shows of the source; null where it is for the source as a whole.</summary>
    public ITaken? Taken => Figure ?? (ITaken?)Excerpt;
}
