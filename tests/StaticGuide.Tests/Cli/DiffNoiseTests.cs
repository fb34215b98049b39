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

    /// <summary>Its address stands on every page that cites it, in links of notes that are numbered anew, and in their words.</summary>
    [Theory]
    [InlineData("https://office.example.org/wages,", "https://office.example.org/pay/of/bakers#2025,", "office.example.org/pay/of/bakers")]
    [InlineData("title: Wages,", "title: Earnings,", "Earnings")]
    public void What_changes_of_a_source_is_told_once(string was, string now, string said)
    {
        using var site = Guide().Write("content/other.md", Pay.Replace("title: Pay", "title: Other", Ordinal));
        site.Write("content/sources.md", "---\ntitle: Sources\nlayout: sources\n---\n");
        var file = site.At("content/evidence/office.yml");
        var run = Diff(site, s => s.Write("content/evidence/office.yml", File.ReadAllText(file).Replace(was, now, Ordinal)));
        Assert.Matches("^Sources\n  ~ [^\n]+\n$", run.Output);
        Assert.Contains(said, run.Output, Ordinal);
    }

    /// <summary>A page that cites it once more, or links to another place, is still told.</summary>
    [Fact]
    public void What_else_changes_beside_a_source_is_told_of_the_page()
    {
        using var site = Guide();
        var file = site.At("content/evidence/office.yml");
        var run = Diff(
            site,
            s =>
                s.Write("content/evidence/office.yml", File.ReadAllText(file).Replace("org/wages", "org/pay", Ordinal))
                    .Write("content/index.md", Home.Replace("earn](pay.md)", "earn](https://office.example.org/pay)", Ordinal))
        );
        Assert.Contains("~ /  “Home”: link “what bakers earn”: /pay/ → https://office.example.org/pay\n", run.Output, Ordinal);
        Assert.DoesNotContain("/pay/  ", run.Output, Ordinal);
    }

    [Theory]
    [InlineData("<dl class=record><dt>On</dt><dd>{0} is it</dd></dl>")]
    [InlineData("<div class=notes><div>On</div><div>{0} is it</div></div>")]
    [InlineData("<dl><dt>On</dt><dd>{0} is it</dd></dl>")]
    public void Words_of_two_blocks_do_not_run_together(string html)
    {
        using var site = Site.Empty();
        foreach (var (folder, word) in new[] { ("a", "A"), ("b", "B") })
            site.Write($"{folder}/index.html", $"<title>T</title><main>{html.Replace("{0}", word, Ordinal)}</main>");
        var run = Generator.Run(site.Root, ["diff", "a", "b"]);
        Assert.Contains("“A is it” → “B is it”", run.Output, Ordinal);
    }

    [Fact]
    public void Words_of_two_blocks_of_the_frame_do_not_run_together()
    {
        using var site = Site.Empty();
        foreach (var word in new[] { "a", "b" })
            site.Write($"{word}/index.html", $"<title>T</title><main>x</main><footer><p>By</p><p>{word}</p><p>now</p></footer>");
        Assert.Contains("“a” → “b”", Generator.Run(site.Root, ["diff", "a", "b"]).Output, Ordinal);
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
