using System.Globalization;

namespace StaticGuide.Yaml;

/// <summary>What is wrong with an escape within double quotes (YAML 1.2.2, 5.7).</summary>
internal static class EscapeFaults
{
    private const string Escapes = "0abt\tnvfre \"/\\N_LPxuU\n";

    /// <param name="at">Where its backslash stands.</param>
    /// <param name="end">Behind the text.</param>
    public static SyntaxFault? At(string text, int at, int end)
    {
        if (at + 1 >= end)
            return null;
        if (!Escapes.Contains(text[at + 1], StringComparison.Ordinal))
            return new SyntaxFault(
                at,
                at + 2,
                $"`\\{text[at + 1]}` means nothing within double quotes",
                "write `\\\\` for a backslash, or use single quotes",
                at
            );
        var digits = DigitsOf(text[at + 1]);
        if (digits == 0)
            return null;
        if (CodeAt(text, at, end) is not { } code)
            return new SyntaxFault(
                at,
                at + 2,
                $"`\\{text[at + 1]}` needs {digits} hexadecimal digits behind it",
                "write the character itself, or `\\\\` for a backslash",
                at
            );
        if (code > 0x10FFFF)
            return Of(at, digits, "no character has this number", "the last one is `\\U0010FFFF`: write the character itself");
        return code is >= 0xD800 and < 0xE000 && !IsOfPair(text, at, end, code)
            ? Of(
                at,
                digits,
                $"this is half of a character: `{text.AsSpan(at, digits + 2)}` stands only in a pair",
                "write the character itself, such as `😀`"
            )
            : null;
    }

    /// <summary>A high half before a low one, or that low one (RFC 8259, 7): both in four digits.</summary>
    private static bool IsOfPair(string text, int at, int end, uint code)
    {
        const int Length = 6;
        return code < 0xDC00
            ? CodeAt(text, at + Length, end) is >= 0xDC00 and < 0xE000 && text[at + 1] == 'u'
            : at >= Length && text[at - Length] == '\\' && CodeAt(text, at - Length, end) is >= 0xD800 and < 0xDC00;
    }

    private static SyntaxFault Of(int at, int digits, string message, string hint) => new(at, at + 2 + digits, message, hint, at);

    private static int DigitsOf(char kind) =>
        kind switch
        {
            'x' => 2,
            'u' => 4,
            'U' => 8,
            _ => 0,
        };

    /// <summary>The number that an escape gives; null where there is none, or its digits are no such.</summary>
    private static uint? CodeAt(string text, int at, int end)
    {
        if (at + 1 >= end || text[at] != '\\' || DigitsOf(text[at + 1]) is not (> 0 and var digits) || at + 2 + digits > end)
            return null;
        return uint.TryParse(text.AsSpan(at + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            ? code
            : null;
    }
}
