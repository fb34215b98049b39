using Microsoft.Extensions.Time.Testing;
using StaticGuide.Verification;
using StaticGuide.Verification.Fetching;
using StaticGuide.Verification.Safety;

namespace StaticGuide.Tests.Verification.FaultServer;

/// <summary>
/// A fetcher whose every connection leads to fault servers on loopback, for http and for https. Its pauses take no time, and its
/// deadlines pass when a server falls silent.
/// </summary>
internal sealed class Lab : IAsyncDisposable
{
    private static readonly TimeSpan RequestTimeout = TimeSpan.FromSeconds(30);

    public Lab(Func<FetchOptions, FetchOptions>? change = null, TimeProvider? time = null, IHostResolver? resolver = null)
    {
        Deadlines = new FakeTimeProvider();
        void LetDeadlinesPass() => Deadlines.Advance(RequestTimeout);
        Http = new FaultServer(time ?? Clock, LetDeadlinesPass, null).Start();
        Https = new FaultServer(time ?? Clock, LetDeadlinesPass, TestCertificates.Instance).Start();
        var options = new FetchOptions
        {
            UserAgent = FetchOptions.UserAgentFor("1.0", "mailto:editor@guide.test"),
            RequestTimeout = RequestTimeout,
            ConnectTo = [new ConnectTo(null, 80, "127.0.0.1", Http.Port), new ConnectTo(null, 443, "127.0.0.1", Https.Port)],
        };
        Options = change is null ? options : change(options);
        Fetcher = new SourceFetcher(
            Options,
            new Surroundings
            {
                Time = time ?? Clock,
                DeadlineTime = Deadlines,
                Resolver = resolver ?? new NameServer(),
                Roots = TestCertificates.Instance.Roots,
            }
        );
    }

    public LeapingClock Clock { get; } = new();

    public FakeTimeProvider Deadlines { get; }

    public FaultServer Http { get; }

    public FaultServer Https { get; }

    public FetchOptions Options { get; }

    public SourceFetcher Fetcher { get; }

    /// <summary>All requests but those for robots.txt.</summary>
    public IEnumerable<FaultRequest> PageRequests => Http.Requests.Concat(Https.Requests).Where(request => !request.IsRobots);

    public IEnumerable<FaultRequest> RobotsRequests => Http.Requests.Concat(Https.Requests).Where(request => request.IsRobots);

    /// <param name="address">As <see cref="FaultServer.Play"/> takes it.</param>
    public Lab Play(string address, Script script)
    {
        Http.Play(address, script);
        Https.Play(address, script);
        return this;
    }

    public Task<FetchOutcome> FetchAsync(string url) => Fetcher.FetchAsync(url, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        Fetcher.Dispose();
        await Http.DisposeAsync();
        await Https.DisposeAsync();
    }
}
