using StaticGuide.Building;

namespace StaticGuide.Cli.Verifying;

/// <summary>What a run of <c>verify</c> came to.</summary>
/// <param name="Sources">By id.</param>
/// <param name="Notice">What is to be said of the run as a whole; null for nothing.</param>
internal sealed record VerifyResult(BuildResult Build, IReadOnlyList<VerifiedSource> Sources, SiteUses Uses, string? Notice = null)
{
    public bool WasInterrupted { get; init; }

    /// <summary>Addresses that were written into files.</summary>
    public int Fixed { get; init; }

    /// <summary>How many sources have each verdict: `7 verified, 1 blocked`; empty for none.</summary>
    public string Counts => string.Join(", ", Sources.GroupBy(s => s.After.Verdict).OrderBy(g => g.Key)
        .Select(g => $"{g.Count()} {Evidence.Locks.LockWords.Of(g.Key)}"));
}
