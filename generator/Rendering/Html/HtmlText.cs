using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace StaticGuide.Rendering.Html;

/// <summary>Escapes text for HTML, so that it is safe as an element's text and as a quoted attribute's value.</summary>
internal static class HtmlText
{
    public static string EscapeOf(char special) =>
        special switch
        {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '"' => "&quot;",
            _ => "&#39;",
        };

    /// <summary>
    /// Copies a text as far as nothing has to be escaped: most texts are short, and looking and copying in one takes half of looking first.
    /// </summary>
    /// <param name="to">With room for all of it.</param>
    /// <returns>How far that is.</returns>
    public static int CopyPlain(ReadOnlySpan<char> text, Span<char> to)
    {
        var at = 0;
        if (text.Length >= Vector256<ushort>.Count)
        {
            var from = MemoryMarshal.Cast<char, ushort>(text);
            var room = MemoryMarshal.Cast<char, ushort>(to);
            var last = from.Length - Vector256<ushort>.Count;
            while (TryCopy(from[at..], room[at..]))
            {
                if (at == last)
                    return text.Length;
                // The last step goes over some letters again.
                at = Math.Min(at + Vector256<ushort>.Count, last);
            }
        }
        else if (text.Length >= Vector128<ushort>.Count && TryCopyShort(text, to))
        {
            return text.Length;
        }
        for (; at < text.Length && !IsSpecial(text[at]); at++)
            to[at] = text[at];
        return at;
    }

    private static bool TryCopy(ReadOnlySpan<ushort> from, Span<ushort> to)
    {
        var letters = Vector256.Create(from);
        letters.CopyTo(to);
        return SpecialIn(letters) == Vector256<ushort>.Zero;
    }

    /// <summary>A text of eight letters to fifteen; false where something in it has to be escaped.</summary>
    private static bool TryCopyShort(ReadOnlySpan<char> text, Span<char> to)
    {
        var from = MemoryMarshal.Cast<char, ushort>(text);
        var room = MemoryMarshal.Cast<char, ushort>(to);
        var last = from.Length - Vector128<ushort>.Count;
        var (first, second) = (Vector128.Create(from), Vector128.Create(from[last..]));
        first.CopyTo(room);
        second.CopyTo(room[last..]);
        return (SpecialIn(first) | SpecialIn(second)) == Vector128<ushort>.Zero;
    }

    private static bool IsSpecial(char letter) => letter is '&' or '<' or '>' or '"' or '\'';

    /// <summary>Of <c>&amp;</c> and <c>'</c> one bit differs, and of <c>&lt;</c> and <c>&gt;</c> another.</summary>
    private static Vector256<ushort> SpecialIn(Vector256<ushort> letters) =>
        Vector256.Equals(letters & Vector256.Create((ushort)0xFFFE), Vector256.Create((ushort)'&'))
        | Vector256.Equals(letters & Vector256.Create((ushort)0xFFFD), Vector256.Create((ushort)'<'))
        | Vector256.Equals(letters, Vector256.Create((ushort)'"'));

    private static Vector128<ushort> SpecialIn(Vector128<ushort> letters) =>
        Vector128.Equals(letters & Vector128.Create((ushort)0xFFFE), Vector128.Create((ushort)'&'))
        | Vector128.Equals(letters & Vector128.Create((ushort)0xFFFD), Vector128.Create((ushort)'<'))
        | Vector128.Equals(letters, Vector128.Create((ushort)'"'));
}
