using StaticGuide.Urls;

namespace StaticGuide.Verification.Fetching;

/// <summary>Where a chain of redirects ended.</summary>
internal abstract record FollowResult
{
    private FollowResult() { }

    /// <summary>At an answer that is no redirect.</summary>
    public sealed record Arrived(WebUrl Url, Answer Answer, IReadOnlyList<Hop> Hops) : FollowResult;

    public sealed record Stopped(FetchOutcome Outcome) : FollowResult;
}
