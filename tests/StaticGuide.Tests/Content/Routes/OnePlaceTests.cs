using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Content.Routes;

/// <summary>
/// Two things at one address, one name for a file and a folder, and names that only look alike: known before anything is written.
/// </summary>
public sealed class OnePlaceTests
{
    private const string Page = "---\ntitle: P\n---\nText.\n";

    [Theory]
    [InlineData("content/pay.md", "content/pay", "SG1205 content/pay")]
    [InlineData("content/Pay.md", "content/pay", "SG1205 content/pay")]
    [InlineData("content/pay/index.md", "content/pay.md", "SG1205 content/pay/index.md")]
    [InlineData("content/pay.md", "content/pay/index.html", "SG1205 content/pay/index.html")]
    [InlineData("content/pay.md", "content/Pay/INDEX.html", "SG1205 content/Pay/INDEX.html")]
    [InlineData("content/pay.md", "content/pay/index.html/plan.txt", "SG1205 content/pay/index.html/plan.txt")]
    [InlineData("content/a/b-c.md", "content/a/B C.md", "SG1205 content/a/b-c.md")]
    [InlineData("content/pay.md", "content/pay.txt", "")]
    public void Pages_and_files(string first, string second, string expected)
    {
        using var site = Site.Small().Write(first, Page);
        site.Write(second, second.EndsWith(".md", StringComparison.Ordinal) ? Page : "x");
        Assert.Equal(expected.Length == 0 ? [] : [expected], Reports(site));
    }

    /// <summary>A file where many others need a folder is one mistake, and it is that file.</summary>
    [Theory]
    [InlineData("content/assets", "SG1205 content/assets")]
    [InlineData("content/tags", "SG1205 content/tags")]
    public void A_file_in_the_way_of_many(string file, string expected)
    {
        using var site = Site.Empty()
            .Write("content/site.yml", Site.Settings)
            .Write("content/index.md", "---\ntitle: Home\ntags: [a, b, c]\n---\nText.\n")
            .Write(file, "x");
        Assert.Equal([expected], Reports(site));
    }

    [Theory]
    [InlineData("slug: feed.xml", "SG1205 content/p.md")]
    [InlineData("slug: robots.txt", "SG1205 content/p.md")]
    [InlineData("slug: tags\ntags: [a]", "SG1205 content/p.md")]
    [InlineData("aliases: [/plan.svg/old/]", "SG1205 content/p.md")]
    [InlineData("aliases: [/home.html, /Home.HTML]", "SG1205 content/p.md")]
    [InlineData("aliases: [/a/b, /a.html]", null)]
    public void Addresses_that_are_taken(string front, string? expected)
    {
        using var site = Site.Small().Write("content/plan.svg", "<svg/>").Write("content/p.md", $"---\ntitle: P\n{front}\n---\nText.\n");
        Assert.Equal(expected is null ? [] : [expected], Reports(site));
    }

    /// <summary>Where pages are written, and found by a search, as where they are only checked.</summary>
    [Theory]
    [InlineData("aliases: [/home/]")]
    [InlineData("slug: tags\ntags: [a]")]
    public void An_address_that_is_taken_is_one_report_of_a_build(string front)
    {
        using var site = Site.Empty()
            .Write("content/site.yml", Site.Settings)
            .Write("content/index.md", Page)
            .Write("content/home.md", Page)
            .Write("content/search.md", "---\ntitle: Search\nlayout: search\n---\n")
            .Write("content/p.md", $"---\ntitle: P\n{front}\n---\nText.\n");
        Generator.Build(site).FailedWith(1, "SG1205");
    }

    [Theory]
    [InlineData("[A, A+]", 1)]
    [InlineData("[C, C#, C++]", 2)]
    [InlineData("[q & a, q/a]", 1)]
    [InlineData("[Self Care, self-care, SELF CARE, self  care]", 0)]
    [InlineData("[\"cafe\\u0301\", café]", 0)]
    [InlineData("[a.b, a_b, a~b, ab]", 0)]
    public void Tags_that_would_share_a_page(string tags, int reports)
    {
        using var site = Site.Small().Write("content/p.md", $"---\ntitle: P\ntags: {tags}\n---\nText.\n");
        var found = Findings.In(site);
        Assert.Equal(reports, found.Count(f => f.Rule.Code == "SG1206"));
        Assert.Equal(reports, found.Count);
        Assert.All(found, f => Assert.Equal((3, 3), (f.Place!.Start?.Line ?? 0, Assert.Single(f.Notes).Place.Start?.Line ?? 0)));
    }

    [Fact]
    public void A_tag_that_no_disk_can_hold_is_reported()
    {
        using var site = Site.Small().Write("content/p.md", $"---\ntitle: P\ntags: [{new string('漢', 100)}]\n---\nText.\n");
        Assert.Equal(["SG1018 content/p.md"], Reports(site));
    }

    [Theory]
    [InlineData("cafe\u0301", "café")]
    [InlineData("café", "cafe\u0301")]
    [InlineData("\u1112\u1161\u11AB", "한")]
    public void Names_that_look_alike_are_alike(string file, string link)
    {
        using var site = Site.Small()
            .Write($"content/{file}.md", $"---\ntitle: P\naliases: [/old-{file}/]\n---\n## Head {file}\n\n## Other {{#{file}}}\n")
            .Write($"content/{file}.png", Site.Pixel);
        Assert.Empty(
            Findings.OnPage(
                site,
                $"[a]({link}.md#head-{link}) [b]({link}.md#{link}) [c](/{link}/) [d]({link}/) ![e]({link}.png) [f](/old-{link}/) [g]({Uri.EscapeDataString(link)}.md)\n\n## {link}\n\n[h](#{link})\n"
            )
        );
        Findings.In(site, write: true);
        var composed = StaticGuide.Files.Nfc.Of(file);
        Assert.True(File.Exists(Path.Combine(site.Output, composed, "index.html")));
        Assert.True(File.Exists(Path.Combine(site.Output, composed + ".png")));
    }

    [Fact]
    public void Two_names_that_look_alike_are_one_place()
    {
        using var site = Site.Small()
            .Write("content/cafe\u0301.md", Page)
            .Write("content/café.md", Page)
            .Write("content/e\u0301.png", "x")
            .Write("content/é.png", "x");
        var found = Findings.In(site);
        Assert.Equal(["SG1205", "SG1205"], found.Select(f => f.Rule.Code));
        Assert.All(found, f => Assert.Contains("Unicode", f.Message, StringComparison.Ordinal));
    }

    private static List<string> Reports(Site site)
    {
        var found = Findings.In(site).Select(f => $"{f.Rule.Code} {f.Place!.File}").ToList();
        Assert.Equal(found.Count == 0 ? 0 : 1, Generator.Build(site).ExitCode);
        return found;
    }
}
