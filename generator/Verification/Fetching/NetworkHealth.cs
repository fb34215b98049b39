using StaticGuide.Urls;

namespace StaticGuide.Verification.Fetching;

/// <summary>Tells the failure of many servers from the failure of our own network.</summary>
internal static class NetworkHealth
{
    /// <summary>Fewer hosts that cannot be connected to may all have failed of themselves.</summary>
    private const int FewestHosts = 3;

    /// <summary>
    /// Whether more than half of the hosts, and at least three, could not even be connected to; or our own name server failed, and no
    /// host was reached, however few there are.
    /// </summary>
    public static bool IsOurFault(IEnumerable<(string Address, FetchOutcome Outcome)> results)
    {
        var hosts = (
            from result in results
            where result.Outcome is not (FetchOutcome.Invalid or FetchOutcome.Unsafe)
            let parsed = WebUrlParser.Parse(result.Address) as UrlParse.Parsed
            where parsed is not null
            group result.Outcome by parsed.Url.Host into host
            select (IsOutOfReach: host.All(IsOutOfReach), IsOurs: host.Any(IsOurs))
        ).ToList();
        var failed = hosts.Count(host => host.IsOutOfReach);
        return failed >= FewestHosts && failed * 2 > hosts.Count || failed == hosts.Count && hosts.Exists(host => host.IsOurs);
    }

    private static bool IsOurs(FetchOutcome outcome) => outcome is FetchOutcome.Transient { Reason: FetchReason.OwnNameServer };

    private static bool IsOutOfReach(FetchOutcome outcome) =>
        IsOurs(outcome)
        || outcome
            is FetchOutcome.Dead { Reason: FetchReason.NoSuchHost }
                or FetchOutcome.Transient
                {
                    Reason: FetchReason.NameServer
                        or FetchReason.NoConnection
                        or FetchReason.Certificate
                        or FetchReason.Handshake
                        or FetchReason.Timeout
                        or FetchReason.Reset
                        or FetchReason.UnsafeRedirect
                };
}
