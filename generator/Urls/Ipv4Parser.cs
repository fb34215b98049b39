using System.Globalization;

namespace StaticGuide.Urls;

/// <summary>
/// The IPv4 parser (WHATWG URL, 3.5): one to four numbers, each decimal, octal (<c>0177</c>) or hexadecimal (<c>0x7f</c>).
/// </summary>
internal static class Ipv4Parser
{
    /// <summary>Whether a host must be an IPv4 address, because its last label is a number.</summary>
    public static bool EndsInNumber(string host)
    {
        var labels = Labels(host);
        var last = labels[^1];
        return last.Length > 0 && (last.All(char.IsAsciiDigit) || Number(last) is not null);
    }

    /// <summary>Four decimal numbers, or null.</summary>
    public static string? Parse(string host)
    {
        var labels = Labels(host);
        if (labels.Length > 4)
            return null;
        ulong address = 0;
        for (var i = 0; i < labels.Length; i++)
        {
            var isLast = i == labels.Length - 1;
            var limit = isLast ? 1UL << (8 * (5 - labels.Length)) : 256;
            if (Number(labels[i]) is not { } number || number >= limit)
                return null;
            address |= isLast ? number : number << (8 * (3 - i));
        }
        return $"{address >> 24}.{address >> 16 & 255}.{address >> 8 & 255}.{address & 255}";
    }

    private static string[] Labels(string host) => (host is [.. var rest, '.'] ? rest : host).Split('.');

    private static ulong? Number(string text)
    {
        if (text.Length == 0)
            return null;
        if (text.StartsWith("0x", StringComparison.OrdinalIgnoreCase))
            return Hexadecimal(text.AsSpan(2));
        if (!text.All(char.IsAsciiDigit))
            return null;
        if (text[0] != '0')
            return ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : ulong.MaxValue;
        ulong octal = 0;
        foreach (var digit in text)
        {
            if (digit > '7' || octal > uint.MaxValue)
                return null;
            octal = octal * 8 + digit - '0';
        }
        return octal;
    }

    /// <summary>No digits are zero; what is too large for any address is still a number.</summary>
    private static ulong? Hexadecimal(ReadOnlySpan<char> digits)
    {
        ulong number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiHexDigit(digit))
                return null;
            number = number > uint.MaxValue ? ulong.MaxValue : number * 16 + Convert.ToUInt32(digit.ToString(), 16);
        }
        return number;
    }
}
