using StaticGuide.Tests.Support;
using StaticGuide.Tests.Verification.FaultServer;

namespace StaticGuide.Tests.Cli.Verifying;

/// <summary>Sources on loopback, and a small site that cites them: every host leads here.</summary>
internal sealed class SourceServer : IAsyncDisposable
{
    private readonly FaultServer server = new FaultServer(TimeProvider.System, () => { }, null).Start();

    public IReadOnlyList<FaultRequest> Requests => server.Requests;

    public string ConnectTo => $"::127.0.0.1:{server.Port}";

    /// <summary>A site with one source and one statistic for each id; its source is <c>http://HOST.test/ID</c>.</summary>
    public static Site SiteOf(params (string Host, string Id)[] sources)
    {
        var list = string.Concat(
            sources.Select(s =>
                $"  - id: {s.Id}\n    title: Wages of {s.Id}\n    publisher: Bureau\n    url: http://{s.Host}.test/{s.Id}\n"
            )
        );
        var numbers = string.Concat(
            sources.Select(s =>
                $"  - {{id: {s.Id}-wage, label: Wage of {s.Id}, population: {s.Id}, value: 44200, unit: usd-per-year, as_of: 2024-05, "
                + $"source: {s.Id}, quote: \"{Quote(s.Id)}\"}}\n"
            )
        );
        return Site.Small()
            .Write("content/evidence/wages.yml", $"sources:\n{list}statistics:\n{numbers}")
            .Write(
                "content/pay.md",
                $"---\ntitle: Pay\nauthors: [Ada]\n---\n{string.Join(' ', sources.Select(s => $":stat[{s.Id}-wage]"))}\n"
            );
    }

    public static string Quote(string id) => $"Half of all {id} earned more than $44,200 in May 2024.";

    public static Script Page(string id) => Answers.Page($"<!doctype html><html><title>{id}</title><h1>Pay</h1><p>{Quote(id)}</p></html>");

    public SourceServer Play(string address, Script script)
    {
        server.Play(address, script);
        return this;
    }

    public Run Verify(Site site, string date, params string[] arguments) =>
        Generator.Run(site.Root, ["verify", "--connect-to", ConnectTo, "--date", date, .. arguments]);

    public ValueTask DisposeAsync() => server.DisposeAsync();
}
