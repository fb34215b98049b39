using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Images;

/// <summary>What a page says of its images: their size, their words, which of them can wait.</summary>
public sealed class ImagePageTests
{
    [Theory]
    [InlineData("photo.jpg", 1, "width=\"40\" height=\"30\"")]
    [InlineData("photo.JPG", 6, "width=\"30\" height=\"40\"")]
    [InlineData("photo.jpeg", 3, "width=\"40\" height=\"30\"")]
    [InlineData("photo.png", 1, "width=\"40\" height=\"30\"")]
    [InlineData("photo.webp", 8, "width=\"30\" height=\"40\"")]
    [InlineData("photo.gif", 1, "width=\"40\" height=\"30\"")]
    [InlineData("photo.avif", 1, "width=\"40\" height=\"30\"")]
    public void A_browser_knows_how_much_room_an_image_takes(string name, int orientation, string size)
    {
        using var site = Shown($"![A mill]({name})")
            .Write($"content/{name}", Photo.Make(Path.GetExtension(name).ToLowerInvariant(), orientation: orientation));
        Generator.Build(site, "--quiet").Succeeded();
        Assert.Contains($"<img src=\"/{name}\" alt=\"A mill\" {size} decoding=\"async\">", site.Page("/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cover")]
    [InlineData("cover.png")]
    [InlineData("pictures/cover")]
    public void A_page_s_picture_that_is_not_there_is_named_where_it_is_written(string name)
    {
        using var site = Shown("Words.").Write("content/p.md", $"---\ntitle: P\nimage: {name}\n---\nText.\n");
        var found = Assert.Single(Findings.In(site));
        Assert.Equal(("SG3003", "content/p.md", 3), (found.Rule.Code, found.Place!.File, found.Place.Start!.Value.Line));
    }

    [Theory]
    [InlineData("width=\"120\" height=\"50\"", "width=\"120\" height=\"50\"")]
    [InlineData("width='1in' height='25.4mm'", "width=\"96\" height=\"96\"")]
    [InlineData("viewBox='0 0 40 20'", "width=\"40\" height=\"20\"")]
    [InlineData("width='100' viewBox='0,0,40,20'", "width=\"100\" height=\"50\"")]
    [InlineData("width='100%' height='100%' viewBox='-5 -5 30.4 10'", "width=\"30\" height=\"10\"")]
    [InlineData("width='50%' viewBox='0 0 40 20'", "width=\"40\" height=\"20\"")]
    [InlineData("width='10em' height='5rem'", "width=\"160\" height=\"80\"")]
    [InlineData("width='1000000' height='1000000'", "width=\"1000000\" height=\"1000000\"")]
    [InlineData("viewBox='0 0 6000000 3000000'", "width=\"1000000\" height=\"500000\"")]
    public void A_drawing_is_as_large_as_it_says(string attributes, string size)
    {
        using var site = Shown("![A plan](plan.svg)")
            .Write("content/plan.svg", $"<svg xmlns=\"http://www.w3.org/2000/svg\" {attributes}/>");
        Generator.Build(site, "--strict", "--quiet").Succeeded();
        Assert.Contains($"alt=\"A plan\" {size} decoding", site.Page("/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xmlns='http://www.w3.org/2000/svg'", "SG4058")]
    [InlineData("xmlns='http://www.w3.org/2000/svg' width='100%'", "SG4058")]
    [InlineData("xmlns='http://www.w3.org/2000/svg' width='50%' height='20'", "SG4058")]
    [InlineData("xmlns='http://www.w3.org/2000/svg' width='1e999' height='nan'", "SG4058")]
    [InlineData("xmlns='http://www.w3.org/2000/svg' width='0' height='20'", "SG4053")]
    [InlineData("xmlns='http://www.w3.org/2000/svg' viewBox='0 0 0 20'", "SG4053")]
    [InlineData("viewBox='0 0 40 20'", "SG4053")]
    [InlineData("viewBox='0 0 40 20' xmlns='https://www.w3.org/2000/svg'", "SG4053")]
    public void One_that_moves_the_page_or_that_nobody_sees_is_named_where_it_is_shown(string attributes, string code)
    {
        using var site = Shown("![A plan](plan.svg) ![Again](plan.svg)")
            .Write("content/plan.svg", $"<svg {attributes}><path d='M0 0'/></svg>");
        Generator.Check(site, "--strict").FailedWith(1, code);
        site.Write("content/index.md", "---\ntitle: Home\n---\n\n[A plan](plan.svg)\n");
        Generator.Check(site, "--strict").Succeeded();
        site.Write("content/index.md", "---\ntitle: Home\n---\n\n![A plan](plan.svg){width=40 height=20}\n");
        Assert.Equal(code == "SG4058" ? [] : [code], Generator.Check(site).Codes);
    }

    /// <summary>The site's own policy lets no browser load it, and its host learns who reads the page.</summary>
    [Fact]
    public void An_image_from_elsewhere_is_named_at_each_place()
    {
        using var site = Shown(
            "![One](https://example.org/b.png) ![Two][b]\n\n![Own](https://guide.example.org/a.png)\n\n[b]: //example.org/b.png"
        );
        site.Write("content/a.png", Photo.Make(".png"));
        var run = Generator.Check(site);
        Assert.Equal(["SG4059", "SG4059"], run.Codes);
        Assert.Contains("content/index.md:5:35", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_image_of_a_page_comes_at_once_and_the_others_when_they_are_needed()
    {
        using var site = Shown("![One](a.png) ![Two](a.png)\n\n![Three](https://example.org/b.png) ![Four](a.png){loading=eager}");
        site.Write("content/a.png", Photo.Make(".png"));
        Generator.Build(site, "--quiet").Succeeded();
        var images = site.Page("/").Split("<img ")[1..];
        Assert.DoesNotContain("loading", images[0], StringComparison.Ordinal);
        Assert.Contains("loading=\"lazy\"", images[1], StringComparison.Ordinal);
        Assert.Contains("loading=\"lazy\"", images[2], StringComparison.Ordinal);
        Assert.Contains("loading=\"eager\"", images[3], StringComparison.Ordinal);
        Assert.DoesNotContain("lazy", images[3], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("![](a.png)", "SG1147")]
    [InlineData("![ ](a.png)", "SG1147")]
    [InlineData("![][shot]\n\n[shot]: a.png", "SG1147")]
    [InlineData("[![](a.png)](index.md)", "SG1147")]
    [InlineData("| A |\n|---|\n| ![](a.png) |", "SG1147")]
    [InlineData("![A mill](a.png){decorative}", "SG1148")]
    [InlineData("Here: ![A mill](a.png){credit=\"Photo: nobody\"}", "SG4055")]
    [InlineData("[a link](index.md){decorative}", "SG1102")]
    [InlineData("`code`{credit=me}", "SG1102")]
    [InlineData("![A mill](a.png){loading=foo}", "SG1102")]
    [InlineData("![A mill](a.png){width=wide height=30}", "SG1102")]
    [InlineData("![A mill, :stat[nope] a year](a.png)", "SG2005")]
    public void An_image_has_words_in_its_place(string markdown, string code)
    {
        using var site = Shown(markdown).Write("content/a.png", Photo.Make(".png"));
        Generator.Check(site).FailedWith(1, code);
    }

    [Theory]
    [InlineData("![](a.png){decorative}", "alt=\"\"")]
    [InlineData("![`a.png`](a.png)", "alt=\"a.png\"")]
    [InlineData("![*the* mill & more](a.png)", "alt=\"the mill &amp; more\"")]
    [InlineData("Keep `![](a.png)` as code; \\![](a.png) too.", "<code>![](a.png)</code>")]
    public void What_says_nothing_is_marked(string markdown, string html)
    {
        using var site = Shown(markdown).Write("content/a.png", Photo.Make(".png"));
        Generator.Check(site).Codes.Where(c => c == "SG1147").ToList().ForEach(Assert.Fail);
        Generator.Build(site, "--quiet");
        Assert.Contains(html, site.Page("/"), StringComparison.Ordinal);
        Assert.DoesNotContain("decorative", site.Page("/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("![A mill](a.png \"The *old* mill\")", "<figcaption>The *old* mill</figcaption></figure>")]
    [InlineData(
        "![A mill](a.png \"The mill\"){credit=\"Photo: A & B\"}",
        "<figcaption>The mill <small>Photo: A &amp; B</small></figcaption>"
    )]
    [InlineData("![A mill](a.png){credit=\"Photo: A\"}", "<figcaption><small>Photo: A</small></figcaption>")]
    [InlineData("- ![A mill](a.png \"The mill\")", "<figcaption>The mill</figcaption></figure>")]
    public void An_image_alone_with_a_title_or_a_credit_is_a_figure(string markdown, string caption)
    {
        using var site = Shown(markdown).Write("content/a.png", Photo.Make(".png"));
        Generator.Build(site, "--quiet").Succeeded();
        Assert.Contains("<figure class=\"image\"><img src=\"/a.png\" alt=\"A mill\"", site.Page("/"), StringComparison.Ordinal);
        Assert.Contains(caption, site.Page("/"), StringComparison.Ordinal);
        Assert.DoesNotContain("title=\"", site.Page("/"), StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_line_of_text_a_title_stays_a_title()
    {
        using var site = Shown("The ![mill](a.png \"The mill\") here.").Write("content/a.png", Photo.Make(".png"));
        Generator.Build(site, "--quiet").Succeeded();
        Assert.Contains("title=\"The mill\"", site.Page("/"), StringComparison.Ordinal);
        Assert.DoesNotContain("<figure", site.Page("/"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_drawing_for_white_paper_is_told_from_one_that_knows_the_dark()
    {
        using var site = Shown("![One](one.svg){.wide} ![Two](two.svg) ![Three](three.png) ![Four](four.png)")
            .Write("content/three.png", Photo.Make(".png", isTransparent: true))
            .Write("content/four.png", Photo.Make(".png"))
            .Write("content/one.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
            .Write(
                "content/two.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><style>@media (prefers-color-scheme: dark) { path { fill: white } }</style></svg>"
            );
        Generator.Build(site, "--quiet").Succeeded();
        Assert.Matches("one.svg[^>]* class=\"wide drawing\"", site.Page("/"));
        Assert.DoesNotMatch("two.svg[^>]* class=", site.Page("/"));
        Assert.Matches("three.png[^>]* class=\"drawing\"", site.Page("/"));
        Assert.DoesNotMatch("four.png[^>]* class=", site.Page("/"));
    }

    [Fact]
    public void A_changed_image_makes_its_pages_again()
    {
        using var site = Shown("![A mill](a.png)").Write("content/a.png", Photo.Make(".png"));
        Generator.Build(site, "--quiet").Succeeded();
        site.Write("content/a.png", Photo.Make(".png", width: 41));
        Generator.Build(site, "--quiet").Succeeded();
        Assert.Contains("width=\"41\"", site.Page("/"), StringComparison.Ordinal);
    }

    private static Site Shown(string markdown) => Site.Small().Write("content/index.md", $"---\ntitle: Home\n---\n\n{markdown}\n");
}
