using System.Buffers;
using System.Text;

namespace StaticGuide.Diagnostics;

/// <summary>
/// Characters that no page, feed or sitemap can hold: the controls but for tabs and line ends, and the noncharacters (XML 1.0, 2.2;
/// HTML, 13.2.3.5; Unicode, 23.7). They come in with what is pasted, and nobody sees them.
/// </summary>
internal static class ForbiddenCharacters
{
    /// <summary>The second halves of U+1FFFE, U+1FFFF and those of the other planes.</summary>
    private const string Lows = "\uDFFE\uDFFF";

    private static readonly SearchValues<char> All = SearchValues.Create([
        .. Enumerable.Range(0, 0xA0).Where(c => c is < 0x20 and not ('\t' or '\n' or '\r') or > 0x7E and not 0x85).Select(c => (char)c),
        .. Enumerable.Range(0xFDD0, 0x20).Select(c => (char)c),
        '\uFFFE',
        '\uFFFF',
        .. Lows,
    ]);

    /// <summary>The first one, or -1.</summary>
    public static int IndexIn(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(All); at >= 0; )
        {
            if (!char.IsLowSurrogate(text[at]))
                return at;
            if (at > 0 && IsLast(text[at - 1]))
                return at - 1;
            var next = text[(at + 1)..].IndexOfAny(All);
            at = next < 0 ? -1 : at + 1 + next;
        }
        return -1;
    }

    /// <summary>Begins the last 1,024 code points of a plane, of which two are no characters.</summary>
    private static bool IsLast(char high) => char.IsHighSurrogate(high) && (high & 0x3F) == 0x3F;

    private static bool IsPairAt(ReadOnlySpan<char> text, int at) =>
        IsLast(text[at]) && at + 1 < text.Length && Lows.Contains(text[at + 1]);

    /// <summary>How many UTF-16 units one takes.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int at) => IsPairAt(text, at) ? 2 : 1;

    /// <summary>The same text with U+FFFD in their places.</summary>
    public static string Replace(string text)
    {
        if (IndexIn(text) < 0)
            return text;
        var replaced = new StringBuilder(text.Length);
        var at = 0;
        while (IndexIn(text.AsSpan(at)) is >= 0 and var next)
        {
            replaced.Append(text, at, next).Append('\uFFFD');
            at += next + LengthAt(text, at + next);
        }
        return replaced.Append(text, at, text.Length - at).ToString();
    }

    /// <param name="text">What holds it, and where.</param>
    /// <param name="isValue">It stands in a value as a whole, which is not what was meant then.</param>
    public static void Report(DiagnosticBag diagnostics, Place place, ReadOnlySpan<char> text, int at, bool isValue = false)
    {
        var character = IsPairAt(text, at) ? char.ConvertToUtf32(text[at], text[at + 1]) : text[at];
        diagnostics.Add(
            new Diagnostic(
                ConfigurationRules.ForbiddenCharacter,
                place,
                $"the character U+{character:X4}{NameOf(character)} cannot be published"
            )
            {
                Hint = "remove it; such characters are invisible and come with text that was pasted",
                Spoils = isValue ? place : null,
            }
        );
    }

    private static string NameOf(int character) =>
        character switch
        {
            '\0' => " (null)",
            '\b' => " (backspace)",
            '\v' => " (vertical tab)",
            '\f' => " (form feed)",
            '\u001B' => " (escape)",
            >= 0xFDD0 => " (no character)",
            _ => " (a control character)",
        };
}
