using StaticGuide.Content.Languages;
using StaticGuide.Content.Pages;

namespace StaticGuide.Content;

/// <summary>A tag in one language, with the published pages that carry it: by weight, and then newest first.</summary>
internal sealed record Tag(string Name, string Route, SiteLanguage Language, IReadOnlyList<Page> Pages);
