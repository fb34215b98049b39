using StaticGuide.Verification.Fetching;

namespace StaticGuide.Tests.Verification.Fetching;

public sealed class NetworkHealthTests
{
    private static readonly FetchOutcome Silent = new FetchOutcome.Transient(FetchReason.NoConnection);
    private static readonly FetchOutcome Unknown = new FetchOutcome.Dead(FetchReason.NoSuchHost);
    private static readonly FetchOutcome Offline = new FetchOutcome.Transient(FetchReason.OwnNameServer);
    private static readonly FetchOutcome Captive = new FetchOutcome.Transient(FetchReason.UnsafeRedirect, 302);
    private static readonly FetchOutcome Gone = new FetchOutcome.Dead(FetchReason.Status, 404);
    private static readonly FetchOutcome Busy = new FetchOutcome.Transient(FetchReason.Status, 503);

    [Fact]
    public void Many_hosts_out_of_reach_are_our_own_fault() => Assert.True(IsOurFault(Silent, Unknown, Silent, Gone));

    [Fact]
    public void So_are_many_that_lead_to_one_private_address() => Assert.True(IsOurFault(Captive, Captive, Captive, Busy));

    [Fact]
    public void Half_of_them_are_not() => Assert.False(IsOurFault(Silent, Unknown, Gone, Busy));

    [Fact]
    public void Two_hosts_prove_nothing() => Assert.False(IsOurFault(Unknown, Unknown));

    [Fact]
    public void A_name_server_of_ours_that_is_down_needs_no_number_of_hosts()
    {
        Assert.True(IsOurFault(Offline));
        Assert.True(IsOurFault(Offline, Offline));
        Assert.True(IsOurFault(Offline, Silent));
    }

    [Fact]
    public void While_some_host_is_reached_our_network_is_up() => Assert.False(IsOurFault(Offline, Gone));

    [Fact]
    public void A_run_that_looked_at_nothing_says_nothing() => Assert.False(IsOurFault());

    [Fact]
    public void Servers_that_answer_are_reached_whatever_they_answer() => Assert.False(IsOurFault(Gone, Gone, Busy, Busy));

    [Fact]
    public void One_host_counts_once() =>
        Assert.False(
            NetworkHealth.IsOurFault(
                Enumerable.Range(0, 9).Select(i => ($"http://one.test/{i}", Silent)).Append(("http://two.test/", Gone))
            )
        );

    private static bool IsOurFault(params FetchOutcome[] outcomes) =>
        NetworkHealth.IsOurFault(outcomes.Select((outcome, i) => ($"http://h{i}.test/", outcome)));
}
