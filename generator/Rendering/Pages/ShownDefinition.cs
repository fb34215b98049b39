using StaticGuide.Content.Terms;

namespace StaticGuide.Rendering.Pages;

/// <summary>A term that a page has defined.</summary>
/// <param name="Words">The definition, as readers see it.</param>
internal sealed record ShownDefinition(Term Term, string Words);
