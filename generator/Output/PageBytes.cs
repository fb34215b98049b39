using System.Text;

namespace StaticGuide.Output;

/// <summary>
/// A page as UTF-8. The runtime looks at many characters together only up to the first beyond ASCII, and a page has one in its title:
/// here it begins anew behind each.
/// </summary>
internal static class PageBytes
{
    /// <summary>How many characters go the slow way, where one of them has to.</summary>
    private const int Stretch = 32;

    /// <param name="bytes">Room for all of it.</param>
    /// <returns>How many bytes it takes.</returns>
    public static int Of(ReadOnlySpan<char> text, Span<byte> bytes)
    {
        var length = 0;
        while (true)
        {
            Ascii.FromUtf16(text, bytes[length..], out var plain);
            text = text[plain..];
            length += plain;
            if (text.IsEmpty)
                return length;
            var some = Math.Min(text.Length, Stretch);
            // Both halves of a character stay together.
            if (some < text.Length && char.IsHighSurrogate(text[some - 1]))
                some--;
            length += Encoding.UTF8.GetBytes(text[..some], bytes[length..]);
            text = text[some..];
        }
    }
}
