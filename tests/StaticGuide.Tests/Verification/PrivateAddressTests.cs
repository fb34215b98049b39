using System.Collections.Concurrent;
using System.Net;
using StaticGuide.Tests.Verification.FaultServer;
using StaticGuide.Verification;
using StaticGuide.Verification.Fetching;
using StaticGuide.Verification.Safety;
using static StaticGuide.Tests.Verification.FaultServer.Answers;

namespace StaticGuide.Tests.Verification;

/// <summary>
/// Addresses that are never connected to. These run in a network namespace of their own, whose loopback has all these addresses
/// and traps that listen on them: even a faulty verifier would reach nothing real. <see cref="NamespaceTests"/> makes it.
/// </summary>
public sealed class PrivateAddressTests : IAsyncLifetime
{
    /// <summary>Says to the tests that they are in the namespace.</summary>
    public const string Mark = "STATICGUIDE_TEST_NAMESPACE";

    public const string Public = "93.184.215.14";

    private readonly FaultServer.FaultServer traps = new(TimeProvider.System, () => { }, null);
    private readonly ScriptedResolver resolver = new();

    public ValueTask InitializeAsync()
    {
        resolver.Answer(WitnessedResolver.Witness, [Public]);
        Assert.True(Environment.GetEnvironmentVariable(Mark) == "1", "runs only in a network namespace of its own: see NamespaceTests");
        traps.Start(new IPEndPoint(IPAddress.IPv6Any, 80));
        traps.Play("/page", Page());
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => traps.DisposeAsync();

    [Theory(Explicit = true)]
    [
        InlineData("127.0.0.1"),
        InlineData("127.1"),
        InlineData("2130706433"),
        InlineData("0177.0.0.1"),
        InlineData("0x7f.0.0.1"),
        InlineData("0x7f000001"),
        InlineData("0.0.0.0")
    ]
    [
        InlineData("10.1.2.3"),
        InlineData("167838211"),
        InlineData("172.16.0.1"),
        InlineData("192.168.1.1"),
        InlineData("169.254.169.254"),
        InlineData("100.64.0.1"),
        InlineData("198.18.0.1")
    ]
    [
        InlineData("[::1]"),
        InlineData("[::]"),
        InlineData("[::ffff:10.1.2.3]"),
        InlineData("[::ffff:7f00:1]"),
        InlineData("[fd00::1]"),
        InlineData("[64:ff9b::a01:203]"),
        InlineData("[2002:a01:203::1]")
    ]
    public async Task A_private_address_in_a_link_is_not_connected_to(string host)
    {
        Assert.Equal("unsafe private-address", await FetchAsync($"http://{host}/page"));
        Assert.Equal(0, traps.Connections);
    }

    [Theory(Explicit = true)]
    [
        InlineData("127.0.0.1"),
        InlineData("10.1.2.3"),
        InlineData("169.254.169.254"),
        InlineData("::1"),
        InlineData("fd00::1"),
        InlineData("::ffff:10.1.2.3"),
        InlineData("64:ff9b::a01:203")
    ]
    public async Task A_name_with_a_private_address_is_not_connected_to(string address)
    {
        resolver.Answer("inside.test", [address]);
        Assert.Equal("unsafe private-name", await FetchAsync("http://inside.test/page"));
        Assert.Equal(0, traps.Connections);
    }

    [Theory(Explicit = true)]
    [InlineData("localhost"), InlineData("localhost."), InlineData("LOCALHOST:80"), InlineData("my.localhost")]
    public async Task The_names_of_this_machine_are_not_even_looked_up(string host)
    {
        Assert.Equal("unsafe private-address", await FetchAsync($"http://{host}/page"));
        Assert.Equal((0, 0), (traps.Connections, resolver.Questions));
    }

    [Fact(Explicit = true)]
    public async Task A_network_that_leads_every_name_to_itself_says_nothing_of_a_source()
    {
        resolver.Answer("outside.test", ["10.1.2.3"]);
        resolver.Answer(WitnessedResolver.Witness, ["10.1.2.3"]);
        Assert.Equal("transient own-name-server", await FetchAsync("http://outside.test/page"));
        Assert.Equal(0, traps.Connections);
    }

    [Fact(Explicit = true)]
    public async Task One_private_address_among_public_ones_is_enough()
    {
        resolver.Answer("mixed.test", [Public, "10.1.2.3"]);
        Assert.Equal("unsafe private-name", await FetchAsync("http://mixed.test/page"));
        Assert.Equal(0, traps.Connections);
    }

    [Fact(Explicit = true)]
    public async Task A_public_address_is_connected_to()
    {
        resolver.Answer("outside.test", [Public]);
        Assert.Equal("reached 200 text/html", await FetchAsync("http://outside.test/page"));
        Assert.All(traps.Requests, AssertPublic);
        Assert.Equal(2, traps.Requests.Count);
    }

    [Theory(Explicit = true)]
    [
        InlineData("http://10.1.2.3/page"),
        InlineData("http://2130706433/page"),
        InlineData("http://[::1]/page"),
        InlineData("//inside.test/page"),
        InlineData("http://localhost/page")
    ]
    public async Task A_redirect_to_a_private_address_is_not_followed(string location)
    {
        resolver.Answer("outside.test", [Public]);
        resolver.Answer("inside.test", ["10.1.2.3"]);
        resolver.Answer("localhost", ["127.0.0.1"]);
        traps.Play("outside.test/go", Redirect(302, location));
        Assert.Equal("transient unsafe-redirect 302", await FetchAsync("http://outside.test/go"));
        Assert.All(traps.Requests, AssertPublic);
    }

    [Fact(Explicit = true)]
    public async Task A_redirect_of_robots_txt_to_a_private_address_is_not_followed()
    {
        resolver.Answer("outside.test", [Public]);
        traps.Play("outside.test/robots.txt", Redirect(302, "http://10.1.2.3/robots.txt"));
        Assert.Equal("blocked robots-unreachable", await FetchAsync("http://outside.test/page"));
        Assert.All(traps.Requests, AssertPublic);
    }

    [Fact(Explicit = true)]
    public async Task An_answer_that_changes_between_two_connections_is_checked_again()
    {
        resolver.Answer("turncoat.test", [Public], ["127.0.0.1"]);
        Assert.Equal("unsafe private-name", await FetchAsync("http://turncoat.test/page"));
        Assert.True(Assert.Single(traps.Requests).IsRobots);
        AssertPublic(traps.Requests[0]);
    }

    [Fact(Explicit = true)]
    public async Task The_address_that_was_checked_is_the_one_that_is_connected_to()
    {
        // Robots.txt and page take one answer each; a third look-up, between check and connection, would get the trap.
        resolver.Answer("turncoat.test", [Public], [Public], ["127.0.0.1"]);
        Assert.Equal("reached 200 text/html", await FetchAsync("http://turncoat.test/page"));
        Assert.All(traps.Requests, AssertPublic);
        Assert.Equal(2, resolver.Questions);
    }

    [Fact(Explicit = true)]
    public async Task A_detour_opens_its_own_door_only()
    {
        var detour = ConnectTo.Parse("a.test:80:127.0.0.1:80")!;
        resolver.Answer("b.test", ["127.0.0.1"]);
        Assert.Equal("reached 200 text/html", await FetchAsync("http://a.test/page", detour));
        var before = traps.Connections;
        Assert.Equal("unsafe private-name", await FetchAsync("http://b.test/page", detour));
        Assert.Equal("unsafe private-address", await FetchAsync("http://127.0.0.1/page", detour));
        traps.Play("a.test/go", Redirect(302, "http://127.0.0.1/page"));
        Assert.Equal("transient unsafe-redirect 302", await FetchAsync("http://a.test/go", detour));
        Assert.Equal(before + 2, traps.Connections);
    }

    [Fact(Explicit = true)]
    public async Task A_detour_to_another_port_alone_opens_no_door()
    {
        resolver.Answer("b.test", ["10.1.2.3"]);
        Assert.Equal("unsafe private-name", await FetchAsync("http://b.test:8080/page", ConnectTo.Parse("b.test:8080::80")!));
        Assert.Equal(0, traps.Connections);
    }

    private async Task<string> FetchAsync(string url, params ConnectTo[] detours)
    {
        var options = new FetchOptions { UserAgent = "staticguide/1.0", ConnectTo = detours };
        using var fetcher = new SourceFetcher(options, new Surroundings { Time = new LeapingClock(), Resolver = resolver });
        return OutcomeWords.Of(await fetcher.FetchAsync(url, TestContext.Current.CancellationToken));
    }

    private static void AssertPublic(FaultRequest request) => Assert.Equal(Public, request.LocalAddress.MapToIPv4().ToString());

    /// <summary>Gives prepared answers, one after the other; the last again and again.</summary>
    private sealed class ScriptedResolver : IHostResolver
    {
        private readonly ConcurrentDictionary<string, Queue<string[]>> answers = new();

        public int Questions { get; private set; }

        public void Answer(string host, params string[][] inTurn) => answers[host] = new Queue<string[]>(inTurn);

        public Task<IPAddress[]> ResolveAsync(string host, CancellationToken cancel)
        {
            Questions++;
            var queue = answers[host];
            return Task.FromResult((queue.Count > 1 ? queue.Dequeue() : queue.Peek()).Select(IPAddress.Parse).ToArray());
        }
    }
}
