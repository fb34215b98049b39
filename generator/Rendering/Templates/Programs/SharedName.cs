namespace StaticGuide.Rendering.Templates.Programs;

/// <summary>A name that all templates of a page share.</summary>
/// <param name="Slot">Where a run keeps what it means; null where that may change.</param>
internal sealed record SharedName(string Name, int? Slot);
