using System.Net;
using StaticGuide.Tests.Verification.FaultServer;
using StaticGuide.Verification;
using StaticGuide.Verification.Fetching;
using StaticGuide.Verification.Safety;

namespace StaticGuide.Tests.Verification.Fetching;

public sealed class DualStackTests
{
    [Fact]
    public async Task A_dead_ipv6_address_beside_a_live_ipv4_address_costs_no_request()
    {
        await using var server = new FaultServer.FaultServer(TimeProvider.System, () => { }, null).Start();
        server.Play("site.test/page", Answers.Page());
        var options = new FetchOptions
        {
            UserAgent = "staticguide/1.0",
            ConnectTo = [new ConnectTo("site.test", 80, "dual.test", server.Port)],
        };
        using var fetcher = new SourceFetcher(options, new Surroundings { Time = new LeapingClock(), Resolver = new DualResolver() });
        var outcome = await fetcher.FetchAsync(FaultRow.Page, TestContext.Current.CancellationToken);
        Assert.Equal("reached 200 text/html", OutcomeWords.Of(outcome));
        Assert.Equal(1, outcome.Attempts);
        Assert.Equal(2, server.Requests.Count);
    }

    private sealed class DualResolver : IHostResolver
    {
        public Task<IPAddress[]> ResolveAsync(string host, CancellationToken cancel) =>
            Task.FromResult<IPAddress[]>([IPAddress.IPv6Loopback, IPAddress.Loopback]);
    }
}
