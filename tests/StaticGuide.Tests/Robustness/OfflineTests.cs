using StaticGuide.Tests.Cli.Verifying;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Robustness;

/// <summary>No verb uses the network but those whose work it is: the kernel is asked, not the program.</summary>
public sealed class OfflineTests(OfflineSite offline) : IClassFixture<OfflineSite>
{
    private readonly Site site = offline.Site;

    [Fact]
    public void Two_builds_open_no_socket_and_give_the_same_bytes()
    {
        foreach (var folder in new[] { "first", "second" })
            WithoutSocket("build", "--strict", "--output", folder);
        var first = FolderContents.Of(site.At("first"));
        Assert.Contains("pay/index.html", first.Keys);
        Assert.Equal(first, FolderContents.Of(site.At("second")));
    }

    [Theory]
    [InlineData("check", "--strict")]
    [InlineData("check", "--format", "json", "--report", "report.json")]
    [InlineData("list", "pages")]
    [InlineData("list", "sources")]
    [InlineData("list", "statistics", "--format", "json")]
    [InlineData("list", "stale")]
    [InlineData("list", "passages")]
    [InlineData("list", "units")]
    [InlineData("explain", "SG5001")]
    [InlineData("schema", "site")]
    [InlineData("templates", "list")]
    [InlineData("completion", "bash")]
    public void Other_verbs_open_no_socket(params string[] arguments) => WithoutSocket(arguments);

    [Fact]
    public void Links_opens_no_socket()
    {
        site.Write(
                "public/index.html",
                "<!DOCTYPE html><title>Home</title><a href=\"http://a.test/clerks\">out</a> <a href=\"/pay/\">in</a><img "
                    + "src=\"https://b.test/x.png\">"
            )
            .Write("public/pay/index.html", "<!DOCTYPE html><title>Pay</title><a href=\"../\">home</a>");
        WithoutSocket("links", "public");
        WithoutSocket("diff", "public", "public/pay");
    }

    /// <summary>Whoever asks the system for the user's name may be answered through a socket of the machine's own.</summary>
    [Fact]
    public void A_copy_that_somebody_saved_is_checked_without_the_network()
    {
        site.Write("saved.html", $"<p>{SourceServer.Quote("clerks")}</p>");
        var (run, calls) = NetworkTrace.Of(site, "verify", "--saved", "saved.html", "--id", "clerks", "--fetched", "2026-02-28");
        run.Succeeded();
        Assert.All(calls, c => Assert.Contains("AF_UNIX", c, StringComparison.Ordinal));
    }

    /// <summary>The trace does show what the tests above do not find.</summary>
    [Fact]
    public void Verify_does_open_sockets()
    {
        var (run, calls) = NetworkTrace.Of(site, "verify", "--connect-to", offline.Server.ConnectTo, "--date", "2026-06-02");
        run.Succeeded();
        Assert.Contains(calls, c => c.Contains("socket(AF_INET", StringComparison.Ordinal));
        Assert.Contains(calls, c => c.Contains("connect(", StringComparison.Ordinal) && c.Contains("127.0.0.1", StringComparison.Ordinal));
    }

    private void WithoutSocket(params string[] arguments)
    {
        var (run, calls) = NetworkTrace.Of(site, arguments);
        run.Succeeded();
        Assert.Empty(calls);
    }
}
