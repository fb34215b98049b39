using System.Text.Json;
using System.Text.Json.Serialization;
using StaticGuide.Cli.Reporting;
using StaticGuide.Evidence.Locks;

namespace StaticGuide.Cli.Verifying;

/// <summary>What <c>verify</c> says to machines.</summary>
/// <param name="Sources">By id; an archived copy that was looked at follows its source under the same id.</param>
/// <param name="Notice">What is to be said of the run as a whole; left out for nothing.</param>
internal sealed record JsonVerifyReport(
    int Version,
    string Command,
    JsonSummary Summary,
    IReadOnlyList<JsonVerifiedSource> Sources,
    IReadOnlyList<JsonDiagnostic> Diagnostics,
    string? Notice
)
{
    /// <summary>How many quotes and cells there were to look for.</summary>
    public int Quotes { get; init; }

    public int QuotesFound { get; init; }

    private static readonly VerifyDocuments Documents = new(ReadableJson.OptionsOf(VerifyDocuments.Default));

    public static void Write(VerifyResult result, Report report, TextWriter writer)
    {
        var document = new JsonVerifyReport(
            1,
            report.Command,
            JsonSummary.Of(report),
            [.. result.Sources.Select(JsonVerifiedSource.Of)],
            [.. report.Result.Diagnostics.Select(JsonDiagnostic.Of)],
            result.Notice
        )
        {
            Quotes = result.Quotes,
            QuotesFound = result.QuotesFound,
        };
        writer.Write(JsonSerializer.Serialize(document, Documents.JsonVerifyReport) + "\n");
    }
}

/// <summary>A source of a run, for machines. What follows the quotes is left out where it is unknown.</summary>
/// <param name="Verdict">What the lock says now.</param>
/// <param name="HttpStatus">Of the last answer of this run; null where none came.</param>
/// <param name="Checked">The last day anybody asked for it.</param>
/// <param name="Attempts">How often it was tried in this run; 0 for a saved copy.</param>
/// <param name="Before">What the lock said until now.</param>
/// <param name="Verified">The last day on which every quote was found.</param>
/// <param name="Reason">Why it was not read.</param>
internal sealed record JsonVerifiedSource(
    string Id,
    string Url,
    string Verdict,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? HttpStatus,
    string Checked,
    int Attempts,
    IReadOnlyList<JsonVerifiedQuote> Quotes,
    string? Before,
    string? Verified,
    string? Reason,
    string? MovedTo,
    string? ForwardsTo
)
{
    public static JsonVerifiedSource Of(VerifiedSource source)
    {
        var (check, after) = (source.Check, source.After);
        return new JsonVerifiedSource(
            source.Source.Id,
            source.Url,
            LockWords.Of(after.Verdict),
            check.HttpStatus,
            LockText.DayText(after.Checked),
            check.Attempts,
            [
                .. check.Quotes.Select(q => new JsonVerifiedQuote(
                    q.IsPassage ? null : q.Id,
                    q.IsPassage ? q.Id : null,
                    LockWords.Of(q.Verdict),
                    check.Nearest.GetValueOrDefault(q.Hash),
                    source.Hidden.Contains(q) ? true : null,
                    source.Pictured.Contains(q) ? true : null
                )),
            ],
            source.Before is { } before ? LockWords.Of(before.Verdict) : null,
            after.Verified is { } day ? LockText.DayText(day) : null,
            check.Reason,
            after.MovedTo,
            check.ForwardsTo
        );
    }
}

/// <param name="Nearest">What the source says instead.</param>
/// <param name="Hidden">True where the words are there, but hidden from readers; left out elsewhere.</param>
/// <param name="Picture">True where a picture among the words may be a sign; left out elsewhere.</param>
internal sealed record JsonVerifiedQuote(string? Statistic, string? Passage, string Verdict, string? Nearest, bool? Hidden, bool? Picture);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(JsonVerifyReport))]
internal sealed partial class VerifyDocuments : JsonSerializerContext;
