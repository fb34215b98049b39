using StaticGuide.Verification.Addresses;

namespace StaticGuide.Verification.Fetching;

/// <summary>Tells the failure of many servers from the failure of our own network.</summary>
internal static class NetworkHealth
{
    /// <summary>With fewer hosts than this, nothing can be told.</summary>
    private const int FewestHosts = 3;

    /// <summary>Whether more than half of the hosts, and at least three, could not even be connected to.</summary>
    public static bool IsOurFault(IEnumerable<(string Address, FetchOutcome Outcome)> results)
    {
        var hosts = (from result in results
                     where result.Outcome is not (FetchOutcome.Invalid or FetchOutcome.Unsafe)
                     let parsed = WebUrlParser.Parse(result.Address) as UrlParse.Parsed
                     where parsed is not null
                     group result.Outcome by parsed.Url.Host into host
                     select host.All(IsOutOfReach)).ToList();
        var failed = hosts.Count(isOutOfReach => isOutOfReach);
        return failed >= FewestHosts && failed * 2 > hosts.Count;
    }

    private static bool IsOutOfReach(FetchOutcome outcome) => outcome is
        FetchOutcome.Dead { Reason: FetchReason.NoSuchHost }
        or FetchOutcome.Transient
        {
            Reason: FetchReason.NameServer or FetchReason.NoConnection or FetchReason.Certificate or FetchReason.Handshake
                or FetchReason.Timeout or FetchReason.Reset
        };
}
