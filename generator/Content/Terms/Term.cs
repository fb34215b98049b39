using System.Text;
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
)
{
    /// <summary>The letter it stands under in an index: A to Z as they are, other letters too, the rest under <c>#</c>.</summary>
    public string Initial => Rune.GetRuneAt(Name, 0) is var first && Rune.IsLetter(first) ? Rune.ToUpperInvariant(first).ToString() : "#";
}
