namespace StaticGuide.Tests.Cli.Importing;

/// <summary>Where pages stood, by every way that a tool has to say it: kept, or named.</summary>
public sealed class KeptAddressTests
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    private const string BaseUrl = "baseURL = 'https://x.example.org/'\n";

    /// <summary>Docusaurus alone means the last part by an address without a slash.</summary>
    [Theory]
    [InlineData(
        "zola",
        "content/posts/one/index.md",
        "+++\ntitle = 'One'\npath = 'first-thing'\n+++\n[a](/first-thing/)\n",
        "/first-thing/"
    )]
    [InlineData("zola", "content/posts/one.md", "+++\ntitle = 'One'\npath = 'first-thing'\n+++\n[a](/first-thing/)\n", "/first-thing/")]
    [InlineData("hugo", "content/posts/one.md", "---\ntitle: One\nurl: first-thing\n---\n[a](/first-thing)\n", "/first-thing")]
    [InlineData("jekyll", "posts/one.md", "---\ntitle: One\npermalink: first-thing\n---\n[a](/first-thing)\n", "/first-thing")]
    [InlineData("docusaurus", "docs/one.md", "---\ntitle: One\nslug: first-thing\n---\n[a](/docs/first-thing)\n", null)]
    public void An_address_of_one_word_is_an_address(string tool, string path, string text, string? alias)
    {
        using var imported = Imported.Of(tool, (path, text));
        var page = imported.Text("content/" + (path.StartsWith("content/", Ordinal) ? path["content/".Length..] : path));
        if (alias is null)
            Assert.Contains("slug: first-thing\n", page, Ordinal);
        else
            Assert.Contains($"aliases: [\"{alias}\"]\n", page, Ordinal);
        Assert.DoesNotContain("slug", alias is null ? "" : page, Ordinal);
        Assert.DoesNotContain(imported.Left, l => l.Contains("first-thing", Ordinal));
        imported.Builds();
    }

    [Theory]
    [InlineData(
        "zola",
        "content/posts/one/index.md",
        "+++\ntitle = 'One'\npath = 'first'\n+++\n",
        "content/posts/two.md",
        "../../first/in/a.svg"
    )]
    [InlineData("hugo", "content/posts/one/index.md", "---\ntitle: One\nurl: /first/\n---\n", "content/posts/two.md", "/first/in/a.svg")]
    public void Files_beside_a_page_were_at_its_address(string tool, string path, string text, string other, string link)
    {
        using var imported = Imported.Of(
            tool,
            (path, text),
            ("content/posts/one/in/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>"),
            (other, $"{text.Split('\n')[0]}\n{text.Split('\n')[0]}\n![A]({link})\n")
        );
        imported.Builds();
        Assert.EndsWith("![A](one/in/a.svg)\n", imported.Text(other), Ordinal);
    }

    [Theory]
    [InlineData("zola", "content/one.md", "+++\ntitle = 'One'\npath = 'first'\n+++\n")]
    [InlineData("hugo", "content/one.md", "---\ntitle: One\nurl: first\n---\n")]
    public void At_the_root_it_stays_where_it_was(string tool, string path, string text)
    {
        using var imported = Imported.Of(tool, (path, text));
        Assert.Contains("slug: first\n", imported.Text("content/one.md"), Ordinal);
        Assert.DoesNotContain("aliases", imported.Text("content/one.md"), Ordinal);
    }

    [Fact]
    public void A_section_of_hugo_has_a_form_of_its_own()
    {
        using var imported = Imported.Of(
            "hugo",
            ("hugo.toml", BaseUrl + "[permalinks.section]\nposts = '/articles/'\nnews = '/:section/all/'\n"),
            ("content/posts/_index.md", "---\ntitle: Posts\n---\n"),
            ("content/news/_index.md", "---\ntitle: News\n---\n"),
            ("content/posts/a.md", "---\ntitle: A\n---\n[all](/articles/) [news](/news/all/)\n")
        );
        imported.Builds();
        Assert.Contains("aliases: [\"/articles/\"]\n", imported.Text("content/posts/index.md"), Ordinal);
        Assert.Contains("aliases: [\"/news/all/\"]\n", imported.Text("content/news/index.md"), Ordinal);
        Assert.Equal("---\ntitle: A\n---\n[all](index.md) [news](../news/index.md)\n", imported.Text("content/posts/a.md"));
    }

    [Fact]
    public void An_address_that_two_pages_have_is_named()
    {
        using var imported = Imported.Of(
            "hugo",
            ("hugo.toml", BaseUrl),
            ("content/posts/a.md", "---\ntitle: A\naliases: [/old/, /old]\n---\n"),
            ("content/posts/b.md", "---\ntitle: B\naliases: [/old/, /posts/a/, /posts/b/]\n---\n"),
            ("content/posts/c.md", "---\ntitle: C\ndraft: true\naliases: [/gone/]\n---\n"),
            ("content/posts/d.md", "---\ntitle: D\naliases: [/gone/]\n---\n")
        );
        imported.Builds();
        Assert.Contains("aliases: [\"/old/\"]\n", imported.Text("content/posts/a.md"), Ordinal);
        Assert.Contains("aliases: [\"/gone/\"]\n", imported.Text("content/posts/d.md"), Ordinal);
        Assert.Equal(
            [
                "SG3035 content/posts/b.md the address /old/, which is that of content/posts/a.md here",
                "SG3035 content/posts/b.md the address /posts/a/, which is that of content/posts/a.md here",
            ],
            imported.Left.Where(l => l.StartsWith("SG3035", Ordinal))
        );
    }

    [Theory]
    [InlineData("content/blog/2024-05-06-trip/index.md", "content/blog/2024-05-06-trip/index.md")]
    [InlineData("content/blog/2024-05-06-trip.md", "content/blog/2024-05-06-trip.md")]
    [InlineData("content/blog/2024-05-06-trip/index.fr.md", "content/fr/blog/2024-05-06-trip/index.md")]
    public void A_page_of_zola_has_its_day_from_its_name(string path, string target)
    {
        using var imported = Imported.Of("zola", ("config.toml", "[languages.fr]\n"), (path, "+++\ntitle = 'Trip'\n+++\n"));
        Assert.Contains("date: 2024-05-06\n", imported.Text(target), Ordinal);
    }

    [Fact]
    public void A_section_of_zola_that_is_not_rendered_gives_way_to_its_page()
    {
        using var imported = Imported.Of(
            "zola",
            ("content/posts/two/_index.md", "+++\ntitle = 'Two'\nrender = false\n+++\n"),
            ("content/posts/two/index.md", "+++\ntitle = 'Second'\n+++\nWords.\n"),
            ("content/posts/three/_index.md", "+++\ntitle = 'Three'\nrender = false\n+++\n")
        );
        imported.Builds();
        Assert.Equal("---\ntitle: Second\n---\nWords.\n", imported.Text("content/posts/two/index.md"));
        Assert.Contains("draft: true\n", imported.Text("content/posts/three/index.md"), Ordinal);
        Assert.Empty(imported.Refused);
        Assert.Contains(imported.Left, l => l.Contains("content/posts/two/_index.md a section that was not published", Ordinal));
    }

    [Fact]
    public void What_belongs_to_a_page_of_hugo_is_no_page()
    {
        using var imported = Imported.Of(
            "hugo",
            ("hugo.toml", BaseUrl + "[permalinks]\nposts = '/:year/:slug/'\n"),
            ("content/index.md", "---\ntitle: Home\n---\n"),
            ("content/about.md", "---\ntitle: About\n---\n"),
            ("content/posts/_index.md", "---\ntitle: Posts\n---\n"),
            ("content/posts/b.md", "---\ntitle: B\n---\n"),
            ("content/posts/leaf/index.md", "---\ntitle: Leaf\n---\n"),
            ("content/posts/leaf/extra.md", "---\ntitle: Extra\n---\n"),
            ("content/posts/leaf/deep/more.md", "---\ntitle: More\n---\n")
        );
        imported.Builds();
        foreach (
            var (path, isPart) in new[] { ("about", false), ("posts/b", false), ("posts/leaf/extra", true), ("posts/leaf/deep/more", true) }
        )
        {
            Assert.Equal(isPart, imported.Text($"content/{path}.md").Contains("draft: true", Ordinal));
            Assert.Equal(
                isPart,
                imported.Left.Contains($"SG3036 content/{path}.md a part of content/posts/leaf/index.md, and no page of its own")
            );
        }
    }
}
