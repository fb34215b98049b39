namespace StaticGuide.Images.Drawings;

/// <summary>What a file with a drawing has come to.</summary>
internal abstract record SvgDrawing
{
    private SvgDrawing() { }

    /// <param name="Width">In CSS pixels; null where it does not say.</param>
    /// <param name="Cleaned">Without what is left out; null where that is nothing.</param>
    /// <param name="LeftOut">What a drawing has no need of, each once, as it is called in the file.</param>
    public sealed record Read(int? Width, int? Height, byte[]? Cleaned, IReadOnlyList<string> LeftOut) : SvgDrawing;

    public sealed record Refused(string Why, string Hint) : SvgDrawing;
}
