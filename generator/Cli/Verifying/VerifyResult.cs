using StaticGuide.Building;
using StaticGuide.Cli.Reporting;

namespace StaticGuide.Cli.Verifying;

/// <summary>What a run of <c>verify</c> came to.</summary>
/// <param name="Sources">By id.</param>
/// <param name="Notice">What is to be said of the run as a whole; null for nothing.</param>
internal sealed record VerifyResult(BuildResult Build, IReadOnlyList<VerifiedSource> Sources, SiteUses Uses, string? Notice = null)
{
    public bool WasInterrupted { get; init; }

    /// <summary>Addresses that were written into files.</summary>
    public int Fixed { get; init; }

    /// <summary>The lock was left as it is.</summary>
    public bool IsLockLeft { get; init; }

    /// <summary>Why the lock could not be written, a sentence that names it; null where it was, or did not have to be.</summary>
    public string? LockTrouble { get; init; }

    /// <summary>How many quotes and cells there were to look for at the addresses of this run, and how many were found.</summary>
    public int Quotes { get; init; }

    /// <inheritdoc cref="Quotes"/>
    public int QuotesFound { get; init; }

    /// <summary>What was done, for the last line of a report.</summary>
    public string Did =>
        $"Looked at {TextReporter.Count(Sources.Count, "source")}{(Counts is { Length: > 0 } counts ? $" ({counts})" : "")}"
        + (Quotes == 0 ? "" : $", found {QuotesFound} of {TextReporter.Count(Quotes, "quote")}");

    /// <summary>How many sources have each verdict: `7 verified, 1 blocked`; empty for none.</summary>
    public string Counts =>
        string.Join(
            ", ",
            Sources.GroupBy(s => s.After.Verdict).OrderBy(g => g.Key).Select(g => $"{g.Count()} {Evidence.Locks.LockWords.Of(g.Key)}")
        );
}
