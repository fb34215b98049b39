using System.Text.Json;
using StaticGuide.Tests.Support;
using StaticGuide.Tests.Verification.FaultServer;

namespace StaticGuide.Tests.Cli.Verifying;

/// <summary>Claims in words, from the page that makes them to the source that says so.</summary>
public sealed class PassageVerifyTests : IAsyncLifetime
{
    private const string Lock = "content/evidence.lock.json";
    private const string License = "Nurses must be licensed.";
    private const string Duties = "They change bandages.";

    private const string Evidence =
        "sources:\n  - {id: nurses, title: Nurses, publisher: Bureau, url: http://a.test/nurses}\n"
        + "passages:\n  - id: license\n    source: nurses\n    quote: "
        + License
        + "\n  - id: duties\n    source: nurses\n    quote: [\""
        + License
        + "\", \""
        + Duties
        + "\"]\n";

    private readonly SourceServer server = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => server.DisposeAsync();

    /// <summary>Of several runs, the one that is not there is named, by every verb.</summary>
    [Theory]
    [InlineData(License, 9)]
    [InlineData(Duties, 5)]
    public void The_run_that_is_missing_is_named(string there, int line)
    {
        using var site = SiteOf();
        const string Runs =
            "sources:\n  - {id: nurses, title: Nurses, publisher: Bureau, url: http://a.test/nurses}\npassages:\n"
            + "  - {id: license, source: nurses, quote: [\n    \""
            + License
            + "\",\n\n\n\n    \""
            + Duties
            + "\"]}\n"
            + "  - {id: duties, source: nurses, quote: They work at night.}\n";
        site.Write("content/evidence/n.yml", Runs);
        server.Play("a.test/nurses", Page(there, "They work at night."));
        Assert.Equal([line], LinesOf(server.Verify(site, "2026-06-01", "--format", "json")));
        Assert.Equal([line], LinesOf(Generator.Run(site.Root, ["check", "--format", "json"])));

        static IEnumerable<int> LinesOf(Run run) =>
            JsonDocument
                .Parse(run.Output)
                .RootElement.GetProperty("diagnostics")
                .EnumerateArray()
                .Where(d => d.GetProperty("code").GetString() == "SG5002")
                .Select(d => d.GetProperty("line").GetInt32());
    }

    [Fact]
    public void Words_that_stand_there_are_checked_and_shown_with_their_day()
    {
        using var site = SiteOf();
        server.Play("a.test/nurses", Page(License, Duties));
        var run = server.Verify(site, "2026-06-01", "--format", "json");
        run.Succeeded();
        var report = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal(
            [("duties", "found"), ("license", "found")],
            report
                .GetProperty("sources")[0]
                .GetProperty("quotes")
                .EnumerateArray()
                .Select(q => (q.GetProperty("passage").GetString(), q.GetProperty("verdict").GetString()))
        );
        Assert.Equal((2, 2), (report.GetProperty("quotes").GetInt32(), report.GetProperty("quotes_found").GetInt32()));
        Generator.Check(site, "--strict").FailedWith(0);
        Generator.Build(site, "--date", "2026-06-02").FailedWith(0);
        var page = site.Page("/work/");
        Assert.Contains($"<p id=\"n-1\">checked 2026-06-01 “{License}”", page, StringComparison.Ordinal);
        Assert.Contains($"<p id=\"n-2\">checked 2026-06-01 “{License} … {Duties}”", page, StringComparison.Ordinal);
        Assert.Contains("<p id=\"n-3\">reached 2026-06-01 The source as a whole", page, StringComparison.Ordinal);

        var asked = server.Requests.Count;
        server.Verify(site, "2026-06-02", "--new").Succeeded();
        Assert.Equal(asked, server.Requests.Count);
        server.Verify(site, "2026-06-02", "--only", "duties").Succeeded();
        Assert.True(server.Requests.Count > asked);
        server.Verify(site, "2026-06-02", "--only", "dutys").FailedWith(2);
    }

    [Fact]
    public void One_run_that_is_gone_is_named_with_what_the_source_says_instead()
    {
        using var site = SiteOf();
        server.Play("a.test/nurses", Page(License, "They change bandages in hospitals."));
        var run = server.Verify(site, "2026-06-01");
        run.FailedWith(3, "SG5002");
        Assert.Contains("duties: http://a.test/nurses\n  says: They change bandages in hospitals.", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("license: ", run.Error, StringComparison.Ordinal);
        Generator.Check(site).FailedWith(1, "SG5002");
        var summary = server.Verify(site, "2026-06-02", "--format", "markdown").Output;
        Assert.Contains("The source says: They change bandages in hospitals.", summary, StringComparison.Ordinal);
        Assert.Contains("Used on: `content/work.md`", summary, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_with_other_words_says_nothing_of_a_source_as_a_whole()
    {
        using var site = SiteOf();
        server.Play("a.test/nurses", Page(License));
        server.Verify(site, "2026-06-01").FailedWith(3, "SG5002");
        // An error keeps the page from being built; without the words that are gone it is.
        site.Write("content/evidence/n.yml", Evidence[..Evidence.IndexOf("  - id: duties", StringComparison.Ordinal)])
            .Write("content/work.md", "---\ntitle: Work\n---\nThey work. [@nurses]; a license. [@license]\n");
        Generator.Build(site, "--date", "2026-06-02").FailedWith(0);
        Assert.Contains("<p id=\"n-1\">reached 2026-06-01 The source as a whole", site.Page("/work/"), StringComparison.Ordinal);
        Assert.Contains("<p id=\"n-2\">checked 2026-06-01", site.Page("/work/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("must be licensed.", "only as a part of a sentence")]
    [InlineData("licensed.", "is too short to prove anything")]
    [InlineData("Nurses need no license.", "does not say what")]
    public void Words_that_are_not_there_as_a_whole_are_refused(string words, string why)
    {
        using var site = SiteOf();
        site.Write("content/evidence/n.yml", Evidence.Replace("quote: " + License, $"quote: {words}", StringComparison.Ordinal));
        server.Play("a.test/nurses", Page(License, Duties));
        var run = server.Verify(site, "2026-06-01");
        run.FailedWith(3, "SG5002");
        Assert.Contains(why, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_edited_passage_counts_as_unchecked_and_an_archived_copy_can_have_it()
    {
        using var site = SiteOf();
        server.Play("a.test/nurses", Page(License, Duties));
        server.Verify(site, "2026-06-01").Succeeded();
        var edited = Evidence.Replace(Duties, "They take blood.", StringComparison.Ordinal);
        site.Write("content/evidence/n.yml", edited);
        Generator.Check(site, "--strict").FailedWith(1, "SG5001");
        server.Verify(site, "2026-06-02", "--new").FailedWith(3, "SG5002");
        site.Write(
            "content/evidence/n.yml",
            edited.Replace(
                "url: http://a.test/nurses",
                "url: http://a.test/nurses, archive_url: http://b.test/1, archive_date: 2025-12-31",
                StringComparison.Ordinal
            )
        );
        server.Play("b.test/1", Page(License, "They take blood."));
        server.Verify(site, "2026-06-03").Succeeded();
        Generator.Check(site, "--strict").FailedWith(0);
    }

    [Fact]
    public void A_saved_copy_proves_words_too_and_locks_are_joined()
    {
        using var site = SiteOf();
        site.Write("saved.html", $"<title>Nurses</title><p>{License}</p><p>{Duties}</p>");
        Generator.Run(site.Root, ["verify", "--saved", "saved.html", "--id", "nurses", "--fetched", "2026-02-28"]).FailedWith(0);
        var locked = File.ReadAllText(site.At(Lock));
        Assert.Contains("{\"passage\":\"license\",\"hash\":", locked, StringComparison.Ordinal);
        Generator.Check(site, "--strict").FailedWith(0);
        site.Write("other.json", locked);
        Generator.Run(site.Root, ["lock", "merge", "other.json"]).FailedWith(0);
        Assert.Equal(locked, File.ReadAllText(site.At(Lock)));
    }

    [Fact]
    public void A_source_that_was_never_reached_says_so_of_its_whole()
    {
        using var site = SiteOf();
        server.Play("a.test/nurses", Answers.Status("403 Forbidden"));
        server.Verify(site, "2026-06-01").FailedWith(0);
        Generator.Build(site, "--date", "2026-06-02").FailedWith(0);
        Assert.Contains("<p id=\"n-1\">not confirmed ", site.Page("/work/"), StringComparison.Ordinal);
        Assert.Contains("<p id=\"n-3\">not reached  The source as a whole", site.Page("/work/"), StringComparison.Ordinal);
    }

    private static Site SiteOf() =>
        Site.Small()
            .Write("content/evidence/n.yml", Evidence)
            .Write("content/work.md", "---\ntitle: Work\n---\nA license. [@license] They do much [@duties; @nurses].\n")
            .Write(
                "templates/page.html",
                "<!DOCTYPE html><title>{{ page.title }}</title>{{ page.content }}{{ for n in notes }}<p id=\"{{ n.anchor }}\">"
                    + "{{ n.status }} {{ n.checked?.iso }}{{ n.reached?.iso }} {{ if n.quote }}“{{ n.quote }}”{{ end }}{{ n.whole_text }}"
                    + "{{ for b in n.backlinks }} <a href=\"{{ b.href }}\">{{ b.label }}</a>{{ end }}</p>{{ end }}"
            );

    private static Script Page(params string[] sentences) =>
        Answers.Page(
            $"<!doctype html><html><title>Nurses</title><h1>Nurses</h1>{string.Concat(sentences.Select(s => $"<p>{s}</p>"))}</html>"
        );
}
