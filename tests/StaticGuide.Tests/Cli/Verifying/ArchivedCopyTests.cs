using System.Text.RegularExpressions;
using StaticGuide.Tests.Support;
using StaticGuide.Tests.Verification.FaultServer;

namespace StaticGuide.Tests.Cli.Verifying;

/// <summary>
/// What readers and the gate are told where the source itself cannot be asked, or no longer says it, and an archived copy is named.
/// </summary>
public sealed partial class ArchivedCopyTests : IAsyncLifetime
{
    private const string Evidence = "content/evidence/wages.yml";

    private readonly SourceServer server = new();
    private readonly Site site = SourceServer.SiteOf(("a", "clerks"));

    public ValueTask InitializeAsync()
    {
        foreach (var file in Directory.GetFiles(Repository.Path("templates"), "*", SearchOption.AllDirectories))
            site.Write(Path.GetRelativePath(Repository.Root, file), File.ReadAllBytes(file));
        site.Write("content/sources.md", "---\ntitle: Sources\nlayout: sources\n---\n");
        site.Write(
            Evidence,
            File.ReadAllText(site.At(Evidence))
                .Replace(
                    "    url:",
                    "    archive_url: http://archive.test/1\n    archive_date: 2026-01-31\n    url:",
                    StringComparison.Ordinal
                )
        );
        server.Play("archive.test/1", SourceServer.Page("clerks"));
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync()
    {
        site.Dispose();
        return server.DisposeAsync();
    }

    [Fact]
    public void A_source_that_blocks_is_confirmed_from_the_copy()
    {
        server.Play("a.test/clerks", Answers.Status("403 Forbidden"));
        var run = server.Verify(site, "2026-06-01");
        run.FailedWith(0);
        Assert.Contains(
            "it answers with status 403; its archived copy says what is quoted, as of 2026-06-01\n",
            run.Error,
            StringComparison.Ordinal
        );
        Generator.Check(site, "--strict").FailedWith(0);
        AssertTold("Checked 2026-06-01, from the archived copy of 2026-01-31");
    }

    [Fact]
    public void A_copy_without_the_words_confirms_nothing_and_is_no_error()
    {
        server
            .Play("a.test/clerks", Answers.Status("403 Forbidden"))
            .Play("archive.test/1", Answers.Page("<p>Nothing of that kind stands here, and never did.</p>"));
        server.Verify(site, "2026-06-01").FailedWith(0);
        Generator.Check(site).FailedWith(0);
        AssertTold("Not confirmed");
    }

    [Fact]
    public void A_source_that_says_something_else_now_still_differs()
    {
        server.Play("a.test/clerks", Answers.Page("<p>Half of all clerks earned more than $45,000 in May 2025.</p>"));
        server.Verify(site, "2026-06-01").FailedWith(0);
        Generator.Check(site, "--strict").FailedWith(0);
        AssertTold("Source now differs. Last checked 2026-06-01, from the archived copy of 2026-01-31.");
    }

    [Fact]
    public void A_source_that_is_gone_is_read_in_the_copy_while_that_has_the_words()
    {
        server.Play("a.test/clerks", Answers.InTurn(SourceServer.Page("clerks"), Answers.Status("404 Not Found")));
        server.Verify(site, "2026-06-01").FailedWith(0);
        AssertTold("Checked 2026-06-01");
        foreach (var day in new[] { "2026-06-08", "2026-06-15", "2026-06-22" })
            server.Verify(site, day).FailedWith(0);
        Generator.Check(site, "--strict").FailedWith(0);
        AssertTold("from the archived copy of 2026-01-31.");

        server.Play("archive.test/1", Answers.Page("<p>Nothing of that kind stands here, and never did.</p>"));
        server.Verify(site, "2026-06-29").FailedWith(3, "SG5002");
        Generator.Check(site).FailedWith(1, "SG5002");
    }

    [Fact]
    public void A_copy_that_is_gone_as_well_is_none()
    {
        server.Play("a.test/clerks", Answers.Status("404 Not Found")).Play("archive.test/1", Answers.Status("404 Not Found"));
        foreach (var day in new[] { "2026-06-01", "2026-06-08" })
            server.Verify(site, day).FailedWith(0);
        var run = server.Verify(site, "2026-06-15");
        run.FailedWith(3, "SG5004");
        Assert.Contains("`clerks` is gone, and so is its archived copy", run.Error, StringComparison.Ordinal);
        Generator.Check(site).FailedWith(1, "SG5004");
    }

    /// <summary>The note of the page that cites it and the page of all sources say so alike; days stand for themselves.</summary>
    private void AssertTold(string status)
    {
        Generator.Build(site).FailedWith(0);
        Assert.Contains(status, Words(site.Page("/pay/")), StringComparison.Ordinal);
        // Words were looked for on behalf of the number; of the source as a whole it is said that it was reached.
        var told = Words(site.Page("/sources/").Split("</dl>")[^1]);
        Assert.True(
            told.Contains(status, StringComparison.Ordinal)
                || told.Contains(status.Replace("Checked ", "Source reached ", StringComparison.Ordinal), StringComparison.Ordinal),
            told
        );
        Assert.Equal(
            !status.Contains("archived copy of", StringComparison.Ordinal),
            !Words(site.Page("/pay/")).Contains("from the archived copy", StringComparison.Ordinal)
        );
    }

    private static string Words(string html) => Spaces().Replace(Tag().Replace(Time().Replace(html, "$1"), ""), " ");

    [GeneratedRegex("""<time datetime="([^"]*)">[^<]*</time>""")]
    private static partial Regex Time();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
