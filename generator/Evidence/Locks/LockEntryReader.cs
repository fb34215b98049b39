using System.Globalization;
using System.Text.Json;

namespace StaticGuide.Evidence.Locks;

/// <summary>Reads one entry of a lock.</summary>
internal static class LockEntryReader
{
    /// <summary>Null where something is missing or of another kind. Keys that are not known are left alone.</summary>
    public static LockEntry? Read(JsonElement item)
    {
        if (item.ValueKind != JsonValueKind.Object || Text(item, "url") is not { Length: > 0 } url
            || LockWords.Parse<SourceVerdict>(Text(item, "verdict"), LockWords.Of) is not { } verdict || Day(item, "checked") is not { } last)
            return null;
        var quotes = Items(item, "quotes").Select(Quote).ToList();
        var failing = Items(item, "failing").Select(DayOf).ToList();
        if (quotes.Contains(null) || failing.Contains(null))
            return null;
        return new LockEntry
        {
            Url = url,
            Verdict = verdict,
            HttpStatus = item.TryGetProperty("status", out var status) && status.TryGetInt32(out var number) ? number : null,
            Checked = last,
            Reached = Day(item, "reached"),
            FirstVerified = Day(item, "first_verified"),
            Verified = Day(item, "verified"),
            Copy = LockWords.Parse<CheckedCopy>(Text(item, "copy"), LockWords.Of) ?? CheckedCopy.Network,
            Failing = [.. failing.Select(d => d!.Value)],
            MovedTo = Text(item, "moved_to"),
            MovedSince = Day(item, "moved_since"),
            Quotes = [.. quotes.Select(q => q!)],
        };
    }

    private static LockedQuote? Quote(JsonElement item) =>
        item.ValueKind == JsonValueKind.Object && Text(item, "statistic") is { } statistic && Text(item, "hash") is { } hash
            && LockWords.Parse<QuoteVerdict>(Text(item, "verdict"), LockWords.Of) is { } verdict
            ? new LockedQuote(statistic, hash, verdict)
            : null;

    private static JsonElement.ArrayEnumerator Items(JsonElement item, string name) =>
        item.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : default;

    private static string? Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static DateOnly? Day(JsonElement item, string name) => item.TryGetProperty(name, out var value) ? DayOf(value) : null;

    private static DateOnly? DayOf(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
}
