using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Terms;

/// <summary>
/// An entry of the glossary (schema.org: DefinedTerm). <paramref name="Id"/> is its anchor, <paramref name="Definition"/> is Markdown.
/// </summary>
/// <param name="Also">Other names of it, such as an abbreviation (schema.org: alternateName).</param>
internal sealed record Term(
    string Id,
    Place Place,
    string Name,
    string Definition,
    ITextOrigin DefinitionOrigin,
    IReadOnlyList<string> Also
);
