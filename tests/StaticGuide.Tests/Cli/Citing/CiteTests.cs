using System.Text.Json;
using StaticGuide.Tests.Cli.Verifying;
using StaticGuide.Tests.Support;
using StaticGuide.Tests.Verification.FaultServer;

namespace StaticGuide.Tests.Cli.Citing;

/// <summary><c>cite</c> as people use it: the real program, and real sockets on loopback.</summary>
public sealed class CiteTests : IAsyncLifetime
{
    private const string Html = "<!doctype html><html lang=en><title>Clerks | Bureau</title><meta property=og:site_name content=Bureau><meta name=date content=2025-08-28><p>Half of all clerks earned more than $44,200 in May 2024.</p></html>";

    private const string Entry = "sources:\n  - id: a-clerks\n    type: webpage\n    title: Clerks\n    publisher: Bureau\n    url: http://a.test/clerks\n    published: 2025-08-28\n    accessed: 2026-06-01\n";

    private readonly SourceServer server = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public void A_page_on_the_network_becomes_an_entry_that_builds()
    {
        using var site = Site.Small();
        server.Play("a.test/clerks?utm_source=x", Answers.Page(Html));
        var run = Generator.Run(site.Root, ["cite", "http://a.test/clerks?utm_source=x", "--connect-to", server.ConnectTo]);
        Assert.Equal((0, "", ""), (run.ExitCode, run.Error, run.Output == Entry ? "" : run.Output));
        Assert.StartsWith("staticguide/", server.Requests[^1].Header("User-Agent"), StringComparison.Ordinal);
        site.Write("content/evidence/a.yml", run.Output).Write("content/a.md", "---\ntitle: A\n---\n\nThey earn it. [@a-clerks]\n");
        Generator.Check(site).FailedWith(0);
    }

    [Fact]
    public void A_saved_copy_needs_no_network()
    {
        using var site = Site.Empty();
        site.Write("page.html", Html);
        var run = Generator.Run(site.Root, ["cite", "http://a.test/clerks", "--saved", "page.html", "--fetched", "2026-02-28", "--id", "mine"]);
        run.Succeeded();
        Assert.Equal(Entry.Replace("a-clerks", "mine", StringComparison.Ordinal).Replace("2026-06-01", "2026-02-28\n    language: en", StringComparison.Ordinal), run.Output);
    }

    [Fact]
    public void What_the_page_does_not_tell_is_asked_for()
    {
        using var site = Site.Empty();
        site.Write("page.html", "<title>Clerks</title>");
        var run = Generator.Run(site.Root, ["cite", "http://a.test/clerks", "--saved", "page.html"]);
        run.Succeeded();
        Assert.Contains("    # publisher: …\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("warning: the page does not tell its publisher", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Reference_managers_get_json()
    {
        using var site = Site.Empty();
        site.Write("page.html", Html);
        var run = Generator.Run(site.Root, ["cite", "http://a.test/clerks", "--saved", "page.html", "--format", "json"]);
        run.Succeeded();
        var item = JsonDocument.Parse(run.Output).RootElement[0];
        Assert.Equal(("Clerks", "Bureau", "http://a.test/clerks"), (item.GetProperty("title").GetString(), item.GetProperty("publisher").GetString(), item.GetProperty("URL").GetString()));
    }

    [Theory]
    [InlineData("403 Forbidden", "blocked: it answers with status 403; save it")]
    [InlineData("404 Not Found", "dead: it answers with status 404")]
    public void What_cannot_be_read_is_one_line(string status, string expected)
    {
        using var site = Site.Small();
        server.Play("a.test/clerks", Answers.Status(status));
        var run = Generator.Run(site.Root, ["cite", "http://a.test/clerks", "--connect-to", server.ConnectTo]);
        Assert.Equal((3, ""), (run.ExitCode, run.Output));
        Assert.Contains(expected, Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("file:///etc/hosts")]
    [InlineData("http://a.test/", "--fetched", "2026-02-28")]
    [InlineData("http://a.test/", "--saved", "missing.html")]
    [InlineData("http://a.test/", "--id", "No Id")]
    public void What_makes_no_sense_is_wrong_usage(params string[] arguments)
    {
        using var site = Site.Empty();
        var run = Generator.Run(site.Root, ["cite", .. arguments]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("error: ", run.Error, StringComparison.Ordinal);
    }
}
