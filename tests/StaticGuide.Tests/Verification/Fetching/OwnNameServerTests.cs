using System.Net.Sockets;
using StaticGuide.Evidence.Locks;
using StaticGuide.Tests.Verification.FaultServer;
using StaticGuide.Verification.Fetching;
using StaticGuide.Verification.Verdicts;

namespace StaticGuide.Tests.Verification.Fetching;

/// <summary>A guide with one source: its host can go, and our own name server can fail; only the first kills.</summary>
public sealed class OwnNameServerTests
{
    private const string Url = "http://only.test/page";

    private static readonly DateOnly Monday = new(2026, 6, 1);

    [Fact]
    public async Task The_only_host_of_a_guide_can_be_gone()
    {
        var entry = await LookWeeklyAsync(new NameServer(), weeks: 3);
        Assert.Equal(SourceVerdict.Dead, entry!.Verdict);
    }

    [Theory]
    [InlineData(SocketError.HostNotFound)]
    [InlineData(SocketError.NoData)]
    [InlineData(SocketError.TryAgain)]
    [InlineData(SocketError.NoRecovery)]
    public async Task Our_own_name_server_kills_nothing_however_often_it_fails(SocketError answer) =>
        Assert.Null(await LookWeeklyAsync(new NameServer { Answer = answer, IsDown = true }, weeks: 9));

    [Fact]
    public async Task A_name_without_an_answer_beside_one_with_an_answer_is_the_weather()
    {
        var entry = await LookWeeklyAsync(new NameServer { Answer = SocketError.TryAgain }, weeks: 9);
        Assert.Equal((SourceVerdict.Transient, 0), (entry!.Verdict, entry.Failing.Count));
    }

    [Fact]
    public async Task The_name_that_must_exist_is_asked_for_only_in_doubt_and_never_connected_to()
    {
        var names = new NameServer();
        await using var reached = new Lab(resolver: names);
        reached.Play("only.test/page", Answers.Page());
        Assert.IsType<FetchOutcome.Reached>(await reached.FetchAsync(Url));
        Assert.Empty(names.Questions);

        await using var gone = new Lab(options => options with { ConnectTo = [] }, resolver: names);
        Assert.Equal("dead no-such-host", OutcomeWords.Of(await gone.FetchAsync(Url)));
        Assert.Equal(["a.root-servers.net", "only.test"], names.Questions.Distinct().Order(StringComparer.Ordinal));
    }

    /// <summary>What the lock says after a look a week; null where every run left it alone.</summary>
    private static async Task<LockEntry?> LookWeeklyAsync(NameServer names, int weeks)
    {
        LockEntry? entry = null;
        for (var week = 0; week < weeks; week++)
        {
            await using var lab = new Lab(options => options with { ConnectTo = [] }, resolver: names);
            var outcome = await lab.FetchAsync(Url);
            if (!NetworkHealth.IsOurFault([(Url, outcome)]))
                entry = VerdictOverTime.Next(entry, SourceLook.At(new SourceTask(Url, [], []), outcome, Monday.AddDays(7 * week)));
        }
        return entry;
    }
}
