using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Cli;

/// <summary>What <c>diff</c> tells once, or not at all, and which words of a page it shows.</summary>
public sealed class DiffNoiseTests
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    [Fact]
    public void A_new_name_of_the_site_is_told_once()
    {
        using var site = Guide();
        var run = Diff(site, s => s.Write("content/site.yml", Settings("Second", "a@example.org")));
        Assert.Matches("^Around pages\n  ~ the site is called “First” → “Second” \\(on \\d+ pages\\)\n$", run.Output);
    }

    [Fact]
    public void Another_address_for_mistakes_is_told_once()
    {
        using var site = Guide();
        var run = Diff(site, s => s.Write("content/site.yml", Settings("First", "b@example.org")));
        Assert.Single(run.Output.Split('\n'), l => l.Contains("mailto:a@example.org → mailto:b@example.org (on ", Ordinal));
        Assert.DoesNotContain("subject", run.Output, Ordinal);
    }

    [Fact]
    public void A_new_title_changes_no_link_for_mistakes()
    {
        using var site = Guide();
        var run = Diff(site, s => s.Write("content/pay.md", Pay.Replace("title: Pay", "title: Wages", Ordinal)));
        Assert.Contains("~ /pay/  “Wages”: title was “Pay”\n", run.Output, Ordinal);
        Assert.DoesNotContain("mailto", run.Output, Ordinal);
    }

    [Fact]
    public void Links_to_a_page_that_moves_are_told_as_its_move()
    {
        using var site = Guide();
        var run = Diff(
            site,
            s =>
            {
                File.Delete(s.At("content/pay.md"));
                s.Write("content/wages.md", Pay.Replace("title: Pay\n", "title: Pay\naliases: [/pay/]\n", Ordinal));
                s.Write("content/index.md", Home.Replace("pay.md", "wages.md", Ordinal));
            }
        );
        Assert.Contains("> /pay/ → /wages/\n", run.Output, Ordinal);
        Assert.DoesNotContain("~ /", run.Output, Ordinal);
    }

    [Fact]
    public void Of_a_page_that_cannot_be_read_nothing_is_compared()
    {
        using var site = Site.Empty().Write("a/x/index.html", "<title>X</title><main>1 <a href=/y/>Y</a></main>");
        site.Write("b/x/index.html", "<title>X</title><main>2</main>").Write("a/z/index.html", "Z").Write("b/z/index.html", "Z");
        foreach (var folder in new[] { "a", "b" })
        {
            Nobody.Permit(site.At($"{folder}/x/index.html"), "000");
            var run = Nobody.Run(site, "diff", "a", "b");
            Nobody.Permit(site.At($"{folder}/x/index.html"), "644");
            run.FailedWith(1, "SG1004");
            Assert.Equal("Nothing changes for readers.\n", run.Output);
        }
    }

    [Fact]
    public void The_first_three_sentences_that_differ_are_shown()
    {
        using var site = Site.Empty();
        site.Write("a/index.html", "<title>A</title><main><p>One stays. We are open on Monday, at nine.<ul><li>b<li>c<li>d</ul></main>");
        site.Write("b/index.html", "<title>A</title><main><p>One stays. We are open on Friday, at nine.<ul><li>x<li>y<li>z</ul></main>");
        var run = Generator.Run(site.Root, ["diff", "a", "b"]);
        Assert.Equal(
            "Pages\n  ~ /  “A”: “… are open on Monday, at nine.” → “… are open on Friday, at nine.”; “b” → “x”; “c” → “y”\n",
            run.Output
        );
    }

    [Theory]
    [InlineData("<ul><li>b<li>c</ul>", "<ul><li>c<li>b</ul>", "the same in another order")]
    [InlineData("<ul class=notes><li>Office, 2024.</ul>", "<ul class=notes><li>Office, 2025.</ul>", "“Office, 2024.” → “Office, 2025.”")]
    public void No_page_is_listed_without_what_changed(string was, string now, string said)
    {
        using var site = Site.Empty();
        site.Write("a/index.html", $"<title>A</title><main>{was}</main>").Write("b/index.html", $"<title>A</title><main>{now}</main>");
        Assert.Equal($"Pages\n  ~ /  “A”: {said}\n", Generator.Run(site.Root, ["diff", "a", "b"]).Output);
    }

    private const string Home = "---\ntitle: Home\n---\n\nSee [what bakers earn](pay.md).\n",
        Pay = "---\ntitle: Pay\ndate: 2026-01-01\n---\n\nBakers earned :stat[pay], and one in ten :stat[low].\n";

    private static string Settings(string title, string contact) =>
        $"title: {title}\nbase_url: https://site.example.org/\nlanguage: en\ncontact: mailto:{contact}\n";

    private static Site Guide()
    {
        var site = Site.Empty().Write("content/site.yml", Settings("First", "a@example.org"));
        site.Write(
            "content/evidence/office.yml",
            "sources:\n  - {id: office, title: Wages, author: Office, url: https://office.example.org/wages, published: 2026-01-01}\nstatistics:\n"
                + "  - {id: pay, label: Pay of bakers, value: 30000, unit: usd-per-year, as_of: 2025, source: office, quote: 'It was $30,000.'}\n"
                + "  - {id: low, label: Low pay, value: 20000, unit: usd-per-year, as_of: 2025, source: office, quote: 'Low was $20,000.'}\n"
        );
        site.Write("content/index.md", Home).Write("content/pay.md", Pay);
        return site.Write("content/statistics.md", "---\ntitle: Statistics\nlayout: statistics\n---\n");
    }

    private static Run Diff(Site site, Action<Site> change)
    {
        Generator.Build(site).Succeeded();
        Directory.Move(site.Output, site.At("before"));
        change(site);
        Generator.Build(site).Succeeded();
        return Generator.Run(site.Root, ["diff", "before", "site-output"]);
    }
}
