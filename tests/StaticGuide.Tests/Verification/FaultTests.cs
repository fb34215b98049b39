using StaticGuide.Tests.Verification.FaultServer;

namespace StaticGuide.Tests.Verification;

/// <summary>Plays the table of faults over real sockets: each with its outcome and its number of requests.</summary>
public sealed class FaultTests
{
    public static TheoryData<string> Names => [.. FaultTable.All.Select(row => row.Name)];

    [Theory, MemberData(nameof(Names))]
    public async Task A_fault_has_its_outcome_and_its_number_of_requests(string name)
    {
        var row = FaultTable.All.Single(row => row.Name == name);
        await using var lab = new Lab();
        foreach (var (address, script) in row.Scripts)
            lab.Play(address, script);

        var outcome = await lab.FetchAsync(row.Url);

        Assert.Contains(OutcomeWords.Of(outcome), row.Expected.Split(" or "));
        Assert.Equal(row.Requests, lab.PageRequests.Count());
        Assert.True(lab.RobotsRequests.GroupBy(request => request.Host).All(host => host.Count() <= 3));
        Assert.All(lab.PageRequests, request => Assert.Equal("staticguide/1.0 (+mailto:editor@guide.test)", request.Header("User-Agent")));
    }
}
