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

    /// <summary>A quote may stand on other pages of its site, and an older edition has the same title.</summary>
    [Theory]
    [InlineData("Nurses and cooks | Bureau", "http://a.test/nurses", 2)]
    [InlineData("Nurses and cooks", "/jobs/nurses", 2)]
    [InlineData("Clerk: pay | Bureau", "http://a.test/2019/clerks", 2)]
    [InlineData("Clerk: pay | Bureau", "http://a.test/clerks/2019", 2)]
    [InlineData("Clerk: pay | Bureau", "http://a.test/jobs/4711", 0)]
    [InlineData("Clerk: pay | Bureau", "http://a.test/?p=4711", 0)]
    [InlineData("Bureau", "http://a.test/jobs/4711", 2)]
    [InlineData("Wages", "http://a.test/new/wages", 2)]
    [InlineData("Nurses and cooks", "http://a.test/clerks.amp.html", 0)]
    [InlineData("Nurses and cooks", "http://a.test/amp/clerks/", 0)]
    [InlineData("Nurses and cooks", "http://a.test/clerks/print", 0)]
    [InlineData("Nurses and cooks", "http://a.test/clerks?print=1", 0)]
    [InlineData("Nurses and cooks", "http://a.test/default.aspx", 0)]
    [InlineData("Nurses and cooks", "http://a.test/clerks", 0)]
    [InlineData("Nurses and cooks", "http://a.test/", 0)]
    [InlineData("", "http://a.test/nurses", 2)]
    [InlineData("RN", "http://a.test/nurses", 2)]
    public void Of_the_same_site_the_address_must_be_the_sources(string title, string canonical, int exitCode)
    {
        using var site = Saved($"<title>{title}</title><link rel=canonical href='{canonical}'>", Quote);
        var run = Verify(site);
        Assert.Equal(exitCode, run.ExitCode);
        Assert.Equal(exitCode == 2, run.Error.Contains("it calls itself http://a.test/", StringComparison.Ordinal));
    }

    /// <summary>One word in common is no title in common.</summary>
    [Theory]
    [InlineData("<title>Wages of nurses | Bureau</title><link rel=canonical href='http://a.test/nurses'>", 2)]
    [InlineData("<title>Wages of nurses</title><meta property='og:url' content='http://a.test/nurses'>", 2)]
    [InlineData("<title>Wages of nurses</title><link rel=canonical href='/nurses'>", 2)]
    [InlineData("<title>What clerks earn: wages | Bureau</title><link rel=canonical href='/jobs/clerks'>", 2)]
    [InlineData("<title>Wages of nurses</title>", 0)]
    public void Another_page_of_the_host_is_refused_though_it_shares_a_word(string head, int exitCode)
    {
        using var site = Saved(head, Quote);
        Assert.Equal(exitCode, Verify(site).ExitCode);
    }

    private const string Right = "<link rel=canonical href='https://www.bls.gov/ooh/healthcare/medical-assistants.htm'>";

    /// <summary>Where nothing is quoted, nothing else tells.</summary>
    [Theory]
    [InlineData(Right + "<title>Sign in</title>", "", "it asks for an account (“Sign in”)")]
    [InlineData(Right + "<title>Medical Assistants</title>", "<form><input type=password></form>", "it asks for an account")]
    [InlineData(Right + "<title>404 Not Found</title>", "<h1>404 Not Found</h1>", "its page says that it is not there")]
    [InlineData(Right + "<title>Just a moment...</title>", "", "it asks for proof of being human")]
    [InlineData("<title>Dental Assistants</title>", "<p>See also: Medical Assistants.</p>", "its title is “Dental Assistants”")]
    [InlineData("<title>Dental Assistants : Occupational Outlook Handbook: : U.S. Bureau of Labor Statistics</title>", "", "its title is")]
    [InlineData("<title>Assistants to medical doctors earn more than dentists</title>", "", "its title is")]
    [InlineData("<title>Bureau of Labor Statistics</title>", "<p>Welcome.</p>", "no more than whose site")]
    [InlineData(
        "<link rel=canonical href='https://www.bls.gov/'><title>Bureau of Labor Statistics</title>",
        "<p>Welcome.</p>",
        "it calls itself"
    )]
    [InlineData("", "<p>Some words of another page.</p>", "it has no title")]
    [InlineData("<meta http-equiv=refresh content='0;url=https://www.bls.gov/'>", "", "it only forwards to https://www.bls.gov/")]
    [InlineData(Right + "<meta http-equiv=refresh content='0;url=https://www.bls.gov/'>", "<a href='/'>Go on</a>", "it only forwards")]
    public void A_copy_of_a_source_that_is_cited_as_a_whole_must_show_what_it_is(string head, string body, string why)
    {
        using var site = CitedAsAWhole(head, body);
        var run = VerifyWhole(site);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(why, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(site.At(Lock)));
        VerifyWhole(site, "--force", "Ada: it is").Succeeded();
    }

    [Theory]
    [InlineData("<title>Medical Assistants : Occupational Outlook Handbook: : U.S. Bureau of Labor Statistics</title>", "")]
    [InlineData("<title>BLS - Medical assistants</title>", "")]
    [InlineData("<title>Medical assistant: pay and outlook</title>", "")]
    [InlineData("<title>Bureau of Labor Statistics</title>", "<h1>Medical Assistants</h1>")]
    [InlineData("<title>Bureau of Labor Statistics</title>", "<p class=h>Medical Assistants</p><p>They earn well.</p>")]
    [InlineData("", "<p>Medical Assistants</p>")]
    [InlineData(Right + "<title>Asistentes médicos</title>", "")]
    [InlineData("<link rel=canonical href='http://bls.gov/ooh/healthcare/medical-assistants/?utm_source=x'><title>OOH</title>", "")]
    [InlineData("<link rel=canonical href='https://www.bls.gov/es/ooh/healthcare/medical-assistants.htm'><title>Asistentes</title>", "")]
    [InlineData("<link rel=canonical href='https://www.bls.gov/'><title>Medical Assistants</title>", "")]
    [InlineData("<!-- saved from url=(0056)https://www.bls.gov/ooh/healthcare/medical-assistants.htm --><title>OOH</title>", "")]
    [InlineData(Right + "<meta http-equiv=refresh content='0;url=https://www.bls.gov/'><title>x</title>", "LONG")]
    [InlineData(Right + "<noscript><meta http-equiv=refresh content='0;url=/nojs'></noscript><title>x</title>", "")]
    [InlineData(Right + "<title>How to log in</title>", "<input type=password>LONG")]
    public void A_copy_that_shows_it_is_taken(string head, string body)
    {
        using var site = CitedAsAWhole(
            head,
            body.Replace("LONG", string.Concat(Enumerable.Repeat("They earn well. ", 100)), StringComparison.Ordinal)
        );
        VerifyWhole(site).Succeeded();
        Assert.Contains("\"verified\"", File.ReadAllText(site.At(Lock)), StringComparison.Ordinal);
    }

    /// <summary>What is read of a page does not take the square of its depth: a square of this would take minutes.</summary>
    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>T")]
    [InlineData("<p><b id={0}>T")]
    [InlineData("<details>")]
    [InlineData("<dialog>")]
    [InlineData("<div style='display:none'>x")]
    public void A_page_of_nothing_but_depth_is_read_like_another(string piece)
    {
        var body = string.Concat(Enumerable.Range(0, 60_000).Select(i => piece.Replace("{0}", $"{i}", StringComparison.Ordinal)));
        using var site = CitedAsAWhole("<title>Medical Assistants</title>", body);
        var began = TimeProvider.System.GetTimestamp();
        VerifyWhole(site).Succeeded();
        Assert.InRange(TimeProvider.System.GetElapsedTime(began).TotalSeconds, 0, 15);
    }

    private static Site CitedAsAWhole(string head, string body) =>
        Site.Small()
            .Write(
                "content/evidence/wages.yml",
                "sources:\n  - id: bls\n    title: Medical Assistants\n    publisher: Bureau of Labor Statistics\n    url: https://www.bls.gov/ooh/healthcare/medical-assistants.htm\n"
            )
            .Write("content/pay.md", "---\ntitle: Pay\nauthors: [Ada]\n---\nThey earn well [@bls].\n")
            .Write("saved.html", $"<!DOCTYPE html>\n<html><head>{head}</head><body>{body}</body></html>");

    private static Run VerifyWhole(Site site, params string[] more) =>
        Generator.Run(site.Root, ["verify", "--saved", "saved.html", "--id", "bls", "--fetched", "2026-02-28", .. more]);

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
