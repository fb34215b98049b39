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

/// <summary>One redirect on the way to a page.</summary>
/// <param name="Url">Which address redirected.</param>
/// <param name="Status">301, 302, 303, 307 or 308.</param>
/// <param name="Location">Where to: absolute, with the fragment that a browser would keep.</param>
internal sealed record Hop(string Url, int Status, string Location)
{
    /// <summary>Whether links should be changed to the new address (RFC 9110, 15.4.2 and 15.4.9).</summary>
    public bool IsPermanent => Status is 301 or 308;
}

/// <summary>What one chain of redirects may do.</summary>
/// <param name="Permit">Why an address may not be asked, or null where it may; called for each before anything is sent.</param>
internal sealed record FollowRules(int MostRedirects, BodyRules Body, Func<WebUrl, CancellationToken, Task<FetchOutcome?>> Permit);
