using System.Buffers;

namespace StaticGuide.Diagnostics;

/// <summary>
/// Characters that no page, feed or sitemap can hold: the controls but for tabs and line ends, and U+FFFE and U+FFFF (XML 1.0, 2.2;
/// HTML, 13.2.3.5). They come in with what is pasted, and nobody sees them.
/// </summary>
internal static class ForbiddenCharacters
{
    private static readonly SearchValues<char> All = SearchValues.Create([
        .. Enumerable.Range(0, 0xA0).Where(c => c is < 0x20 and not ('\t' or '\n' or '\r') or > 0x7E and not 0x85).Select(c => (char)c),
        '\uFFFE',
        '\uFFFF',
    ]);

    /// <summary>The first one, or -1.</summary>
    public static int IndexIn(ReadOnlySpan<char> text) => text.IndexOfAny(All);

    /// <summary>The same text with U+FFFD in their places.</summary>
    public static string Replace(string text) =>
        IndexIn(text) < 0
            ? text
            : string.Create(
                text.Length,
                text,
                static (to, from) =>
                {
                    for (var i = 0; i < to.Length; i++)
                        to[i] = All.Contains(from[i]) ? '\uFFFD' : from[i];
                }
            );

    /// <param name="isValue">It stands in a value as a whole, which is not what was meant then.</param>
    public static void Report(DiagnosticBag diagnostics, Place place, char character, bool isValue = false) =>
        diagnostics.Add(
            new Diagnostic(
                ConfigurationRules.ForbiddenCharacter,
                place,
                $"the character U+{(int)character:X4}{NameOf(character)} cannot be published"
            )
            {
                Hint = "remove it; such characters are invisible and come with text that was pasted",
                Spoils = isValue ? place : null,
            }
        );

    private static string NameOf(char character) =>
        character switch
        {
            '\0' => " (null)",
            '\b' => " (backspace)",
            '\v' => " (vertical tab)",
            '\f' => " (form feed)",
            '\u001B' => " (escape)",
            > '\uFFFD' => " (no character)",
            _ => " (a control character)",
        };
}
