using System.Buffers;
using System.Text;
using StaticGuide.Language;

namespace StaticGuide.Evidence.Quotes;

/// <summary>
/// A text in the form in which its numbers are read: white space folded, look-alikes unified (<see cref="LookAlikes"/>), fractions
/// as decimals, the raised marks of notes gone. It keeps what numbers need and comparing must not know: whether a space groups
/// digits, whether a dash parts or joins. Quotes are looked for in another form, which keeps what only numbers can do without.
/// </summary>
internal static class ReadableText
{
    /// <summary>A space within a number, where it was one that does not break: it groups digits for certain.</summary>
    public const char GroupSpace = '\u202F';

    private static readonly SearchValues<char> Plain = SearchValues.Create(
        " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_abcdefghijklmnopqrstuvwxyz{|}~€£¥äöüÄÖÜßáéíóúñÁÉÍÓÚÑ"
    );

    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(Plain) && !text.Contains("  ", StringComparison.Ordinal))
            return text.Trim();
        var folded = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
            Append(folded, text[i], i + 1 < text.Length ? text[i + 1] : '\0');
        return WithCommas(folded.ToString().Trim());
    }

    /// <summary>The Arabic comma between digits, where it stands for the sign of thousands.</summary>
    private static string WithCommas(string text) =>
        !text.Contains(ArabicComma)
            ? text
            : string.Create(
                text.Length,
                text,
                (to, from) =>
                {
                    from.CopyTo(to);
                    for (var i = 1; i < from.Length - 1; i++)
                    {
                        if (from[i] == ArabicComma && char.IsAsciiDigit(from[i - 1]) && char.IsAsciiDigit(from[i + 1]))
                            to[i] = ',';
                    }
                }
            );

    private const char ArabicComma = '\u060C';

    private static void Append(StringBuilder folded, char c, char next)
    {
        var last = folded.Length == 0 ? ' ' : folded[^1];
        switch (c)
        {
            case var _ when LookAlikes.IsUnseen(c):
                break;
            case '\u00A0' or '\u202F' or '\u2007' or '\u2008' or '\u2009' when char.IsAsciiDigit(last) && char.IsDigit(next):
                folded.Append(GroupSpace);
                break;
            case var _ when char.IsWhiteSpace(c):
                folded.Append(last == ' ' ? "" : " ");
                break;
            case var _ when LookAlikes.IsLongDash(c):
            case '\u2013' when char.IsLetter(last):
                folded.Append(last == ' ' ? "- " : " - ");
                break;
            // A raised digit behind a number is the mark of a note.
            case '\u00B9' or '\u00B2' or '\u00B3' or (>= '\u2070' and <= '\u2079'):
                folded.Append(last == ' ' ? "" : " ");
                break;
            case '\u2026' or '\uFB01' or '\uFB02':
                folded.Append(Spelled(c));
                break;
            case >= '\uFF01' and <= '\uFF5E':
                Append(folded, (char)(c - 0xFEE0), next);
                break;
            case var _ when DecimalsOf(c) is { } fraction:
                AppendFraction(folded, fraction);
                break;
            default:
                folded.Append(LookAlikes.Plain(OtherDigits.Plain(c)));
                break;
        }
    }

    private static string Spelled(char c) =>
        c switch
        {
            '\u2026' => "...",
            '\uFB01' => "fi",
            _ => "fl",
        };

    /// <summary>1½ and 1 ½ become 1.5, ½ alone becomes 0.5.</summary>
    private static void AppendFraction(StringBuilder folded, string decimals)
    {
        if (folded.Length > 1 && folded[^1] == ' ' && char.IsAsciiDigit(folded[^2]))
            folded.Length--;
        folded.Append(folded.Length > 0 && char.IsAsciiDigit(folded[^1]) ? "." : "0.").Append(decimals);
    }

    /// <summary>The decimals of a fraction that has an end: 125 for ⅛, null for ⅓.</summary>
    private static string? DecimalsOf(char c) =>
        VulgarFractions.Of(c) is var (part, whole) && 1000 * part % whole == 0 ? $"{1000 * part / whole:000}".TrimEnd('0') : null;
}
