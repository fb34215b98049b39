namespace StaticGuide.Tests.Cli.Importing;

/// <summary>Each tool's own way to make addresses, footnotes and words between marks, as its manual has it.</summary>
public sealed class OldAddressTests
{
    /// <summary>Jekyll's manual, "Permalinks": titles in addresses are those of the files; categories are folders and keys.</summary>
    [Theory]
    [InlineData("_posts/2020-01-02-A Post.md", "title: Other\n", "/2020/01/02/A-Post.html")]
    [InlineData("_posts/2020-1-2-short.md", "title: Other\n", "/2020/01/02/short.html")]
    [InlineData("_posts/2020-01-02-c.md", "title: C\ncategories: News big\n", "/news/big/2020/01/02/c.html")]
    [InlineData("cat/_posts/2020-01-02-c.md", "title: C\ncategory: One two\n", "/cat/one two/2020/01/02/c.html")]
    [InlineData("_posts/2020-01-02-p.md", "title: P\npermalink: /:categories/:title/\ncategories: [a]\n", "/a/p/")]
    [InlineData("p.md", "title: P\npermalink: none\n", "/p.html")]
    public void Posts_of_jekyll_stood_where_their_files_say(string path, string head, string address)
    {
        using var imported = Imported.Of("jekyll", ("_config.yml", "url: https://a.example\n"), (path, $"---\n{head}---\nx\n"));
        var page = Directory.GetFiles(Path.Combine(imported.Guide, "content"), "*.md", SearchOption.AllDirectories);
        Assert.Contains(page, p => File.ReadAllText(p).Contains($"aliases: [\"{address}\"]", StringComparison.Ordinal));
    }

    /// <summary>As Hugo 0.111 publishes the same pages; what it does not know by itself is of later editions.</summary>
    [Theory]
    [InlineData("/:year/:slug/", "Pay_a.md", "title: My Great Post\n", "/2024/my-great-post/")]
    [InlineData("/:year/:slug/", "Pay_a.md", "title: My Great Post\nslug: own\n", "/2024/own/")]
    [InlineData("/:title/", "Pay_a.md", "title: \"A & B: Größe's (no) 1.5!\"\nslug: own\n", "/a-b-größes-no-1.5/")]
    [InlineData("/:title/", "Pay_a.md", "title: A+B C++ d\n", "/a-b-c-d/")]
    [InlineData(
        "/:year/:month/:monthname/:day/:weekday/:weekdayname/:yearday/x-:title/",
        "a.md",
        "title: T\n",
        "/2024/03/march/05/2/tuesday/65/x-t/"
    )]
    [InlineData("/:section/a-:filename/", "Pay_a.md", "title: T\nslug: own\n", "/posts/a-pay_a/")]
    [InlineData("/:slugorfilename/", "Pay a.md", "title: T\n", "/pay-a/")]
    [InlineData("/:slugorfilename/", "Pay a.md", "title: T\nslug: own\n", "/own/")]
    [InlineData("/b/:contentbasename/", "box/index.md", "title: T\nslug: own\n", "/b/box/")]
    [InlineData("/b/:slugorcontentbasename/", "box/index.md", "title: T\nslug: own\n", "/b/own/")]
    [InlineData("/s/:sections/:slug", "box/index.md", "title: T\n", "/s/posts/t/")]
    [InlineData("/s/:sections/:slug", "Part/c/d.md", "title: T\n", "/s/posts/part/t/")]
    [InlineData("/s/:sections[1:]/x/:slug", "Part/c/d.md", "title: T\n", "/s/part/x/t/")]
    [InlineData("/s/:sections[last]/:sections[0]/:slug", "Part/d.md", "title: T\n", "/s/part/posts/t/")]
    [InlineData("/s/:title.html", "a.md", "title: T\n", "/s/t.html")]
    [InlineData("/:2006/:title", "Pay.md", "title: T\n", "")]
    [InlineData("/:year/:slug/", "a.de.md", "title: Lohn\n", "/de/2024/lohn/")]
    public void Pages_of_hugo_stood_where_the_form_of_their_section_says(string form, string path, string head, string address)
    {
        using var imported = Imported.Of(
            "hugo",
            ("hugo.toml", $"title = 'G'\n[languages.en]\n[languages.de]\n[permalinks]\n'/posts/' = '{form}'\n"),
            ("content/posts/Part/_index.md", "---\ntitle: Part\n---\n"),
            ($"content/posts/{path}", $"---\n{head}date: 2024-03-05\n---\nthe words\n")
        );
        var page = Directory
            .GetFiles(Path.Combine(imported.Guide, "content"), "*.md", SearchOption.AllDirectories)
            .Select(File.ReadAllText)
            .Single(t => t.Contains("the words", StringComparison.Ordinal));
        if (address.Length > 0)
            Assert.Contains($"aliases: [\"{address}\"]", page, StringComparison.Ordinal);
        else
            Assert.DoesNotContain("aliases:", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Ways_to_make_addresses_are_no_names()
    {
        using var imported = Imported.Of(
            "jekyll",
            ("_config.yml", "url: https://a.example\npermalink: pretty\n"),
            ("a.md", "---\ntitle: A\npermalink: pretty\n---\n"),
            ("b.md", "---\ntitle: B\npermalink: pretty\nlang: zh_CN\n---\n[a](/a/)\n"),
            ("404.md", "---\ntitle: Gone\npermalink: /404.html\n---\n"),
            ("_other/o.md", "---\ntitle: O\n---\n")
        );
        imported.Builds();
        Assert.Equal("---\ntitle: A\n---\n", imported.Text("content/a.md"));
        Assert.Equal("---\ntitle: B\nlang: zh-CN\n---\n[a](a.md)\n", imported.Text("content/b.md"));
        Assert.Contains("SG3035 404.md the address /404.html", imported.Left);
    }

    [Fact]
    public void Languages_of_zola_are_read()
    {
        using var imported = Imported.Of(
            "zola",
            ("config.toml", "base_url = 'https://a.example'\n[languages.fr]\n"),
            ("content/a.md", "+++\ntitle = 'A'\n+++\n[f](@/_index.fr.md)\n"),
            ("content/_index.fr.md", "+++\ntitle = 'F'\n+++\n[a](/a/)\n")
        );
        imported.Builds();
        Assert.Equal("---\ntitle: F\nlang: fr\n---\n[a](../a.md)\n", imported.Text("content/fr/index.md"));
        Assert.EndsWith("[f](fr/index.md)\n", imported.Text("content/a.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Navigation_of_mkdocs_names_what_it_loses()
    {
        using var imported = Imported.Of(
            "mkdocs",
            ("mkdocs.yml", "INHERIT: base.yml\nsite_name: !ENV [NAME, Said]\n"),
            (
                "base.yml",
                "site_url: https://a.example/\nnav:\n  - Part:\n    - sub/a.md\n    - Named: sub/b.md\n  - Out: https://o.example/\n"
            ),
            ("docs/sub/a.md", "words\n"),
            ("docs/sub/b.md", "words\n")
        );
        imported.Builds();
        Assert.StartsWith("# The settings", imported.Text("content/site.yml"), StringComparison.Ordinal);
        Assert.Contains("title: Said\nbase_url: https://a.example/\n", imported.Text("content/site.yml"), StringComparison.Ordinal);
        Assert.StartsWith("---\ntitle: A\n", imported.Text("content/sub/a.md"), StringComparison.Ordinal);
        Assert.StartsWith("---\ntitle: Named\n", imported.Text("content/sub/b.md"), StringComparison.Ordinal);
        Assert.Contains(imported.Left, l => l.Contains("the link Out to https://o.example/", StringComparison.Ordinal));
    }

    /// <summary>A second paragraph, HTML and one address twice.</summary>
    [Fact]
    public void Footnotes_lose_no_words()
    {
        using var imported = Imported.Of(
            "hugo",
            (
                "content/a.md",
                "A[^1] b[^2] c[^3] d[^4].\n\n[^1]: https://x.example/a_-_b\n[^2]: <a href=\"https://y.example/z\">Zed</a> note\n[^3]: https://x.example/a_-_b\n[^4]: First https://w.example/.\n\n    Second words.\n"
            )
        );
        imported.Builds();
        var page = imported.Text("content/a.md");
        Assert.Contains("  - id: x-a-b\n", page, StringComparison.Ordinal);
        Assert.Contains("    title: Zed note\n", page, StringComparison.Ordinal);
        Assert.Contains("    url: \"https://y.example/z\"\n", page, StringComparison.Ordinal);
        Assert.Contains("A [@x-a-b] b [@y-z] c [@x-a-b] d[^4].", page, StringComparison.Ordinal);
        Assert.Contains("[^4]: First https://w.example/.\n\n    Second words.\n", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<Tabs><TabItem value=\"a\" label=\"One\">words</TabItem>\n</Tabs>\n", "**One**")]
    [InlineData("<Tabs>\n<TabItem\n value=\"a\">words\nmore\n</TabItem>\n</Tabs>\n", "words\n")]
    public void Words_beside_a_tab_are_kept(string text, string shown)
    {
        using var imported = Imported.Of("docusaurus", ("docs/a.mdx", text));
        var page = imported.Text("content/docs/a.md");
        Assert.Contains(shown, page, StringComparison.Ordinal);
        Assert.Contains("words", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_of_docusaurus_are_found_by_all_their_names()
    {
        using var imported = Imported.Of(
            "docusaurus",
            ("static/s.txt", "x"),
            ("blog/2020/03/03/c.md", "---\nslug: cc\n---\n# C\n"),
            (
                "docs/a.md",
                "# A\n\n[s](@site/static/s.txt) [p](pathname:///s.txt) [c](/blog/cc) <img src={require('./i.svg').default} alt=\"I\" />\n"
            ),
            ("docs/i.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
        );
        imported.Builds();
        Assert.Contains(
            "[s](../s.txt) [p](../s.txt) [c](../blog/2020/03/03/c.md) <img src=\"../i.svg\" alt=\"I\" />",
            imported.Text("content/docs/a.md"),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("mkdocs", "docs/a.md", "!!! note\n\ttabbed words\n", ":::note\ntabbed words\n:::\n")]
    [InlineData("jekyll", "a.md", "> words\n{: .warning }\nmore\n", ":::warning\nwords\n:::\nmore\n")]
    [InlineData("hugo", "content/a.md", "words\n{.lead}\n", "---\nwords\n")]
    public void Marks_at_paragraphs_stay_with_them(string tool, string path, string text, string shown)
    {
        using var imported = Imported.Of(tool, (path, text));
        Assert.EndsWith(shown, imported.Text("content/a.md"), StringComparison.Ordinal);
    }
}
