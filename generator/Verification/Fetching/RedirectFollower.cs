using StaticGuide.Urls;
using StaticGuide.Verification.Safety;

namespace StaticGuide.Verification.Fetching;

/// <summary>Follows redirects, each checked as the first address was.</summary>
internal sealed class RedirectFollower(HttpExchange exchange, PinnedConnector connector)
{
    public async Task<FollowResult> FollowAsync(
        WebUrl start,
        FollowRules rules,
        Deadline deadline,
        BodyLease lease,
        CancellationToken cancel
    )
    {
        List<Hop> hops = [];
        HashSet<string> seen = [];
        var cookies = new ChainCookies();
        var url = start;
        while (true)
        {
            if (UrlRules.WhyRefused(url, connector) is { } refusal)
                return Stop(refusal, hops);
            if (!seen.Add(url.Request))
            {
                if (!cookies.TryUnlock())
                    return Stop(Circle(cookies), hops);
                seen = [url.Request];
            }
            if (await rules.Permit(url, cancel) is { } forbidden)
                return Stop(forbidden, hops);
            var result = await exchange.SendAsync(url, cookies.HeaderFor(url), rules.Body, deadline, lease, cancel);
            if (result is ExchangeResult.Failed failed)
                return Stop(failed.Outcome, hops);
            var answer = ((ExchangeResult.Answered)result).Answer;
            if (StatusTable.MeaningOf(answer.Status) != StatusMeaning.Redirect)
                return new FollowResult.Arrived(url, answer, hops);
            if (hops.Count == rules.MostRedirects)
                return Stop(new FetchOutcome.Transient(FetchReason.TooManyRedirects, answer.Status), hops);
            cookies.Collect(url, answer.SetCookies);
            var target = string.IsNullOrWhiteSpace(answer.Location)
                ? UrlParse.Malformed.Instance
                : WebUrlParser.Parse(answer.Location, url);
            if (target is not UrlParse.Parsed { Url: var next })
                return Stop(
                    new FetchOutcome.Transient(
                        target is UrlParse.OtherScheme ? FetchReason.UnsafeRedirect : FetchReason.BadRedirect,
                        answer.Status
                    ),
                    hops
                );
            // A redirect keeps the fragment unless it brings its own (Fetch standard, "location URL").
            next = next with
            {
                Fragment = next.Fragment ?? url.Fragment,
            };
            hops.Add(new Hop(url.ToString(), answer.Status, next.ToString()));
            url = next;
        }
    }

    private static FetchOutcome Circle(ChainCookies cookies) =>
        cookies.AreSent ? new FetchOutcome.Blocked(FetchReason.CookieWall) : new FetchOutcome.Transient(FetchReason.RedirectLoop);

    /// <summary>
    /// Where an address leads once may be the doing of the network we are in, such as a hotel's page that asks for a name.
    /// </summary>
    private static FollowResult.Stopped Stop(FetchOutcome outcome, List<Hop> hops)
    {
        if (outcome is FetchOutcome.Unsafe && hops.Count > 0)
            outcome = new FetchOutcome.Transient(FetchReason.UnsafeRedirect, hops[^1].Status);
        return new(outcome with { Hops = [.. hops] });
    }
}
