using System.Collections.Concurrent;
using Polly;
using StaticGuide.Urls;
using StaticGuide.Verification.Fetching;

namespace StaticGuide.Verification.Robots;

/// <summary>Asks each site once a run for its robots.txt, and says which pages it forbids.</summary>
internal sealed class RobotsCache(
    FetchOptions options,
    TimeProvider deadlineTime,
    RedirectFollower follower,
    ResiliencePipeline<FetchOutcome> retry,
    BodyBudget budget
) : IDisposable
{
    /// <summary>RFC 9309, 2.3.1.2.</summary>
    private const int MostRedirects = 5;

    private static readonly BodyRules Body = new(RobotsParser.Limit + 1, Cuts: true);

    private readonly ConcurrentDictionary<string, Lazy<Task<RobotsAnswer>>> answers = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource run = new();

    /// <summary>Null where a page may be asked for.</summary>
    public async Task<FetchOutcome?> WhyForbiddenAsync(WebUrl url, CancellationToken cancel)
    {
        // What one source asks for, all others of the site wait for: so its end is no reason to stop.
        var answer = await answers
            .GetOrAdd(url.Origin, _ => new Lazy<Task<RobotsAnswer>>(() => AskAsync(url, run.Token)))
            .Value.WaitAsync(cancel);
        return answer switch
        {
            RobotsAnswer.Rules rules when !rules.File.Allows(FetchOptions.ProductToken, url.Target) => new FetchOutcome.Blocked(
                FetchReason.RobotsForbid
            ),
            RobotsAnswer.Unreachable => new FetchOutcome.Blocked(FetchReason.RobotsUnreachable),
            // It was tried as often as is polite.
            RobotsAnswer.NoConnection { Cause: FetchOutcome.Transient cause } => cause with { CanRetry = false },
            RobotsAnswer.NoConnection { Cause: var cause } => cause,
            _ => null,
        };
    }

    public void Dispose()
    {
        run.Cancel();
        run.Dispose();
    }

    private async Task<RobotsAnswer> AskAsync(WebUrl site, CancellationToken cancel)
    {
        var url = site with { Path = "/robots.txt", Query = null, Fragment = null };
        var deadline = new Deadline(deadlineTime, options.Deadline);
        var outcome = await retry.ExecuteAsync(token => TryAsync(url, deadline, token), cancel);
        return outcome switch
        {
            FetchOutcome.Reached reached => new RobotsAnswer.Rules(RobotsParser.Parse(reached.Body.Span)),
            { Hops.Count: 0 } and (FetchOutcome.Unsafe or FetchOutcome.Dead { Reason: FetchReason.NoSuchHost }) =>
                new RobotsAnswer.NoConnection(outcome),
            { Hops.Count: 0 }
            and FetchOutcome.Transient
            {
                Reason: FetchReason.NameServer
                    or FetchReason.OwnNameServer
                    or FetchReason.NoConnection
                    or FetchReason.Certificate
                    or FetchReason.Handshake
            } => new RobotsAnswer.NoConnection(outcome),
            FetchOutcome.Blocked or FetchOutcome.Dead { Reason: FetchReason.Status } => RobotsAnswer.Unavailable.Instance,
            FetchOutcome.Transient
            {
                Reason: FetchReason.Empty
                    or FetchReason.Partial
                    or FetchReason.NotModified
                    or FetchReason.BadRedirect
                    or FetchReason.RedirectLoop
                    or FetchReason.TooManyRedirects
            } => RobotsAnswer.Unavailable.Instance,
            _ => RobotsAnswer.Unreachable.Instance,
        };
    }

    private async ValueTask<FetchOutcome> TryAsync(WebUrl url, Deadline deadline, CancellationToken cancel)
    {
        using var lease = budget.Lease();
        var rules = new FollowRules(MostRedirects, Body, static (_, _) => Task.FromResult<FetchOutcome?>(null));
        return await follower.FollowAsync(url, rules, deadline, lease, cancel) switch
        {
            FollowResult.Arrived arrived => (StatusOutcomes.Read(arrived.Answer, options.LongestPause) ?? Page(arrived)) with
            {
                Hops = arrived.Hops,
            },
            FollowResult.Stopped stopped => stopped.Outcome,
            _ => throw new InvalidOperationException(),
        };
    }

    private static FetchOutcome.Reached Page(FollowResult.Arrived arrived) =>
        new()
        {
            FinalUrl = arrived.Url.ToString(),
            Status = arrived.Answer.Status,
            MediaType = "text/plain",
            // The lease ends before anybody reads it.
            Body = arrived.Answer.Body.ToArray(),
        };
}
