using System.Globalization;

namespace StaticGuide.Content.Claims;

/// <summary>Shares that say which part of all a percentile is of.</summary>
internal static class PercentileWords
{
    private static readonly string[] Words = ["%", "percent", "per cent", "por ciento", "por cento", "prozent", "pour cent", "pct"];

    /// <summary>10 for "10 percent" and "10 %"; null where a claim is no share in whole numbers.</summary>
    public static int? ShareOf(ReadOnlySpan<char> text, Claim claim)
    {
        var words = text[claim.Start..claim.End];
        var digits = words.IndexOfAnyExceptInRange('0', '9') is >= 0 and var length ? length : words.Length;
        if (digits is 0 or > 2)
            return null;
        var unit = text[(claim.Start + digits)..].TrimStart();
        foreach (var word in Words)
        {
            if (unit.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return int.Parse(words[..digits], NumberStyles.None, CultureInfo.InvariantCulture);
        }
        return null;
    }
}
