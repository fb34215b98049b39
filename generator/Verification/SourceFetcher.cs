using Polly;
using StaticGuide.Urls;
using StaticGuide.Verification.Fetching;
using StaticGuide.Verification.Pages;
using StaticGuide.Verification.Robots;
using StaticGuide.Verification.Safety;

namespace StaticGuide.Verification;

/// <summary>
/// Reads sources from the network, politely and safely: one request at a time to each host, robots.txt obeyed, every address
/// checked, every size and time limited. One for each run; it may be asked for many sources side by side.
/// </summary>
internal sealed class SourceFetcher : IDisposable
{
    private readonly FetchOptions options;
    private readonly TimeProvider deadlineTime;
    private readonly HttpMessageInvoker transport;
    private readonly ResiliencePipeline<FetchOutcome> retry;
    private readonly RedirectFollower follower;
    private readonly RobotsCache robots;
    private readonly HostGates gates;
    private readonly BodyBudget budget;

    public SourceFetcher(FetchOptions options, Surroundings? surroundings = null)
    {
        this.options = options;
        surroundings ??= new Surroundings();
        deadlineTime = surroundings.DeadlineTime;
        // The byte more that tells that a body is larger.
        budget = new BodyBudget(Math.Max(options.LargestBody, RobotsParser.Limit + 1) + 1);
        var connector = new PinnedConnector(
            options.ConnectTo,
            surroundings.Resolver,
            new AddressRace(deadlineTime, options.ConnectTimeout)
        );
        transport = Transport.Create(options, connector, surroundings.Roots);
        gates = new HostGates(surroundings.Time, options.Gap, options.LongestPause);
        follower = new RedirectFollower(new HttpExchange(options, surroundings.Time, transport, gates), connector);
        retry = RetryPolicy.Create(options, surroundings.Time);
        robots = new RobotsCache(options, deadlineTime, follower, retry, budget);
    }

    /// <summary>A place for one body in the memory of this run; whoever looks at the body disposes of it afterwards.</summary>
    public BodyLease Lease() => budget.Lease();

    /// <summary>As the other; the body is a copy that stays as long as it is wanted.</summary>
    public async Task<FetchOutcome> FetchAsync(string address, CancellationToken cancel)
    {
        using var lease = Lease();
        var outcome = await FetchAsync(address, lease, cancel);
        return outcome is FetchOutcome.Reached reached ? reached with { Body = reached.Body.ToArray() } : outcome;
    }

    /// <summary>Goes for one source. Nothing that a server does throws.</summary>
    /// <param name="address">As written in the guide.</param>
    /// <param name="lease">The outcome's body may be looked at until this is disposed of.</param>
    /// <exception cref="OperationCanceledException">Only where <paramref name="cancel"/> asks for it.</exception>
    public async Task<FetchOutcome> FetchAsync(string address, BodyLease lease, CancellationToken cancel)
    {
        var parse = WebUrlParser.Parse(address);
        if (parse is not UrlParse.Parsed { Url: var url })
            return new FetchOutcome.Invalid(parse is UrlParse.OtherScheme ? FetchReason.Scheme : FetchReason.Malformed);
        var deadline = new Deadline(deadlineTime, options.Deadline);
        var attempts = 0;
        var outcome = await retry.ExecuteAsync(
            async token =>
            {
                attempts++;
                return await TryAsync(url, deadline, lease, token);
            },
            cancel
        );
        return outcome with { Attempts = attempts };
    }

    public void Dispose()
    {
        robots.Dispose();
        transport.Dispose();
        gates.Dispose();
        budget.Dispose();
    }

    private async Task<FetchOutcome> TryAsync(WebUrl url, Deadline deadline, BodyLease lease, CancellationToken cancel)
    {
        // What the last attempt left behind is not looked at.
        lease.Dispose();
        var rules = new FollowRules(options.MostRedirects, new BodyRules(options.LargestBody, Cuts: false), robots.WhyForbiddenAsync);
        var result = await follower.FollowAsync(url, rules, deadline, lease, cancel);
        if (result is FollowResult.Stopped stopped)
            return stopped.Outcome;
        var (final, answer, hops) = (FollowResult.Arrived)result;
        return (StatusOutcomes.Read(answer, options.LongestPause) ?? PageJudge.Judge(url, final, answer)) with { Hops = hops };
    }
}
