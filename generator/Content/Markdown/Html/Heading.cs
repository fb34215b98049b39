using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Markdown.Html;

/// <summary>A heading for the contents list: its anchor, its words without notes, its level.</summary>
/// <param name="Start">Where it begins in the text of its origin.</param>
internal sealed record Heading(string Id, string Text, int Level, ITextOrigin Origin, int Start)
{
    /// <summary>Where it stands in its file, from 1. Few pages ask.</summary>
    public int Line => Origin.PlaceOf(Start, Start).Start?.Line ?? 1;
}
