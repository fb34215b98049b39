using StaticGuide.Tests.Verification.FaultServer;
using StaticGuide.Verification;
using StaticGuide.Verification.Fetching;
using static StaticGuide.Tests.Verification.FaultServer.Answers;

namespace StaticGuide.Tests.Verification.Fetching;

/// <summary>What hosts notice of us.</summary>
public sealed class PolitenessTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task Five_hundred_links_to_one_host_go_one_by_one_a_second_apart()
    {
        await using var lab = new Lab();
        var urls = Enumerable.Range(0, 500).Select(i => $"{(i % 2 == 0 ? "http" : "https")}://site.test/{i}").ToList();
        foreach (var i in Enumerable.Range(0, 500))
            lab.Play($"site.test/{i}", Page());

        // All at once, not host by host: the gate alone must hold.
        var outcomes = await Task.WhenAll(urls.Select(lab.FetchAsync));

        Assert.All(outcomes, outcome => Assert.IsType<FetchOutcome.Reached>(outcome));
        Assert.Equal(1, Math.Max(lab.Http.MostInFlight, lab.Https.MostInFlight));
        var times = lab.PageRequests.Concat(lab.RobotsRequests).Select(request => request.At).Order().ToList();
        Assert.Equal(502, times.Count);
        Assert.All(times.Zip(times.Skip(1)), pair => Assert.True(pair.Second - pair.First >= Second));
    }

    [Fact]
    public async Task A_host_with_http_and_https_is_one_host()
    {
        await using var lab = new Lab();
        lab.Play("site.test/a", Page());
        await Task.WhenAll(lab.FetchAsync("http://site.test/a"), lab.FetchAsync("https://site.test/a"));
        var times = lab.PageRequests.Concat(lab.RobotsRequests).Select(request => request.At).Order().ToList();
        Assert.Equal(4, times.Count);
        Assert.All(times.Zip(times.Skip(1)), pair => Assert.True(pair.Second - pair.First >= Second));
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("Mon, 01 Jun 2026 12:01:00 GMT", 59)]
    [InlineData("Monday, 01-Jun-26 12:01:00 GMT", 59)]
    [InlineData("Thu, 01 Jan 2015 00:00:00 GMT", 2)]
    [InlineData("garbage", 2)]
    [InlineData("-5", 2)]
    [InlineData("1", 2)]
    public async Task Retry_after_is_obeyed(string header, int seconds)
    {
        await using var lab = new Lab();
        lab.Play("site.test/a", InTurn(Status("503 Later", $"Retry-After: {header}\r\n"), Page()));
        Assert.IsType<FetchOutcome.Reached>(await lab.FetchAsync("http://site.test/a"));
        var times = lab.PageRequests.Select(request => request.At).ToList();
        Assert.InRange((times[1] - times[0]).TotalSeconds, seconds, seconds + 1);
    }

    [Fact]
    public async Task Pauses_grow()
    {
        await using var lab = new Lab();
        lab.Play("site.test/a", Status("500 Oh"));
        Assert.Equal(3, (await lab.FetchAsync("http://site.test/a")).Attempts);
        var times = lab.PageRequests.Select(request => request.At).ToList();
        Assert.True(times[2] - times[1] > times[1] - times[0]);
    }

    [Fact]
    public async Task A_host_that_wants_to_be_left_alone_is_left_alone_by_all_its_sources()
    {
        await using var lab = new Lab();
        lab.Play("site.test/a", Status("429 Too Many", "Retry-After: 86400\r\n")).Play("site.test/b", Page()).Play("other.test/b", Page());
        Assert.Equal("transient retry-later 429", OutcomeWords.Of(await lab.FetchAsync("http://site.test/a")));
        Assert.Equal("transient retry-later", OutcomeWords.Of(await lab.FetchAsync("http://site.test/b")));
        Assert.IsType<FetchOutcome.Reached>(await lab.FetchAsync("http://other.test/b"));
        Assert.DoesNotContain(lab.PageRequests, request => request is { Host: "site.test", Target: "/b" });
    }

    [Fact]
    public async Task Robots_txt_is_asked_for_once_a_site()
    {
        await using var lab = new Lab();
        foreach (var i in Enumerable.Range(0, 20))
            lab.Play($"site.test/{i}", Page());
        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => lab.FetchAsync($"http://site.test/{i}")));
        Assert.Single(lab.RobotsRequests);
        await lab.FetchAsync("https://site.test/1");
        Assert.Equal(2, lab.RobotsRequests.Count());
    }

    [Fact]
    public async Task Cookies_do_not_outlive_a_chain()
    {
        await using var lab = new Lab();
        lab.Play(
                "site.test/a",
                connection =>
                    (connection.Request.Header("Cookie") is null ? Redirect(302, "/a", "Set-Cookie: s=1\r\n") : Page())(connection)
            )
            .Play("site.test/b", Page());
        await lab.FetchAsync("http://site.test/a");
        await lab.FetchAsync("http://site.test/b");
        Assert.Equal([null, "s=1", null], lab.PageRequests.Select(request => request.Header("Cookie")));
    }

    /// <summary>Fifty hosts with a tenth of the gap as latency, in real time: the one thing that no clock of ours can show.</summary>
    [Fact]
    public async Task A_thousand_sources_are_reached_and_no_host_is_pressed()
    {
        var gap = TimeSpan.FromMilliseconds(400);
        await using var lab = new Lab(options => options with { Gap = gap }, TimeProvider.System);
        foreach (var i in Enumerable.Range(0, 20))
            lab.Play(
                $"/{i}",
                async connection =>
                {
                    await Task.Delay(40, connection.Stop);
                    await Page()(connection);
                }
            );
        var urls = from i in Enumerable.Range(0, 20) from host in Enumerable.Range(0, 50) select $"http://h{host}.test/{i}";
        var reached = 0;
        var start = TimeProvider.System.GetTimestamp();

        await FetchSchedule.RunAsync(
            lab.Fetcher,
            lab.Options.HostsAtOnce,
            urls,
            url => url,
            (_, outcome, _) =>
            {
                if (outcome is FetchOutcome.Reached)
                    Interlocked.Increment(ref reached);
                return ValueTask.CompletedTask;
            },
            TestContext.Current.CancellationToken
        );

        Assert.Equal(1000, reached);
        var taken = TimeProvider.System.GetElapsedTime(start);
        Assert.True(taken >= gap * 19, $"{taken} is less than politeness asks");
        TestContext.Current.TestOutputHelper?.WriteLine($"{taken / (gap * 19):F2} of what politeness alone dictates");
    }
}
