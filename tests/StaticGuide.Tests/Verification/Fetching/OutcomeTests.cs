using StaticGuide.Tests.Verification.FaultServer;
using StaticGuide.Verification.Fetching;
using static StaticGuide.Tests.Verification.FaultServer.Answers;

namespace StaticGuide.Tests.Verification.Fetching;

/// <summary>What an outcome tells beside its name.</summary>
public sealed class OutcomeTests
{
    [Fact]
    public async Task A_permanent_redirect_tells_where_the_page_is_now()
    {
        await using var lab = new Lab();
        lab.Play("site.test/old", Redirect(301, "/newer"))
            .Play("site.test/newer", Redirect(308, "https://new.test/page"))
            .Play("new.test/page", Page());
        var reached = Assert.IsType<FetchOutcome.Reached>(await lab.FetchAsync("http://site.test/old#pay"));
        Assert.Equal("https://new.test/page#pay", reached.MovedTo);
        Assert.Equal("https://new.test/page#pay", reached.FinalUrl);
        Assert.Equal(
            [(301, "http://site.test/old#pay"), (308, "http://site.test/newer#pay")],
            reached.Hops.Select(hop => (hop.Status, hop.Url))
        );
    }

    [Fact]
    public async Task A_move_ends_where_a_passing_redirect_begins()
    {
        await using var lab = new Lab();
        lab.Play("site.test/old", Redirect(301, "/new"))
            .Play("site.test/new", Redirect(302, "/today"))
            .Play("site.test/today", Redirect(301, "/text"))
            .Play("site.test/text", Page());
        var reached = Assert.IsType<FetchOutcome.Reached>(await lab.FetchAsync("http://site.test/old"));
        Assert.Equal("http://site.test/new", reached.MovedTo);
        Assert.Equal("http://site.test/text", reached.FinalUrl);
    }

    [Fact]
    public async Task A_passing_redirect_is_no_move()
    {
        await using var lab = new Lab();
        lab.Play("site.test/a", Redirect(307, "/b")).Play("site.test/b", Page());
        Assert.Null((await lab.FetchAsync("http://site.test/a")).MovedTo);
    }

    [Fact]
    public async Task Leaving_https_is_told()
    {
        await using var lab = new Lab();
        lab.Play("site.test/a", Redirect(302, "http://site.test/b")).Play("site.test/b", Page());
        Assert.True((await lab.FetchAsync("https://site.test/a")).IsDowngraded);
        Assert.False((await lab.FetchAsync("http://site.test/a")).IsDowngraded);
    }

    [Fact]
    public async Task The_body_comes_whole_with_its_charset()
    {
        await using var lab = new Lab();
        lab.Play("site.test/a", Bytes(Gzip("<p>Käse"u8.ToArray()), "text/HTML; charset=\"UTF-8\"", "Content-Encoding: gzip\r\n"));
        var reached = Assert.IsType<FetchOutcome.Reached>(await lab.FetchAsync("http://site.test/a"));
        Assert.Equal("<p>Käse"u8.ToArray(), reached.Body.ToArray());
        Assert.Equal("UTF-8", reached.Charset);
        Assert.Equal(1, reached.Attempts);
    }

    [Fact]
    public async Task Nothing_is_sent_behind_our_back()
    {
        await using var lab = new Lab();
        lab.Play("site.test/a", Page());
        await lab.FetchAsync("http://site.test/a");
        var request = lab.PageRequests.Single();
        Assert.Equal(
            ["Accept", "Accept-Encoding", "Connection", "Host", "User-Agent"],
            request
                .Head.Split("\r\n")
                .Skip(1)
                .Where(line => line.Length > 0)
                .Select(line => line.Split(':')[0])
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task A_run_that_is_stopped_stops()
    {
        await using var lab = new Lab();
        using var cancel = new CancellationTokenSource();
        lab.Play(
            "site.test/a",
            async connection =>
            {
                await cancel.CancelAsync();
                await connection.WaitForCloseAsync();
            }
        );
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => lab.Fetcher.FetchAsync("http://site.test/a", cancel.Token));
    }

    [Fact]
    public async Task An_endless_body_is_left_soon_after_the_limit()
    {
        await using var lab = new Lab(options => options with { LargestBody = 1024 * 1024 });
        lab.Play("site.test/a", Endless("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"));
        Assert.Equal("transient too-large", OutcomeWords.Of(await lab.FetchAsync("http://site.test/a")));
        // What the buffers of two sockets on loopback may hold comes on top.
        Assert.InRange(lab.Http.BytesSent, 1024 * 1024, 16 * 1024 * 1024);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(-1, true)]
    [InlineData(1, false)]
    public async Task A_body_may_be_as_large_as_the_limit(int more, bool isRead)
    {
        const int Limit = 700_000;
        await using var lab = new Lab(options => options with { LargestBody = Limit });
        var body = new byte[Limit + more];
        Array.Fill(body, (byte)'x');
        body[^1] = (byte)'y';
        lab.Play("site.test/a", Bytes(body, "text/plain"));
        var outcome = await lab.FetchAsync("http://site.test/a");
        Assert.Equal(isRead ? "reached 200 text/plain" : "transient too-large", OutcomeWords.Of(outcome));
        if (outcome is FetchOutcome.Reached reached)
            Assert.True(reached.Body.Span.SequenceEqual(body));
    }

    [Theory]
    [InlineData("https://guide.test/about", "staticguide/2.0 (+https://guide.test/about)")]
    [InlineData("mailto:a@b.test\r\nX-Evil: 1", "staticguide/2.0 (+mailto:a@b.testX-Evil:1)")]
    [InlineData("(x) y", "staticguide/2.0 (+xy)")]
    [InlineData(null, "staticguide/2.0")]
    public void The_user_agent_names_a_contact(string? contact, string expected) =>
        Assert.Equal(expected, FetchOptions.UserAgentFor("2.0", contact));
}
