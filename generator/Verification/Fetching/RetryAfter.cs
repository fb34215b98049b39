using System.Globalization;

namespace StaticGuide.Verification.Fetching;

/// <summary>The Retry-After header (RFC 9110, 10.2.3): seconds, or a date.</summary>
internal static class RetryAfter
{
    /// <summary>The three forms of a date (RFC 9110, 5.6.7).</summary>
    private static readonly string[] DateForms =
    [
        "ddd, dd MMM yyyy HH:mm:ss 'GMT'",
        "dddd, dd-MMM-yy HH:mm:ss 'GMT'",
        "ddd MMM d HH:mm:ss yyyy",
    ];

    /// <summary>How long to wait, never negative; null where the header is missing or says nothing that can be understood.</summary>
    public static TimeSpan? Read(string? header, DateTimeOffset now)
    {
        header = header?.Trim();
        if (string.IsNullOrEmpty(header))
            return null;
        if (header.All(char.IsAsciiDigit))
            return TimeSpan.FromSeconds(
                int.TryParse(header, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? seconds : int.MaxValue
            );
        const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal | DateTimeStyles.AllowInnerWhite;
        if (!DateTimeOffset.TryParseExact(header, DateForms, CultureInfo.InvariantCulture, Utc, out var date))
            return null;
        return date > now ? date - now : TimeSpan.Zero;
    }
}
