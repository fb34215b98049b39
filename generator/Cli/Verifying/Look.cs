using StaticGuide.Evidence.Locks;
using StaticGuide.Verification.Verdicts;

namespace StaticGuide.Cli.Verifying;

/// <summary>An address that was looked at, and what that came to.</summary>
internal sealed record Look(SourceTask Task, SourceCheck Check)
{
    public bool IsGood => Check.Outcome == CheckOutcome.Reached && Check.Quotes.All(q => q.Verdict == QuoteVerdict.Found);

    public static IReadOnlyList<Look> Join(IReadOnlyList<SourceTask> tasks, IReadOnlyList<SourceCheck> checks)
    {
        var byUrl = tasks.ToDictionary(t => t.Url, StringComparer.Ordinal);
        return [.. checks.Select(check => new Look(byUrl[check.Url], check))];
    }
}
