using StaticGuide.Content.Pages;

namespace StaticGuide.Content;

/// <summary>A tag with the published pages that carry it: by weight, and then newest first.</summary>
internal sealed record Tag(string Name, string Route, IReadOnlyList<Page> Pages);
