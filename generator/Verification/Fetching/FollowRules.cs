using StaticGuide.Urls;

namespace StaticGuide.Verification.Fetching;

/// <summary>What one chain of redirects may do.</summary>
/// <param name="Permit">Why an address may not be asked, or null where it may; called for each before anything is sent.</param>
internal sealed record FollowRules(int MostRedirects, BodyRules Body, Func<WebUrl, CancellationToken, Task<FetchOutcome?>> Permit);
