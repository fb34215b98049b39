using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace StaticGuide.Evidence.Locks;

/// <summary>
/// Writes a lock: sorted by address, one entry to a line, so that merges seldom conflict; the same entries, the same text.
/// </summary>
internal static class LockText
{
    public const int Version = 1;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(IEnumerable<LockEntry> entries)
    {
        var lines = entries.OrderBy(e => e.Url, StringComparer.Ordinal).Select(LineOf).ToList();
        var text = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"{{\n  \"version\": {Version},\n  \"sources\": ["));
        for (var i = 0; i < lines.Count; i++)
            text.Append(i == 0 ? "\n    " : ",\n    ").Append(lines[i]);
        return text.Append(lines.Count == 0 ? "]\n}\n" : "\n  ]\n}\n").ToString();
    }

    /// <summary>An entry as it stands on its line; what is not known is left out.</summary>
    public static string LineOf(LockEntry entry)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
            Write(entry, json);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static string DayText(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void Write(LockEntry entry, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("url", entry.Url);
        json.WriteString("verdict", LockWords.Of(entry.Verdict));
        if (entry.HttpStatus is { } status)
            json.WriteNumber("status", status);
        WriteDay("checked", entry.Checked);
        WriteDay("reached", entry.Reached);
        WriteDay("first_verified", entry.FirstVerified);
        WriteDay("verified", entry.Verified);
        if (entry.Reached is not null)
            json.WriteString("copy", LockWords.Of(entry.Copy));
        if (entry.Forced is not null)
            json.WriteString("forced", entry.Forced);
        if (entry.Failing.Count > 0)
        {
            json.WriteStartArray("failing");
            foreach (var day in entry.Failing)
                json.WriteStringValue(DayText(day));
            json.WriteEndArray();
        }
        if (entry.IsPdf)
            json.WriteString("media_type", LockWords.Pdf);
        if (entry.MovedTo is not null)
            json.WriteString("moved_to", entry.MovedTo);
        WriteDay("moved_since", entry.MovedSince);
        WriteQuotes(entry.Quotes, json);
        json.WriteEndObject();

        void WriteDay(string name, DateOnly? day)
        {
            if (day is { } known)
                json.WriteString(name, DayText(known));
        }
    }

    private static void WriteQuotes(IReadOnlyList<LockedQuote> quotes, Utf8JsonWriter json)
    {
        if (quotes.Count == 0)
            return;
        json.WriteStartArray("quotes");
        foreach (var quote in quotes)
        {
            json.WriteStartObject();
            json.WriteString(quote.IsPassage ? "passage" : "statistic", quote.Id);
            json.WriteString("hash", quote.Hash);
            json.WriteString("verdict", LockWords.Of(quote.Verdict));
            if (quote.Run is { } run)
                json.WriteNumber("run", run);
            if (quote.Place is not null)
                json.WriteString("place", quote.Place);
            if (quote.Below is not null)
                json.WriteString("below", quote.Below);
            if (quote.Title is not null)
                json.WriteString("title", quote.Title);
            if (quote.IsNewest is { } isNewest)
                json.WriteBoolean("newest", isNewest);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
