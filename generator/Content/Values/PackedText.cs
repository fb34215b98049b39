using System.Text;

namespace StaticGuide.Content.Values;

/// <summary>A text that is kept for long and read a few times, as UTF-8: half the memory of a string.</summary>
internal readonly struct PackedText
{
    private readonly byte[]? bytes;

    /// <param name="text">Without lone surrogates, as what was read from a file is.</param>
    public PackedText(string text) => bytes = Encoding.UTF8.GetBytes(text);

    public bool IsThere => bytes is not null;

    public override string ToString() => bytes is null ? "" : Encoding.UTF8.GetString(bytes);
}
