using System.Globalization;

namespace StaticGuide.Markup;

/// <summary>What a refresh says in its <c>content</c> (HTML, 4.2.5.3: "shared declarative refresh steps"): <c>0; url='/x/'</c>.</summary>
internal static class Refresh
{
    /// <summary>The address, as written; null where there is none.</summary>
    public static string? AddressIn(ReadOnlySpan<char> content)
    {
        var rest = content.TrimStart().TrimStart("0123456789.").TrimStart();
        if (rest is not [';' or ',', ..])
            return null;
        rest = rest[1..].TrimStart();
        if (rest.StartsWith("url", StringComparison.OrdinalIgnoreCase) && rest[3..].TrimStart() is ['=', .. var value])
            rest = value.TrimStart();
        if (rest is ['\'' or '"', ..] && rest[1..].IndexOf(rest[0]) is var quote)
            rest = quote < 0 ? rest[1..] : rest.Slice(1, quote);
        return rest.TrimEnd().ToString();
    }

    /// <summary>After how many whole seconds; <see cref="int.MaxValue"/> for more than any reader waits.</summary>
    public static int SecondsIn(ReadOnlySpan<char> content)
    {
        var digits = content.TrimStart();
        digits = digits[..(digits.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : digits.Length)];
        return digits.IsEmpty ? 0
            : int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? seconds
            : int.MaxValue;
    }
}
