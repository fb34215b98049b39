using StaticGuide.Evidence.Locks;

namespace StaticGuide.Cli.Verifying;

/// <summary>A source of a run, for machines; what is unknown is left out.</summary>
/// <param name="Verified">The last day on which every quote was found.</param>
internal sealed record JsonVerifiedSource(
    string Id, string Url, string Verdict, string? Before, int? HttpStatus, string Checked, string? Verified, int Attempts, string? Reason, string? MovedTo, IReadOnlyList<JsonVerifiedQuote> Quotes)
{
    public static JsonVerifiedSource Of(VerifiedSource source)
    {
        var (check, after) = (source.Check, source.After);
        return new JsonVerifiedSource(source.Source.Id, source.Url, LockWords.Of(after.Verdict), source.Before is { } before ? LockWords.Of(before.Verdict) : null,
            check.HttpStatus, LockText.DayText(after.Checked), after.Verified is { } day ? LockText.DayText(day) : null, check.Attempts, check.Reason, after.MovedTo,
            [.. check.Quotes.Select(q => new JsonVerifiedQuote(q.Statistic, LockWords.Of(q.Verdict), check.Nearest.GetValueOrDefault(q.Hash)))]);
    }
}
