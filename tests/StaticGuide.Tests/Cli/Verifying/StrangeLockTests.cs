using System.Diagnostics;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Cli.Verifying;

/// <summary>What may stand in the lock's place, and what becomes of a lock that tells of days to come.</summary>
public sealed class StrangeLockTests : IAsyncLifetime
{
    private const string Lock = "content/evidence.lock.json";

    private readonly SourceServer server = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Theory]
    [InlineData("/dev/zero")]
    [InlineData("/dev/null")]
    [InlineData("/etc/passwd")]
    [InlineData("../secret")]
    [InlineData("nowhere")]
    public void A_lock_that_leads_elsewhere_is_neither_read_nor_written(string target)
    {
        using var site = SourceServer.SiteOf(("a", "clerks")).Write("secret", "the first line\n");
        server.Play("a.test/clerks", SourceServer.Page("clerks"));
        File.CreateSymbolicLink(site.At(Lock), target);
        foreach (var run in new[] { server.Verify(site, "2026-06-01"), Generator.Check(site) })
        {
            run.FailedWith(1, "SG1007");
            Assert.DoesNotContain("the first line", run.Output + run.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("root:", run.Output + run.Error, StringComparison.Ordinal);
        }
        Assert.Equal(target, new FileInfo(site.At(Lock)).LinkTarget);
        Assert.Equal("the first line\n", File.ReadAllText(site.At("secret")));
        Assert.Equal(2, Generator.Run(site.Root, ["lock", "merge", Lock]).ExitCode);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public void A_pipe_or_a_folder_in_its_place_is_named()
    {
        using var site = SourceServer.SiteOf(("a", "clerks"));
        using (var made = Process.Start("mkfifo", [site.At(Lock)]))
            made.WaitForExit();
        server.Verify(site, "2026-06-01").FailedWith(1, "SG1004");
        Generator.Check(site).FailedWith(1, "SG1004");
        Assert.Equal(2, Generator.Run(site.Root, ["lock", "merge", site.At(Lock)]).ExitCode);
        File.Delete(site.At(Lock));
        Directory.CreateDirectory(site.At(Lock));
        server.Verify(site, "2026-06-01").FailedWith(1, "SG5009");
        Generator.Check(site).FailedWith(1, "SG5009");
        Assert.Empty(server.Requests);
    }

    [Fact]
    public void A_link_within_the_folder_is_followed_and_stays()
    {
        using var site = SourceServer.SiteOf(("a", "clerks")).Write("content/locks/mine.json", "{\"version\": 1, \"sources\": []}");
        File.CreateSymbolicLink(site.At(Lock), "locks/mine.json");
        server.Play("a.test/clerks", SourceServer.Page("clerks"));
        server.Verify(site, "2026-06-01").Succeeded();
        Assert.Equal("locks/mine.json", new FileInfo(site.At(Lock)).LinkTarget);
        Assert.Contains("clerks", File.ReadAllText(site.At("content/locks/mine.json")), StringComparison.Ordinal);
        Generator.Check(site, "--strict").FailedWith(0);
    }

    [Theory]
    [InlineData("checked")]
    [InlineData("reached")]
    [InlineData("verified")]
    [InlineData("first_verified")]
    public void A_check_of_tomorrow_is_an_error_until_verify_has_looked_again(string key)
    {
        using var site = SourceServer.SiteOf(("a", "clerks"), ("b", "nurses"));
        server.Play("a.test/clerks", SourceServer.Page("clerks")).Play("b.test/nurses", SourceServer.Page("nurses"));
        server.Verify(site, "2026-06-01").Succeeded();
        var good = File.ReadAllText(site.At(Lock));
        var at = good.IndexOf($"\"{key}\":\"2026", StringComparison.Ordinal);
        site.Write(Lock, good.Remove(at, key.Length + 8).Insert(at, $"\"{key}\":\"2099"));
        var check = Generator.Check(site);
        check.FailedWith(1, "SG5010");
        Assert.Contains($"{Lock}:4:", check.Error, StringComparison.Ordinal);
        var asked = server.Requests.Count;
        server.Verify(site, "2026-06-01", "--new").FailedWith(0);
        Assert.Equal(1, server.Requests.Skip(asked).Count(r => !r.IsRobots));
        Assert.Equal(good, File.ReadAllText(site.At(Lock)));
        Generator.Check(site, "--strict").FailedWith(0);
    }

    [Fact]
    public void Where_nothing_can_be_reached_the_day_of_tomorrow_is_still_an_error()
    {
        using var site = SourceServer.SiteOf(("a", "clerks"), ("b", "nurses"), ("c", "cooks"));
        site.Write(
            Lock,
            "{\"version\": 1, \"sources\": [{\"url\": \"http://a.test/clerks\", \"verdict\": \"verified\", \"checked\": \"2099-01-01\"}]}"
        );
        Generator.Run(site.Root, ["verify", "--connect-to", "::127.0.0.1:1", "--date", "2026-06-01"]).FailedWith(1, "SG5010");
    }
}
