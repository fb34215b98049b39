using System.Text.Json.Nodes;
using StaticGuide.Tests.Support;
using StaticGuide.Tests.Verification.FaultServer;

namespace StaticGuide.Tests.Cli.Verifying;

/// <summary>A source whose page only sends its readers on: it has drifted, and everybody is told where it leads.</summary>
public sealed class ForwardedSourceTests : IAsyncLifetime
{
    private const string Moved =
        "<!doctype html><html><head><title>Moved</title><meta http-equiv=refresh content='0; url=/new/clerks'></head><p>This page has moved.";

    private const string Told = "forwards to http://a.test/new/clerks: look whether that is the source now, and write its address";

    private readonly SourceServer server = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public void It_is_said_beside_the_verdict_in_every_form()
    {
        using var site = SourceServer.SiteOf(("a", "clerks"));
        server.Play("a.test/clerks", Answers.Page(Moved));
        var run = server.Verify(site, "2026-06-01");
        Assert.Equal(3, run.ExitCode);
        Assert.Contains($"clerks: http://a.test/clerks\n  {Told}\n", run.Error, StringComparison.Ordinal);
        var json = JsonNode.Parse(server.Verify(site, "2026-06-01", "--format", "json").Output)!["sources"]!.AsArray();
        Assert.Equal(("drifted", "http://a.test/new/clerks"), ((string)json[0]!["verdict"]!, (string?)json[0]!["forwards_to"]));
        var markdown = server.Verify(site, "2026-06-01", "--format", "markdown").Output;
        Assert.Contains("The source forwards to", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_has_the_words_is_the_source_wherever_it_leads()
    {
        using var site = SourceServer.SiteOf(("a", "clerks"));
        server.Play("a.test/clerks", Answers.Page($"{Moved}<p>{SourceServer.Quote("clerks")}</p>"));
        var run = server.Verify(site, "2026-06-01");
        run.Succeeded();
        Assert.DoesNotContain("forwards", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Moved, "warning: this page only forwards to http://a.test/new/clerks")]
    [InlineData("<title>404 Seite nicht gefunden</title><p>x", "warning: the page calls itself “404 Seite nicht gefunden”")]
    public void Cite_says_what_the_page_is(string html, string warning)
    {
        using var site = Site.Small().Write("saved.html", html);
        var run = Generator.Run(site.Root, ["cite", "http://a.test/clerks", "--saved", "saved.html", "--fetched", "2026-02-28"]);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(warning, run.Error, StringComparison.Ordinal);
    }
}
