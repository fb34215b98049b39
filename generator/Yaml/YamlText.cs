using System.Buffers;
using System.Globalization;
using System.Text;

namespace StaticGuide.Yaml;

/// <summary>
/// Writes texts as YAML 1.2 scalars on one line: plain where nothing can be taken for anything else, else in double quotes (7.3.1).
/// </summary>
internal static class YamlText
{
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .()/&;'+_-–—’"
    );

    private static readonly string[] Words = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"];

    public static string Of(string text) =>
        text.Length > 0
        && char.IsAsciiLetter(text[0])
        && text[^1] != ' '
        && !IsSpecial(text)
        && !Words.Contains(text, StringComparer.OrdinalIgnoreCase)
            ? text
            : Quoted(text);

    /// <summary>As text, but for an address, whose colons are followed by no space.</summary>
    public static string OfUrl(string url) =>
        url.StartsWith("http", StringComparison.Ordinal)
        && !url.EndsWith(':')
        && url.All(c => char.IsAsciiLetterOrDigit(c) || "-._~:/?@!$&()*+;=%".Contains(c, StringComparison.Ordinal))
            ? url
            : Quoted(url);

    private static bool IsSpecial(string text)
    {
        foreach (var c in text)
        {
            if (!Plain.Contains(c) && !(c >= '\u00C0' && char.IsLetter(c)))
                return true;
        }
        return false;
    }

    public static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '"' or '\\')
                quoted.Append('\\').Append((char)rune.Value);
            else if (IsPrintable(rune))
                quoted.Append(rune.ToString());
            else
                quoted.Append(CultureInfo.InvariantCulture, $"\\U{rune.Value:X8}");
        }
        return quoted.Append('"').ToString();
    }

    /// <summary>
    /// YAML's printable characters (5.1) without those that some readers take for the end of a line, and those that nobody sees; the
    /// joiners stay, which emoji and some scripts are full of.
    /// </summary>
    private static bool IsPrintable(Rune rune) =>
        (Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format || rune.Value is 0x200C or 0x200D)
        && rune.Value is >= 0x20 and <= 0x7E or >= 0xA0 and <= 0x2027 or >= 0x202A and <= 0xFEFE or >= 0xFF00 and <= 0xFFFD or >= 0x10000;
}
