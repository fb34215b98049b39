namespace StaticGuide.Evidence.Locks;

/// <summary>The words of the lock and of reports for its closed sets.</summary>
internal static class LockWords
{
    public static string Of(SourceVerdict verdict) =>
        verdict switch
        {
            SourceVerdict.Verified => "verified",
            SourceVerdict.Drifted => "drifted",
            SourceVerdict.Moved => "moved",
            SourceVerdict.Blocked => "blocked",
            SourceVerdict.Transient => "transient",
            SourceVerdict.Dead => "dead",
            SourceVerdict.Unsafe => "unsafe",
            _ => "invalid",
        };

    public static string Of(QuoteVerdict verdict) =>
        verdict switch
        {
            QuoteVerdict.Found => "found",
            QuoteVerdict.NotFound => "not-found",
            QuoteVerdict.Fragment => "fragment",
            QuoteVerdict.ValueMissing => "value-missing",
            _ => "too-short",
        };

    /// <summary>The media type of RFC 8118.</summary>
    public const string Pdf = "application/pdf";

    public static string Of(CheckedCopy copy) => copy == CheckedCopy.Saved ? "saved" : "network";

    /// <summary>The member of a set that a word names, or null.</summary>
    public static T? Parse<T>(string? word, Func<T, string> wordOf)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (wordOf(value) == word)
                return value;
        }
        return null;
    }
}
