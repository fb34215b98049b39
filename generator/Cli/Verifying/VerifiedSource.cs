using StaticGuide.Content.Sources;
using StaticGuide.Evidence.Locks;
using StaticGuide.Verification.Verdicts;

namespace StaticGuide.Cli.Verifying;

/// <summary>One source of a run.</summary>
/// <param name="Url">What was looked at: its address, or that of its archived copy.</param>
/// <param name="Before">What the lock said before; null where it said nothing.</param>
/// <param name="After">What it says now.</param>
internal sealed record VerifiedSource(Source Source, string Url, LockEntry? Before, LockEntry After, SourceCheck Check)
{
    /// <summary>The archived copy that has all that is quoted; null where there is none, or it was not read.</summary>
    public LockEntry? Archive { get; init; }

    /// <summary>What was found where readers do not see it.</summary>
    public IEnumerable<LockedQuote> Hidden => Check.Quotes.Where(q => q.Verdict == QuoteVerdict.Found && Check.Hidden.Contains(q.Hash));

    /// <summary>What was found with a picture among its words that says what letters could.</summary>
    public IEnumerable<LockedQuote> Pictured => Check.Quotes.Where(q => q.Verdict == QuoteVerdict.Found && Check.Pictured.Contains(q.Hash));

    /// <summary>Its verdict is another one than before.</summary>
    public bool HasChanged => Before?.Verdict != After.Verdict;
}
