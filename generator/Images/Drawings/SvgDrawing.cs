namespace StaticGuide.Images.Drawings;

/// <summary>What a file with a drawing has come to.</summary>
internal abstract record SvgDrawing
{
    private SvgDrawing() { }

    /// <param name="IsNamed">It says that it is SVG, without which browsers show nothing of it.</param>
    /// <param name="Cleaned">Without what is left out; null where that is nothing.</param>
    /// <param name="LeftOut">
    /// What runs or fetches, each once, as it is called in the file. What only tells who made the drawing is left out without a word.
    /// </param>
    public sealed record Read(SvgSize Size, bool IsNamed, byte[]? Cleaned, IReadOnlyList<string> LeftOut) : SvgDrawing;

    public sealed record Refused(string Why, string Hint) : SvgDrawing;
}
