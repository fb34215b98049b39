using System.Buffers;

namespace StaticGuide.Content.Markdown.Html;

/// <summary>How wide letters are, about.</summary>
internal static class LetterWidth
{
    /// <summary>They are half as wide as others, or nearly.</summary>
    private static readonly SearchValues<char> Narrow = SearchValues.Create("fijlrtIíïı.,:;'’“”\"!|()[]-");

    private static readonly byte[] Ascii = [.. Enumerable.Range(0, 128).Select(c => Measured((char)c))];

    /// <summary>In halves of a wide letter; 0 for white space.</summary>
    public static int Of(char c) => c < Ascii.Length ? Ascii[c] : Measured(c);

    private static byte Measured(char c) =>
        char.IsWhiteSpace(c) ? (byte)0
        : Narrow.Contains(c) ? (byte)1
        : (byte)2;
}
