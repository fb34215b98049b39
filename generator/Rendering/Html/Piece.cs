using StaticGuide.Diagnostics;

namespace StaticGuide.Rendering.Html;

/// <summary>A stretch of an origin, that some HTML came of.</summary>
/// <param name="Extent">How much of it there is, as a whole; or <see cref="Literal"/>.</param>
internal readonly record struct Piece(ITextOrigin Origin, int Offset, int Extent)
{
    /// <summary>The HTML is the origin's text, letter for letter.</summary>
    public const int Literal = -1;

    public bool IsLiteral => Extent == Literal;
}
