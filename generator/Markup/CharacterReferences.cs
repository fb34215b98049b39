using System.Globalization;
using System.Text;
using AngleSharp.Html;

namespace StaticGuide.Markup;

/// <summary>What text or an attribute's value says once its character references are decoded (HTML, 13.2.5.72 to 13.2.5.80).</summary>
internal static class CharacterReferences
{
    private const int LongestName = 32;

    /// <summary>What the numbers 0x80 to 0x9F stand for (13.2.5.80); 0 where they stand for themselves.</summary>
    private const string Windows1252 =
        "\u20AC\0\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\0\u017D\0\0\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\0\u017E\u0178";

    public static bool MayBeIn(ReadOnlySpan<char> value) => value.ContainsAny('&', '\r', '\0');

    public static string Decode(ReadOnlySpan<char> value) => Decode(value, isText: false);

    /// <summary>
    /// In text a name without a semicolon counts whatever follows it (13.2.5.73), and null characters are dropped (13.2.6.4.7).
    /// </summary>
    public static string DecodeText(ReadOnlySpan<char> text) => Decode(text, isText: true);

    private static string Decode(ReadOnlySpan<char> value, bool isText)
    {
        var text = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] == '&' && Read(value[(i + 1)..], isText, out var length) is { } decoded)
            {
                text.Append(decoded);
                i += length;
            }
            else if (value[i] == '\r')
            {
                // Line ends are folded before anything is read (13.2.3.5).
                text.Append(i + 1 < value.Length && value[i + 1] == '\n' ? "" : "\n");
            }
            else if (value[i] != '\0' || !isText)
            {
                text.Append(value[i] == '\0' ? '\uFFFD' : value[i]);
            }
        }
        return text.ToString();
    }

    private static string? Read(ReadOnlySpan<char> text, bool isText, out int length) =>
        text is ['#', ..] ? ReadNumber(text, out length) : ReadName(text, isText, out length);

    private static string? ReadNumber(ReadOnlySpan<char> text, out int length)
    {
        var isHex = text.Length > 1 && text[1] is 'x' or 'X';
        length = isHex ? 2 : 1;
        var start = length;
        while (length < text.Length && (isHex ? char.IsAsciiHexDigit(text[length]) : char.IsAsciiDigit(text[length])))
            length++;
        if (length == start)
            return null;
        var digits = text[start..length].TrimStart('0');
        var number =
            digits.IsEmpty ? 0
            : digits.Length > 7 ? int.MaxValue
            : int.Parse(digits, isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture);
        if (length < text.Length && text[length] == ';')
            length++;
        if (number is >= 0x80 and <= 0x9F && Windows1252[number - 0x80] is not '\0' and var meant)
            return meant.ToString();
        return number != 0 && Rune.IsValid(number) ? new Rune(number).ToString() : "\uFFFD";
    }

    /// <summary>
    /// The longest name that is known; in an attribute, one without a semicolon is none before an equals sign, a letter or a digit.
    /// </summary>
    private static string? ReadName(ReadOnlySpan<char> text, bool isText, out int length)
    {
        var letters = 0;
        while (letters < Math.Min(text.Length, LongestName) && char.IsAsciiLetterOrDigit(text[letters]))
            letters++;
        for (length = Math.Min(letters + 1, text.Length); length > 1; length--)
        {
            if (length > letters && text[length - 1] != ';')
                continue;
            if (HtmlEntityProvider.Resolver.GetSymbol(text[..length].ToString()) is not { Length: > 0 } symbol)
                continue;
            return
                isText
                || text[length - 1] == ';'
                || length == text.Length
                || text[length] != '=' && !char.IsAsciiLetterOrDigit(text[length])
                ? symbol
                : null;
        }
        length = 0;
        return null;
    }
}
