using System.Text.Json;
using StaticGuide.Tests.Support;
using StaticGuide.Tests.Verification.FaultServer;

namespace StaticGuide.Tests.Cli.Verifying;

/// <summary><c>verify</c> as people use it: the real program, real sockets on loopback, and the build that reads what it wrote.</summary>
public sealed class VerifyTests : IAsyncLifetime
{
    private const string Lock = "content/evidence.lock.json";

    private readonly SourceServer server = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public void What_the_source_says_is_verified_and_the_build_is_content()
    {
        using var site = SourceServer.SiteOf(("a", "clerks"));
        server.Play("a.test/clerks", SourceServer.Page("clerks"));
        var run = server.Verify(site, "2026-06-01", "--format", "json");
        run.Succeeded();
        var source = JsonDocument.Parse(run.Output).RootElement.GetProperty("sources")[0];
        Assert.Equal(
            ("clerks", "http://a.test/clerks", "verified", 200, "2026-06-01", 1),
            (
                source.GetProperty("id").GetString(),
                source.GetProperty("url").GetString(),
                source.GetProperty("verdict").GetString(),
                source.GetProperty("http_status").GetInt32(),
                source.GetProperty("checked").GetString(),
                source.GetProperty("attempts").GetInt32()
            )
        );
        var quote = source.GetProperty("quotes")[0];
        Assert.Equal(("clerks-wage", "found"), (quote.GetProperty("statistic").GetString(), quote.GetProperty("verdict").GetString()));
        Generator.Check(site, "--strict").FailedWith(0);

        var before = File.ReadAllText(site.At(Lock));
        server.Verify(site, "2026-06-01").Succeeded();
        Assert.Equal(before, File.ReadAllText(site.At(Lock)));
        var asked = server.Requests.Count;
        server.Verify(site, "2026-06-02", "--new").Succeeded();
        server.Verify(site, "2026-06-08", "--max-age", "7").Succeeded();
        Assert.Equal(asked, server.Requests.Count);
        server.Verify(site, "2026-06-09", "--max-age", "7").Succeeded();
        Assert.True(server.Requests.Count > asked);
    }

    [Fact]
    public void What_it_no_longer_says_is_an_error_until_a_copy_has_it()
    {
        using var site = SourceServer.SiteOf(("a", "clerks"));
        server.Play("a.test/clerks", Answers.Page("<p>Half of all clerks earned more than $45,000 in May 2025.</p>"));
        var run = server.Verify(site, "2026-06-01");
        run.FailedWith(3, "SG5002");
        Assert.Contains("Half of all clerks earned more than $45,000 in May 2025.", run.Error, StringComparison.Ordinal);
        Generator.Check(site).FailedWith(1, "SG5002");
        site.Write(
            "content/evidence/wages.yml",
            File.ReadAllText(site.At("content/evidence/wages.yml"))
                .Replace(
                    "    url:",
                    "    archive_url: http://archive.test/1\n    archive_date: 2026-01-31\n    url:",
                    StringComparison.Ordinal
                )
        );
        server.Play("archive.test/1", SourceServer.Page("clerks"));
        server.Verify(site, "2026-06-02").Succeeded();
        Generator.Check(site).FailedWith(0);
    }

    /// <summary>A slip in one entry takes nothing from the lock of what was found of it before.</summary>
    [Fact]
    public void What_cannot_be_read_of_the_guide_keeps_what_was_found()
    {
        using var site = SourceServer.SiteOf(("a", "clerks"), ("b", "cooks"));
        server.Play("a.test/clerks", SourceServer.Page("clerks")).Play("b.test/cooks", SourceServer.Page("cooks"));
        server.Verify(site, "2026-06-01").Succeeded();
        var (good, before) = (File.ReadAllText(site.At("content/evidence/wages.yml")), Entry("clerks"));
        var at = good.IndexOf("unit: usd-per-year", StringComparison.Ordinal);
        site.Write("content/evidence/wages.yml", string.Concat(good.AsSpan(0, at), "unit: usd/year", good.AsSpan(at + 18)));
        server.Verify(site, "2026-06-02").FailedWith(1, "SG2014");
        Assert.Equal(before, Entry("clerks"));
        Assert.Contains("2026-06-02", Entry("cooks"), StringComparison.Ordinal);
        site.Write("content/evidence/wages.yml", good);
        Generator.Check(site, "--strict").FailedWith(0);

        string Entry(string id) =>
            JsonDocument
                .Parse(File.ReadAllText(site.At(Lock)))
                .RootElement.GetProperty("sources")
                .EnumerateArray()
                .Single(s => s.GetProperty("url").GetString()!.EndsWith(id, StringComparison.Ordinal))
                .GetRawText();
    }

    [Fact]
    public void An_edited_quote_counts_as_unchecked()
    {
        using var site = SourceServer.SiteOf(("a", "clerks"));
        server.Play("a.test/clerks", SourceServer.Page("clerks"));
        server.Verify(site, "2026-06-01").Succeeded();
        site.Write(
            "content/evidence/wages.yml",
            File.ReadAllText(site.At("content/evidence/wages.yml"))
                .Replace("Half of all clerks", "Half of the clerks", StringComparison.Ordinal)
        );
        Generator.Check(site).FailedWith(0, "SG5001");
        Generator.Check(site, "--strict").FailedWith(1, "SG5001");
        server.Verify(site, "2026-06-02", "--new").FailedWith(3, "SG5002");
    }

    [Theory]
    [InlineData("http://user:secret@hotel.test/welcome")]
    [InlineData("ftp://hotel.test/welcome")]
    public void Where_a_source_leads_for_an_hour_takes_nothing_away(string elsewhere)
    {
        using var site = SourceServer.SiteOf(("a", "clerks"), ("b", "nurses"));
        server.Play("a.test/clerks", Answers.InTurn(SourceServer.Page("clerks"), Answers.Redirect(302, elsewhere)));
        server.Play("b.test/nurses", Answers.InTurn(Answers.Redirect(302, elsewhere), SourceServer.Page("nurses")));
        server.Verify(site, "2026-06-01", "--only", "clerks").Succeeded();
        var run = server.Verify(site, "2026-06-02");
        run.FailedWith(0);
        Assert.Contains("leads to an address that is not connected to", run.Error, StringComparison.Ordinal);
        Generator.Check(site).FailedWith(0);
        server.Verify(site, "2026-06-03", "--only", "nurses").Succeeded();
        Generator.Check(site, "--strict").FailedWith(0);
    }

    [Fact]
    public void A_page_is_dead_on_the_third_day_it_is_not_there()
    {
        using var site = SourceServer.SiteOf(("a", "clerks"));
        server.Play("a.test/clerks", Answers.InTurn(SourceServer.Page("clerks"), Answers.Status("404 Not Found")));
        server.Verify(site, "2026-06-01").Succeeded();
        foreach (var day in new[] { "2026-06-02", "2026-06-02", "2026-06-03" })
        {
            server.Verify(site, day).FailedWith(0);
            Generator.Check(site, "--strict").FailedWith(0);
        }
        server.Verify(site, "2026-06-04").FailedWith(3, "SG5004");
        Generator.Check(site).FailedWith(1, "SG5004");
    }

    [Theory]
    [InlineData("403 Forbidden")]
    [InlineData("451 Unavailable For Legal Reasons")]
    public void Who_blocks_robots_is_checked_from_a_saved_copy(string status)
    {
        using var site = SourceServer.SiteOf(("a", "clerks"));
        server.Play("a.test/clerks", Answers.Status(status));
        var run = server.Verify(site, "2026-06-01");
        run.FailedWith(0);
        Assert.Contains("--saved FILE --id clerks", run.Error, StringComparison.Ordinal);
        site.Write("saved.html", $"<p>{SourceServer.Quote("clerks")}</p>");
        Generator.Run(site.Root, ["verify", "--saved", "saved.html", "--id", "clerks", "--fetched", "2026-02-28"]).FailedWith(0);
        server.Verify(site, "2026-06-02").FailedWith(0);
        Generator.Check(site, "--strict").FailedWith(0);
        site.Write(
            "templates/page.html",
            "<!DOCTYPE html><title>x</title>{{ page.content }}{{ for n in notes }}<p id=\"{{ n.anchor }}\">{{ n.status }} {{ n.checked.iso }} {{ n.from_saved }}{{ for b in n.backlinks }} <a href=\"{{ b.href }}\">{{ b.label }}</a>{{ end }}</p>{{ end }}"
        );
        Generator.Build(site).FailedWith(0);
        Assert.Contains("checked 2026-02-28 true", site.Page("/pay/"), StringComparison.Ordinal);
    }

    [Fact]
    public void When_nothing_can_be_reached_it_is_our_network()
    {
        using var site = SourceServer.SiteOf(("a", "clerks"), ("b", "nurses"), ("c", "cooks"));
        var run = Generator.Run(site.Root, ["verify", "--connect-to", "::127.0.0.1:1", "--date", "2026-06-01"]);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("our own network", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(site.At(Lock)));
    }

    [Fact]
    public void What_was_tried_is_listed_although_nothing_is_learned_from_it()
    {
        using var site = SourceServer.SiteOf(("a", "clerks"), ("b", "nurses"), ("c", "cooks"));
        server.Play("a.test/clerks", SourceServer.Page("clerks"));
        server.Verify(site, "2026-05-31", "--only", "clerks").Succeeded();
        var before = File.ReadAllText(site.At(Lock));
        var run = Generator.Run(site.Root, ["verify", "--connect-to", "::127.0.0.1:1", "--date", "2026-06-01", "--format", "json"]);
        var sources = JsonDocument.Parse(run.Output).RootElement.GetProperty("sources").EnumerateArray().ToList();
        Assert.Equal(["clerks", "cooks", "nurses"], sources.Select(s => s.GetProperty("id").GetString()));
        Assert.All(
            sources,
            s =>
                Assert.Equal(
                    ("transient", true, "no connection could be made"),
                    (s.GetProperty("verdict").GetString(), s.GetProperty("attempts").GetInt32() > 0, s.GetProperty("reason").GetString())
                )
        );
        Assert.Equal("2026-05-31", sources[0].GetProperty("verified").GetString());
        Assert.Equal(before, File.ReadAllText(site.At(Lock)));
    }

    [Fact]
    public void It_says_how_many_quotes_it_found()
    {
        using var site = SourceServer.SiteOf(("a", "clerks"), ("b", "nurses"));
        server.Play("a.test/clerks", SourceServer.Page("clerks")).Play("b.test/nurses", Answers.Status("503 Later"));
        // What could not be read was not looked through.
        Assert.Contains("found 1 of 1 quote", server.Verify(site, "2026-06-01").Error, StringComparison.Ordinal);
        var json = JsonDocument.Parse(server.Verify(site, "2026-06-01", "--format", "json").Output).RootElement;
        Assert.Equal((1, 1), (json.GetProperty("quotes").GetInt32(), json.GetProperty("quotes_found").GetInt32()));
    }

    /// <summary>Known from what pages cite and show, not from letters that happen to look like an id.</summary>
    [Fact]
    public void Whose_pages_a_source_concerns_is_known_from_what_they_cite()
    {
        using var site = SourceServer.SiteOf(("a", "clerks"));
        foreach (
            var (name, front, text) in new[]
            {
                ("cites", "", "Pay is low [see @clerks, p. 3]."),
                ("braced", "", "Low [@{clerks}]."),
                ("shows", "", "They earn :stat[clerks-wage.year]."),
                ("asks", "faq: [{id: much, question: \"How much?\", answer: \":stat[clerks-wage]\"}]", ""),
                ("lists", "params: {glance: [clerks-wage]}", ""),
                ("code", "", "`[@clerks]` is how it is cited, and @clerks is not."),
                ("names", "tags: [clerks, clerks-wages]", "Some, clerks-wage, it is."),
            }
        )
            site.Write($"content/{name}.md", $"---\ntitle: {name}\n{front}\n---\n{text}\n");
        server.Play("a.test/clerks", Answers.Page("<p>Nobody knows.</p>"));
        var used = Assert.Single(
            server.Verify(site, "2026-06-01", "--format", "markdown").Output.Split('\n'),
            line => line.Contains("Used on", StringComparison.Ordinal)
        );
        Assert.Equal(
            ["asks", "lists", "pay", "shows"],
            System.Text.RegularExpressions.Regex.Matches(used, @"content/(\w+)\.md").Select(m => m.Groups[1].Value)
        );
    }

    [Fact]
    public void The_summary_says_what_changed_what_to_do_and_whose_pages()
    {
        using var site = SourceServer.SiteOf(("a", "clerks"), ("b", "nurses"));
        server
            .Play("a.test/clerks", Answers.Page("<p>Half of all clerks earned more than $45,000 in May 2025.</p>"))
            .Play("b.test/nurses", Answers.Status("403 Forbidden"));
        var run = server.Verify(site, "2026-06-01", "--format", "markdown");
        Assert.Equal(3, run.ExitCode);
        Snapshot.Matches("tests/StaticGuide.Tests/Cli/Verifying/summary", run.Output);
    }

    [Theory]
    [InlineData("--shard", "3/2")]
    [InlineData("--max-age", "-1")]
    [InlineData("--only", "nobody")]
    [InlineData("--connect-to", "nonsense")]
    [InlineData("--saved", "content/index.md")]
    public void What_makes_no_sense_is_refused(string option, string value)
    {
        using var site = SourceServer.SiteOf(("a", "clerks"));
        Assert.Equal(2, Generator.Run(site.Root, ["verify", option, value]).ExitCode);
        Assert.False(File.Exists(site.At(Lock)));
    }
}
