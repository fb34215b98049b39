using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Cli;

/// <summary>What <c>diff</c> says of addresses, of files that are copied, and of what words are meant as.</summary>
public sealed class DiffAddressTests
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    private const string Words = "<p>Nurses work in homes. They drive there. The day begins at seven. It ends at four.</p>";

    [Fact]
    public void A_former_address_that_leads_elsewhere_is_told()
    {
        using var site = Pages("x", "y");
        Write(site, "a/former", Led("../x/"));
        Write(site, "b/former", Led("../y/"));
        var run = Diff(site, "--strict");
        run.FailedWith(0);
        Assert.Equal("Pages\n  > /former/ leads to /y/, and led to /x/\n", run.Output);
        Assert.Contains(
            "\"from\": \"/former/\",\n          \"to\": \"/y/\",\n          \"led_to\": \"/x/\"",
            Diff(site, "--format", "json").Output,
            Ordinal
        );
    }

    [Fact]
    public void A_former_address_that_follows_its_page_is_no_news()
    {
        using var site = Pages("x");
        Write(site, "a/old", Page("Old", Words));
        Write(site, "b/new", Page("Old", Words));
        Write(site, "b/old", Led("/new/"));
        Write(site, "a/former", Led("/old/"));
        Write(site, "b/former", Led("../new/"));
        Write(site, "a/other", Led("/x/"));
        Write(site, "b/other", Led("../x/index.html"));
        Assert.Equal("Pages\n  > /old/ → /new/\n", Diff(site, "--strict").Output);
    }

    [Fact]
    public void A_former_address_that_leads_to_no_page_fails_where_that_is_asked_for()
    {
        using var site = Pages("x");
        Write(site, "a/former", Led("/x/"));
        Write(site, "b/former", Led("/z/"));
        Diff(site, "--strict").FailedWith(1, "SG3020");
        Diff(site).FailedWith(0, "SG3020");
        Write(site, "b/former", Led("https://other.example/z/"));
        Assert.Equal("Pages\n  > /former/ leads to https://other.example/z/, and led to /x/\n", Diff(site, "--strict").Output);
    }

    [Theory]
    [InlineData(Words)]
    [InlineData("<p>Nurses work in homes. They drive there. The day begins at seven. It ends at five.</p>")]
    public void A_page_that_moves_and_is_called_otherwise_is_known_by_its_words(string now)
    {
        using var site = Pages("x");
        Write(site, "a/old", Page("Old", Words));
        Write(site, "b/new", Page("New", now));
        var run = Diff(site, "--strict");
        run.FailedWith(1, "SG3020");
        Assert.StartsWith("Pages\n  > /old/ → /new/, without an alias: title was “Old”", run.Output, Ordinal);
    }

    [Fact]
    public void A_page_that_is_gone_fails_where_that_is_asked_for()
    {
        using var site = Pages("x");
        Write(site, "a/old", Page("Old", Words));
        Write(site, "b/new", Page("New", "<p>Bakers bake. They drive there. They sleep by day.</p>"));
        var run = Diff(site, "--strict");
        run.FailedWith(1, "SG3020");
        Assert.Contains("/old/ is gone, and nothing leads on from there", run.Error, Ordinal);
        run = Diff(site);
        run.FailedWith(0);
        Assert.Equal("Pages\n  + /new/  “New”\n  - /old/  “Old”\n", run.Output);
        Assert.DoesNotContain("SG3020", run.Error, Ordinal);
    }

    [Fact]
    public void Files_that_are_copied_are_told()
    {
        using var site = Pages("x");
        site.Write("a/d.csv", "a,b").Write("b/d.csv", "a,c").Write("a/f/f.pdf", "%PDF").Write("b/same.zip", "1").Write("a/same.zip", "1");
        site.Write("b/new.pdf", "%PDF")
            .Write("a/feed.xml", "1")
            .Write("b/feed.xml", "2")
            .Write("a/x/index.md", "1")
            .Write("b/sitemap.xml", "1");
        site.Write("a/assets/a.css", "1").Write("a/search/index/terms-0.json", "1").Write("a/pay/references.json", "1");
        Assert.Equal("Files\n  ~ /d.csv is another file\n  - /f/f.pdf\n  + /new.pdf\n", Diff(site).Output);
        Assert.Contains("### Files that are gone\n\n- `/f/f.pdf`\n", Diff(site, "--format", "markdown").Output, Ordinal);
        Assert.Contains("\"path\": \"/d.csv\",\n        \"change\": \"replaced\"", Diff(site, "--format", "json").Output, Ordinal);
    }

    [Theory]
    [InlineData("<p>It is <del>not</del> so.</p>", "<p>It is not so.</p>", "“not” is no longer struck out")]
    [InlineData("<p>It is not so.</p>", "<p>It is <s>not</s> so.</p>", "“not” is struck out now")]
    [InlineData(
        "<ul><li><input type=checkbox disabled> A</ul>",
        "<ul><li><input type=checkbox checked> A</ul>",
        "“A”: not ticked → ticked"
    )]
    [InlineData("<ul><li>A<li>B</ul>", "<ol><li>A<li>B</ol>", "“A”: in a list → in a numbered list")]
    [InlineData("<blockquote><p>A b.</p></blockquote>", "<p>A b.</p>", "“A b.” is no longer a quotation")]
    public void Words_that_are_meant_otherwise_are_told(string was, string now, string said)
    {
        using var site = Pages("x");
        Write(site, "a/p", Page("P", was));
        Write(site, "b/p", Page("P", now));
        Assert.Equal($"Pages\n  ~ /p/  “P”: {said}\n", Diff(site).Output);
    }

    [Theory]
    [InlineData("<ul><li>A<li>B</ul>", "<ul><li>N<li>A<li>B</ul>")]
    [InlineData("<blockquote><p>A b.</p></blockquote>", "<blockquote><p>A b.</p><p>C d.</p></blockquote>")]
    [InlineData("<p>It is <del>never</del> so.</p>", "<p>It is so.</p>")]
    public void Words_that_come_or_go_are_told_as_words_alone(string was, string now)
    {
        using var site = Pages("x");
        Write(site, "a/p", Page("P", was));
        Write(site, "b/p", Page("P", now));
        var output = Diff(site).Output;
        Assert.StartsWith("Pages\n  ~ /p/  “P”: “", output, Ordinal);
        Assert.DoesNotMatch("in a list|quotation|struck", output);
    }

    [Fact]
    public void Another_language_of_pages_is_told_once()
    {
        using var site = Pages("x", "y");
        foreach (var name in new[] { "x", "y" })
            Write(site, "b/" + name, Page(name, "<p>Words.</p>").Replace("lang=en", "lang=de", Ordinal));
        Assert.Equal("Around pages\n  ~ language: en → de (on 2 pages)\n", Diff(site).Output);
    }

    /// <summary>Pages that both sites have.</summary>
    private static Site Pages(params string[] names)
    {
        var site = Site.Empty();
        foreach (var name in names)
        {
            Write(site, "a/" + name, Page(name, "<p>Words.</p>"));
            Write(site, "b/" + name, Page(name, "<p>Words.</p>"));
        }
        return site;
    }

    private static void Write(Site site, string folder, string html) => site.Write(folder + "/index.html", html);

    private static string Page(string title, string text) =>
        $"<!doctype html><html lang=en><title>{title}</title><main><h1>{title}</h1>{text}</main>";

    private static string Led(string to) =>
        $"<!doctype html><title>Moved</title><meta http-equiv=refresh content=\"0; url={to}\"><a href=\"{to}\">here</a>";

    private static Run Diff(Site site, params string[] options) => Generator.Run(site.Root, ["diff", "a", "b", .. options]);
}
