using System.Text.Json.Serialization;
using StaticGuide.Evidence.Locks;

namespace StaticGuide.Cli.Verifying;

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
    string? MovedTo)
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
            [.. check.Quotes.Select(q => new JsonVerifiedQuote(q.Statistic, LockWords.Of(q.Verdict),
                check.Nearest.GetValueOrDefault(q.Hash)))],
            source.Before is { } before ? LockWords.Of(before.Verdict) : null,
            after.Verified is { } day ? LockText.DayText(day) : null,
            check.Reason,
            after.MovedTo);
    }
}
