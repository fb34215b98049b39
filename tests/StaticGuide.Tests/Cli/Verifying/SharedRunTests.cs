using System.Diagnostics;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Cli.Verifying;

/// <summary>Runs side by side, on several machines, or cut short: what each has learned is kept.</summary>
public sealed class SharedRunTests : IAsyncLifetime
{
    private const string Lock = "content/evidence.lock.json";

    private readonly SourceServer server = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task Two_runs_at_once_both_leave_what_they_learned()
    {
        using var site = SourceServer.SiteOf(("a", "clerks"), ("b", "nurses"));
        server.Play("a.test/clerks", SourceServer.Page("clerks")).Play("b.test/nurses", SourceServer.Page("nurses"));
        await Task.WhenAll(
            Task.Run(() => server.Verify(site, "2026-06-01", "--only", "clerks").Succeeded(), TestContext.Current.CancellationToken),
            Task.Run(() => server.Verify(site, "2026-06-01", "--only", "nurses-wage").Succeeded(), TestContext.Current.CancellationToken)
        );
        Generator.Check(site, "--strict").FailedWith(0);
    }

    [Fact]
    public void Parts_on_several_machines_are_joined()
    {
        using var site = SourceServer.SiteOf(("a", "clerks"), ("b", "nurses"), ("c", "cooks"));
        server
            .Play("a.test/clerks", SourceServer.Page("clerks"))
            .Play("b.test/nurses", SourceServer.Page("nurses"))
            .Play("c.test/cooks", SourceServer.Page("cooks"));
        foreach (var part in new[] { "1", "2" })
        {
            server.Verify(site, "2026-06-01", "--shard", part + "/2").Succeeded();
            File.Move(site.At(Lock), site.At($"part-{part}.json"));
        }
        Generator.Run(site.Root, ["lock", "merge", "part-1.json", "part-2.json"]).Succeeded();
        Assert.Equal(3, server.Requests.Count(r => !r.IsRobots));
        Generator.Check(site, "--strict").FailedWith(0);
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task An_interrupted_run_keeps_what_it_learned(string signal)
    {
        using var site = SourceServer.SiteOf(("a", "clerks"), ("a", "nurses"));
        var reached = new TaskCompletionSource();
        server
            .Play("a.test/clerks", SourceServer.Page("clerks"))
            .Play(
                "a.test/nurses",
                async connection =>
                {
                    reached.SetResult();
                    await Task.Delay(Timeout.Infinite, connection.Stop);
                }
            );
        // A shell starts what runs behind it with INT ignored, and that is handed on to every child.
        using var process = Generator.Start(
            site.Root,
            ["--default-signal", Generator.Binary, "verify", "--connect-to", server.ConnectTo, "--date", "2026-06-01"],
            program: "env"
        );
        await reached.Task.WaitAsync(TestContext.Current.CancellationToken);
        using (var kill = Process.Start("kill", ["-" + signal, process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(130, process.ExitCode);
        var text = File.ReadAllText(site.At(Lock));
        Assert.Contains("http://a.test/clerks", text, StringComparison.Ordinal);
        Assert.DoesNotContain("http://a.test/nurses", text, StringComparison.Ordinal);
    }
}
