using System.Text.Json;
using StaticGuide.Tests.Support;
using StaticGuide.Tests.Verification.FaultServer;

namespace StaticGuide.Tests.Cli.Verifying;

/// <summary><c>verify --fix</c>: the addresses of sources that have moved.</summary>
public sealed class FixTests : IAsyncLifetime
{
    private const string Lock = "content/evidence.lock.json";

    private readonly SourceServer server = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public void A_moved_source_is_mended_and_nothing_else_is_touched()
    {
        using var site = SourceServer.SiteOf(("a", "clerks"), ("a", "clerks-old"));
        server
            .Play("a.test/clerks", Answers.Redirect(301, "http://b.test/clerks"))
            .Play("b.test/clerks", SourceServer.Page("clerks"))
            .Play("a.test/clerks-old", SourceServer.Page("clerks-old"));
        server.Verify(site, "2026-06-01", "--fix").FailedWith(0);
        server.Verify(site, "2026-06-08").FailedWith(0, "SG5003");
        Generator.Check(site).FailedWith(0, "SG5003");
        var before = File.ReadAllText(site.At("content/evidence/wages.yml"));
        server.Verify(site, "2026-06-08", "--fix").FailedWith(0);
        Assert.Equal(
            before.Replace("url: http://a.test/clerks\n", "url: http://b.test/clerks\n", StringComparison.Ordinal),
            File.ReadAllText(site.At("content/evidence/wages.yml"))
        );
        Generator.Check(site, "--strict").FailedWith(0);
    }

    /// <summary>In every way in which an address may be written, and to every address that a server may name.</summary>
    [Theory]
    [InlineData("/new:")]
    [InlineData("/new?a\\b")]
    [InlineData("/new#it's,{here}")]
    public void A_new_address_is_written_so_that_it_is_read_again(string target)
    {
        using var site = SourceServer.SiteOf(("a", "clerks"));
        site.Write(
                "content/evidence/wages.yml",
                File.ReadAllText(site.At("content/evidence/wages.yml"))
                    .Replace(
                        "url: http://a.test/clerks\n",
                        "url: \"http://a.test/clerks\"\n    # url: http://a.test/clerks\n",
                        StringComparison.Ordinal
                    )
            )
            .Write(
                "content/more.md",
                "---\r\ntitle: More\r\nsources:\r\n  - {id: own, title: Own, publisher: B, url: http://a.test/clerks}\r\n---\r\nurl: http://a.test/clerks [@own]\r\n"
            )
            .Write(
                "content/evidence/zotero.json",
                "[{\"id\": \"csl\", \"type\": \"webpage\", \"title\": \"C\", \"publisher\": \"B\", \"URL\": \"http://a.test/clerks\"}]\n"
            )
            .Write("content/cites.md", "---\ntitle: C\n---\n[@csl]\n");
        server
            .Play("a.test/clerks", Answers.Redirect(301, "http://b.test" + target))
            .Play("b.test" + target.Split('#')[0], SourceServer.Page("clerks"));
        server.Verify(site, "2026-06-01").FailedWith(0);
        var (yaml, page, json) = (Text("content/evidence/wages.yml"), Text("content/more.md"), Text("content/evidence/zotero.json"));
        server.Verify(site, "2026-06-08", "--fix").FailedWith(0);
        Generator.Check(site, "--strict").FailedWith(0);
        var url = JsonDocument.Parse(File.ReadAllText(site.At(Lock))).RootElement.GetProperty("sources")[0].GetProperty("url").GetString()!;
        Assert.StartsWith("http://b.test/new", url, StringComparison.Ordinal);
        var escaped = url.Replace("\\", "\\\\", StringComparison.Ordinal);
        Assert.Equal(
            yaml.Replace("\"http://a.test/clerks\"", $"\"{escaped}\"", StringComparison.Ordinal),
            Text("content/evidence/wages.yml")
        );
        Assert.Equal(
            page.Replace("url: http://a.test/clerks}", $"url: \"{escaped}\"}}", StringComparison.Ordinal),
            Text("content/more.md")
        );
        Assert.Equal(json.Replace("http://a.test/clerks", escaped, StringComparison.Ordinal), Text("content/evidence/zotero.json"));

        string Text(string file) => File.ReadAllText(site.At(file));
    }
}
