using StaticGuide.Content.Pages;

namespace StaticGuide.Content;

/// <summary>A tag with the published pages that carry it, newest first.</summary>
internal sealed record Tag(string Name, string Route, IReadOnlyList<Page> Pages);
