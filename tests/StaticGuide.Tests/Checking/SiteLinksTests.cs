using System.Text.RegularExpressions;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Checking;

/// <summary>What <c>check</c> says of links, each alone on a page of a small site.</summary>
public sealed partial class SiteLinksTests
{
    [Theory]
    // A redirect does not hide a broken anchor, and a refresh loses a good one.
    [InlineData("[a](/pay#median)", "SG3004", "write `/pay/#median`")]
    [InlineData("[a](/pay#mean)", "SG3002 SG3004", "write `/pay/#mean`")]
    [InlineData("[a](/wages/#median)", "SG3004", "write `/pay/#median`")]
    [InlineData("[a](/wages/#mean)", "SG3002", null)]
    [InlineData("[a](/wages#median)", "SG3004", "write `/pay/#median`")]
    [InlineData("[a](/wages)", "SG3004", "write `/wages/`")]
    [InlineData("[a](/wages/)", "", null)]
    [InlineData("<a href='/pay/index.html#median'>a</a>", "", null)]
    [InlineData("<a href='/tags/index.html'>a</a>", "", null)]
    // Two slashes.
    [InlineData("![a](pictures//map.png)", "", null)]
    [InlineData("![a](/pictures//map.png)", "", null)]
    [InlineData("<img src='/pictures//map.png' alt=a>", "SG3012", "write `/pictures/map.png`")]
    [InlineData("<a href='/pay//#mean'>a</a>", "SG3002 SG3012", null)]
    [InlineData("<img src='/pictures//maps.png' alt=a>", "SG3003", "did you mean `/pictures/map.png`?")]
    [InlineData("[a](//pay/)", "SG3008", "write `/pay/`")]
    [InlineData("[a](//example.org/pay/)", "", null)]
    // HTML that is copied.
    [InlineData("[a](/tables/)", "", null)]
    [InlineData("[a](/tables/index.html#first)", "", null)]
    [InlineData("[a](tables/index.html)", "", null)]
    [InlineData("[a](/tables/#second)", "SG3002", null)]
    // Names.
    [InlineData("[a](a%2Bb.txt) [b](a+b.txt) [c](a&b.txt) [d](c%3Fd.txt) [e](e%23f.txt) [f](50%25.txt) [g](<g h.txt>)", "", null)]
    [InlineData("[a](A+b.txt)", "SG3003", "did you mean `a+b.txt`?")]
    public void A_link_is_followed_as_a_reader_would(string markdown, string codes, string? hint)
    {
        using var site = SiteWith(markdown);
        var run = Generator.Check(site);
        Assert.Equal(codes.Split(' ', StringSplitOptions.RemoveEmptyEntries), run.Codes.Order(StringComparer.Ordinal));
        if (hint is not null)
            Assert.Contains(hint, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/docs/pay/index.md", "`pay.md`")]
    [InlineData("pay.html", "`pay.md`")]
    [InlineData("roles/nurse.md", "`jobs/nurse.md`")]
    [InlineData("jobs/nurze.md", "`jobs/nurse.md`")]
    [InlineData("/jobs/Nurse/", "`/jobs/nurse/`")]
    [InlineData("/job/nurse/", "`/jobs/nurse/`")]
    [InlineData("/jobs/nursse/", "`/jobs/nurse/`")]
    [InlineData("/pay/#medain", "`#median`")]
    [InlineData("/pay/#Median", "`#median`")]
    [InlineData("pictures/map.svg", "`pictures/map.png`")]
    [InlineData("map.png", "`pictures/map.png`")]
    [InlineData("desk@example.org", "`mailto:desk@example.org`")]
    [InlineData("+1-555-0100", "`tel:+1-555-0100`")]
    [InlineData("555-0100", "`tel:555-0100`")]
    [InlineData("https;//example.org/a", "`https://example.org/a`")]
    [InlineData("www.example.org/a?b", "`https://www.example.org/a?b`")]
    [InlineData("example.org", "`https://example.org`")]
    // Nothing far-fetched: a letter, another number, another word, another kind of file, two that are as near.
    [InlineData("g", null)]
    [InlineData("/jobs/year-2025/", null)]
    [InlineData("/jobs/plan-c/", null)]
    [InlineData("/jobs/purse/", null)]
    [InlineData("pictures/map.pdf", null)]
    [InlineData("/jobs/tend/", null)]
    [InlineData("/pay/#part-3", null)]
    [InlineData("/settings/index.md", null)]
    public void A_hint_names_what_was_meant_or_nothing(string link, string? meant)
    {
        using var site = SiteWith($"[a]({link})");
        var run = Generator.Check(site);
        Assert.NotEqual(0, run.ExitCode);
        Assert.Equal(meant, Hint().Match(run.Error) is { Success: true } hint ? hint.Groups[1].Value : null);
    }

    [Theory]
    [InlineData("[a](/pay/){cite='javascript:alert(1)'}")]
    [InlineData("<q cite='javascript:x'>q</q>")]
    [InlineData("<p cite=' java\nscript:x'>p</p>")]
    [InlineData("<p longdesc=javascript:x>p</p>")]
    [InlineData("<a href='/pay/' ping='JavaScript:x'>a</a>")]
    [InlineData("<button formaction='vbscript:x'>b</button>")]
    [InlineData("<p formaction='javascript:x'>b</p>")]
    [InlineData("<table background='javascript:x'></table>")]
    [InlineData("<object data='javascript:x'></object>")]
    [InlineData("<iframe src='javascript:x'></iframe>")]
    [InlineData("<video poster='javascript:x'></video>")]
    [InlineData("<img srcset='javascript:x 1x' alt=a>")]
    [InlineData("<svg><a xlink:href='javascript:x'>a</a><set href='/pay/'/></svg>")]
    [InlineData("<svg><set href='javascript:x'/></svg>")]
    [InlineData("<form action='javascript:x'></form>")]
    public void No_attribute_for_an_address_may_hold_a_script(string markdown)
    {
        using var site = SiteWith(markdown);
        Generator.Check(site).FailedWith(1, "SG3006");
    }

    [Fact]
    public void A_hint_never_names_the_page_that_links()
    {
        using var site = Site.Small();
        site.Write("content/tools/slack.md", "---\ntitle: Slack\n---\n[a](/slak/) [b](slakc.md) [c](/other/slack/)\n");
        Assert.DoesNotContain("did you mean", Generator.Check(site).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Html_that_is_copied_is_checked_where_it_stands()
    {
        using var site = Site.Small();
        site.Write(
            "content/report.htm",
            "<title>R</title>\r\n<p id=a><p id=a>\r\n<a href=''>e</a><a href='javascript:void(0)'>s</a>\r\n<p>größe <img src=no.png><a href=#b>b</a>"
        );
        site.Write("content/latin.html", [.. "<p>caf"u8, 0xE9, .. "<a href='/'>home</a><a href=nowhere/>n</a>"u8]);
        var run = Generator.Check(site);
        run.FailedWith(1, "SG3003", "SG3002", "SG3001");
        Assert.Contains("content/report.htm:4:19", run.Error, StringComparison.Ordinal);
        Assert.Contains("content/report.htm:4:34", run.Error, StringComparison.Ordinal);
        Assert.Contains("content/latin.html:1:36", run.Error, StringComparison.Ordinal);
    }

    private static Site SiteWith(string markdown)
    {
        var site = Site.Small();
        site.Write("content/site.yml", Site.Settings + "markdown: {raw_html: allow}\n");
        site.Write("content/pay.md", "---\ntitle: Pay\naliases: [/wages/]\ntags: [money]\n---\n\n## Median\n\n## Part 1\n\n## Part 2\n");
        foreach (var page in new[] { "nurse", "year-2024", "plan-a", "send", "bend" })
            site.Write($"content/jobs/{page}.md", $"---\ntitle: {page}\n---\nText.\n");
        foreach (var folder in new[] { "one", "two" })
            site.Write($"content/{folder}/settings/index.md", "---\ntitle: S\n---\nText.\n");
        site.Write("content/pictures/map.png", Site.Pixel);
        foreach (var file in new[] { "a+b.txt", "a&b.txt", "c?d.txt", "e#f.txt", "50%.txt", "g h.txt" })
            site.Write($"content/{file}", "x");
        site.Write("content/tables/index.html", "<p id=first>");
        return site.Write("content/index.md", $"---\ntitle: Home\n---\n\n{markdown}\n");
    }

    [GeneratedRegex("hint: (?:did you mean|write) (`[^`]*`)")]
    private static partial Regex Hint();
}
