using System.Buffers;
using System.Text;

namespace StaticGuide.Evidence.Quotes;

/// <summary>
/// A text in which what looks alike is alike: white space folded, dashes and quotation marks unified, soft hyphens gone. It does
/// of Unicode's NFKC what matters to numbers and words, by a table of ours: the runtime's depends on data of the machine.
/// </summary>
internal static class FoldedText
{
    /// <summary>A space within a number, where it was one that does not break: it groups digits for certain.</summary>
    public const char GroupSpace = '\u202F';

    private static readonly SearchValues<char> Plain = SearchValues.Create(
        " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~€£¥äöüÄÖÜßáéíóúñÁÉÍÓÚÑ");

    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(Plain) && !text.Contains("  ", StringComparison.Ordinal))
            return text.Trim();
        var folded = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
            Append(folded, text[i], i + 1 < text.Length ? text[i + 1] : '\0');
        return folded.ToString().Trim();
    }

    private static void Append(StringBuilder folded, char c, char next)
    {
        var last = folded.Length == 0 ? ' ' : folded[^1];
        switch (c)
        {
            case '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF':
                break;
            case '\u00A0' or '\u202F' or '\u2007' or '\u2008' or '\u2009' when char.IsAsciiDigit(last) && char.IsAsciiDigit(next):
                folded.Append(GroupSpace);
                break;
            case var _ when char.IsWhiteSpace(c):
                folded.Append(last == ' ' ? "" : " ");
                break;
            case '\u2014' or '\u2015':
            case '\u2013' when char.IsLetter(last):
                folded.Append(last == ' ' ? "- " : " - ");
                break;
            case '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2212' or '\uFE63':
                folded.Append('-');
                break;
            case '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u2032':
                folded.Append('\'');
                break;
            case '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u2033' or '\u00AB' or '\u00BB':
                folded.Append('"');
                break;
            case '\u2026':
                folded.Append("...");
                break;
            // A raised digit behind a number is the mark of a note.
            case '\u00B9' or '\u00B2' or '\u00B3' or (>= '\u2070' and <= '\u2079'):
                folded.Append(last == ' ' ? "" : " ");
                break;
            case '\uFB01' or '\uFB02':
                folded.Append(c == '\uFB01' ? "fi" : "fl");
                break;
            case >= '\uFF01' and <= '\uFF5E':
                Append(folded, (char)(c - 0xFEE0), next);
                break;
            case var _ when FractionOf(c) is { } fraction:
                AppendFraction(folded, fraction);
                break;
            default:
                folded.Append(c);
                break;
        }
    }

    /// <summary>1½ and 1 ½ become 1.5, ½ alone becomes 0.5.</summary>
    private static void AppendFraction(StringBuilder folded, string decimals)
    {
        if (folded.Length > 1 && folded[^1] == ' ' && char.IsAsciiDigit(folded[^2]))
            folded.Length--;
        folded.Append(folded.Length > 0 && char.IsAsciiDigit(folded[^1]) ? "." : "0.").Append(decimals);
    }

    private static string? FractionOf(char c) => c switch
    {
        '½' => "5",
        '¼' => "25",
        '¾' => "75",
        '⅛' => "125",
        '⅜' => "375",
        '⅝' => "625",
        '⅞' => "875",
        '⅕' => "2",
        '⅖' => "4",
        '⅗' => "6",
        '⅘' => "8",
        '⅒' => "1",
        _ => null,
    };
}
