using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Cli.Verifying;

/// <summary>A copy that a browser saved is of the source, or refused.</summary>
public sealed class SavedIdentityTests
{
    private const string Lock = "content/evidence.lock.json";

    private static readonly string Quote = $"<p>{SourceServer.Quote("clerks")}</p>";

    [Theory]
    [InlineData("")]
    [InlineData("<link rel=canonical href='https://www.a.test/clerks/'>")]
    [InlineData("<link rel=canonical href='/clerks?utm_source=x'>")]
    [InlineData("<link rel=canonical href='http://a.test/CLERKS/index.html'>")]
    [InlineData("<link rel=canonical href='http://a.test/'>")]
    [InlineData("<meta property='og:url' content='http://m.a.test/clerks'>")]
    [InlineData("<title>Wages | Bureau</title>")]
    [InlineData("<title>A – B</title>")]
    [InlineData("<!-- saved from url=(0018)http://a.test/clerks --><link rel=canonical href='http://elsewhere.test/x'>")]
    public void A_copy_of_the_source_is_taken(string head)
    {
        foreach (var body in new[] { Quote, "<p>Nothing of the kind.</p>" })
        {
            using var site = Saved(head, body);
            Assert.NotEqual(2, Verify(site).ExitCode);
            Assert.DoesNotContain("forced", File.ReadAllText(site.At(Lock)), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("<link rel=canonical href='http://a.test/nurses-and-cooks'>", "http://a.test/nurses-and-cooks", false)]
    [InlineData("<link rel=canonical href='https://other.test/clerks'>", "https://other.test/clerks", true)]
    [InlineData("<meta property='og:url' content='https://other.test/'>", "https://other.test/", true)]
    [InlineData("<!-- saved from url=(0022)https://other.test/page -->", "https://other.test/page", true)]
    [InlineData("<title>Sunflowers of the south</title>", "“Sunflowers of the south”", false)]
    public void A_copy_of_another_page_is_refused_and_the_lock_stays(string head, string named, bool evenWithTheWords)
    {
        using var site = Saved(head, evenWithTheWords ? Quote : "<p>Nothing of the kind.</p>");
        var run = Verify(site);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(named, run.Error, StringComparison.Ordinal);
        Assert.Contains("http://a.test/clerks", run.Error, StringComparison.Ordinal);
        Assert.Contains("--force", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(site.At(Lock)));
    }

    /// <summary>A quote may stand on other pages of its site: one with another address and another title is not the source.</summary>
    [Theory]
    [InlineData("Nurses and cooks | Bureau", "http://a.test/nurses", 2)]
    [InlineData("Nurses and cooks", "/jobs/nurses", 2)]
    [InlineData("Clerk: pay | Bureau", "http://a.test/jobs/clerks", 0)]
    [InlineData("Bureau", "http://a.test/jobs/4711", 0)]
    [InlineData("Wages", "http://a.test/new/wages", 0)]
    [InlineData("Nurses and cooks", "http://a.test/clerks", 0)]
    [InlineData("Nurses and cooks", "http://a.test/", 0)]
    [InlineData("", "http://a.test/nurses", 0)]
    public void Of_the_same_site_address_or_title_must_be_the_sources(string title, string canonical, int exitCode)
    {
        using var site = Saved($"<title>{title}</title><link rel=canonical href='{canonical}'>", Quote);
        var run = Verify(site);
        Assert.Equal(exitCode, run.ExitCode);
        Assert.Equal(exitCode == 2, run.Error.Contains("it calls itself http://a.test/", StringComparison.Ordinal));
    }

    /// <summary>A DOI leads to its publisher, wherever that is.</summary>
    [Theory]
    [InlineData("10.1234/abc", 0)]
    [InlineData("10.1234/ABC", 0)]
    [InlineData("10.1234/other", 2)]
    public void The_page_that_a_doi_leads_to_is_taken(string doi, int exitCode)
    {
        using var site = Saved(
            $"<meta name='citation_doi' content='{doi}'><meta name='citation_title' content='Pay'><link rel=canonical href='https://publisher.test/abc'>",
            Quote
        );
        var evidence = Directory
            .GetFiles(site.At("content"), "*.*", SearchOption.AllDirectories)
            .Single(f => File.ReadAllText(f).Contains("http://a.test/clerks", StringComparison.Ordinal));
        File.WriteAllText(
            evidence,
            File.ReadAllText(evidence).Replace("http://a.test/clerks", "https://doi.org/10.1234/abc", StringComparison.Ordinal)
        );
        Assert.Equal(exitCode, Verify(site).ExitCode);
    }

    [Fact]
    public void Who_is_sure_says_so_and_the_lock_and_the_readers_are_told()
    {
        using var site = Saved("<link rel=canonical href='https://other.test/clerks'>", Quote);
        Verify(site, "--force", "Ada: the bureau's mirror").Succeeded();
        Assert.Contains("\"forced\":\"Ada: the bureau's mirror\"", File.ReadAllText(site.At(Lock)), StringComparison.Ordinal);
        site.Write(
            "templates/page.html",
            "<!DOCTYPE html><title>x</title>{{ page.content }}{{ for n in notes }}<p id=\"{{ n.anchor }}\">{{ n.forced }}{{ for b in n.backlinks }} <a href=\"{{ b.href }}\">{{ b.label }}</a>{{ end }}</p>{{ end }}"
        );
        Generator.Build(site).FailedWith(0);
        Assert.Contains("Ada: the bureau", site.Page("/pay/"), StringComparison.Ordinal);
        site.Write("saved.html", Quote);
        Verify(site).Succeeded();
        Assert.DoesNotContain("forced", File.ReadAllText(site.At(Lock)), StringComparison.Ordinal);
        Assert.Equal(2, Generator.Run(site.Root, ["verify", "--force", "why not"]).ExitCode);
    }

    private static Site Saved(string head, string body) =>
        SourceServer.SiteOf(("a", "clerks")).Write("saved.html", $"<!DOCTYPE html>\n<html><head>{head}</head><body>{body}</body></html>");

    private static Run Verify(Site site, params string[] more) =>
        Generator.Run(site.Root, ["verify", "--saved", "saved.html", "--id", "clerks", "--fetched", "2026-02-28", .. more]);
}
