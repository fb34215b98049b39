namespace StaticGuide.Tests.Cli.Importing;

/// <summary>What settings and front matter of real sites say.</summary>
public sealed class ImportedHeadTests
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    [Fact]
    public void Tags_of_yaml_are_passed_over()
    {
        using var imported = Imported.Of(
            "mkdocs",
            (
                "mkdocs.yml",
                "site_name: !ENV [NAME, Said]\nmarkdown_extensions:\n  - toc:\n      slugify: !!python/object/apply:pymdownx.slugs.slugify\n        kwds:\n          case: lower\n      permalink: true\n"
                    + "  - emoji:\n      index: !!python/name:material.extensions.emoji.twemoji\n      generator: !!python/name:material.extensions.emoji.to_svg {}\n"
                    + "site_url: https://ward.example.org/\nextra:\n  tools: [!ENV A, b]\n"
            ),
            ("docs/index.md", "---\ntitle: !!str 2024\n---\nWords.\n")
        );
        imported.Builds();
        Assert.Contains("title: Said\nbase_url: https://ward.example.org/\n", imported.Text("content/site.yml"), Ordinal);
        Assert.Contains("tools: [A, b]\n", imported.Text("content/site.yml"), Ordinal);
        Assert.Contains("title: \"2024\"\n", imported.Text("content/index.md"), Ordinal);
        Assert.Empty(imported.Refused);
    }

    [Theory]
    [InlineData("jekyll", "_posts/2016-05-19-codeblocks-ahoy.md", "Codeblocks Ahoy")]
    [InlineData("docusaurus", "blog/2024-05-06-hello-world.md", "Hello world")]
    [InlineData("docusaurus", "docs/hello-world.md", "Hello world")]
    [InlineData("jekyll", "hello-world.md", "Hello world")]
    [InlineData("mkdocs", "docs/2024-05-06-hello.md", "\"2024 05 06 hello\"")]
    public void A_title_from_the_name_of_a_file_has_no_date(string tool, string path, string title)
    {
        using var imported = Imported.Of(tool, (path, "---\ntags: [a]\n---\nWords.\n"));
        Assert.Contains(
            $"\ntitle: {title}\n",
            imported.Text("content/" + path.Replace("_posts", "posts", Ordinal).Replace("docs/2", "2", Ordinal)),
            Ordinal
        );
    }

    [Theory]
    [InlineData(
        "docusaurus",
        "blog/authors.yml",
        "me: {name: Jane Doe, url: 'https://j.example/'}\n",
        "blog/a.md",
        "authors: [me, Guest]\n"
    )]
    [InlineData(
        "docusaurus",
        "blog/authors.yml",
        "me: {name: Jane Doe}\n",
        "blog/a.md",
        "authors:\n  - key: me\n    title: Boss\n  - name: Guest\n"
    )]
    [InlineData("mkdocs", "docs/blog/.authors.yml", "authors:\n  me: {name: Jane Doe}\n", "docs/blog/a.md", "authors: [me, Guest]\n")]
    [InlineData("jekyll", "_data/authors.yml", "me: {name: Jane Doe}\n", "a.md", "authors: [me, Guest]\n")]
    public void Authors_have_their_names(string tool, string file, string people, string path, string head)
    {
        using var imported = Imported.Of(tool, (file, people), (path, $"---\ntitle: A\n{head}---\nWords.\n"));
        imported.Builds();
        Assert.Contains("authors: [Jane Doe, Guest]\n", imported.Text("content/" + path.Replace("docs/", "", Ordinal)), Ordinal);
    }

    [Fact]
    public void What_else_than_tags_orders_pages_is_named()
    {
        const string Head = "+++\ntitle = 'A'\n[taxonomies]\ntags = ['x']\npeople = ['Ada', 'Bo']\n[extra]\nseries = 'mine'\n+++\nWords.\n";
        using var zola = Imported.Of("zola", ("content/a.md", Head), ("content/b.md", "+++\ntitle = 'B'\nredirect_to = 'a'\n+++\n"));
        zola.Builds();
        Assert.Equal(
            ["SG3035 content/a.md:5 people: Ada, Bo", "SG3035 content/b.md:3 redirect_to: a"],
            zola.Left.Where(l => l.StartsWith("SG3035 content/", Ordinal) && !l.Contains("site.yml", Ordinal))
        );
        using var hugo = Imported.Of("hugo", ("content/a.md", "---\ntitle: A\ncategories: [News]\nseries: S\nparams: {series: x}\n---\n"));
        Assert.Equal(
            ["SG3035 content/a.md:3 categories: News", "SG3035 content/a.md:4 series: S"],
            hugo.Left.Where(l => l.StartsWith("SG3035 content/a", Ordinal))
        );
    }

    [Theory]
    [InlineData("build: {render: always}\n", false)]
    [InlineData("_build: {render: always}\n", false)]
    [InlineData("weight: 1\n", true)]
    public void What_a_page_says_itself_comes_before_what_its_folder_hands_down(string own, bool isHidden)
    {
        using var imported = Imported.Of(
            "hugo",
            ("content/s/_index.md", "---\ntitle: S\nbuild: {render: always}\ncascade: {build: {render: never}}\n---\n"),
            ("content/s/a.md", $"---\ntitle: A\n{own}---\nWords.\n")
        );
        Assert.Equal(isHidden, imported.Text("content/s/a.md").Contains("draft: true", Ordinal));
        Assert.DoesNotContain("draft: true", imported.Text("content/s/index.md"), Ordinal);
    }

    [Theory]
    [InlineData("/blog/p", "blog/p.md")]
    [InlineData("blog/p", "blog/p.md")]
    [InlineData("/blog/p.md#x", "blog/p.md#x")]
    [InlineData("/only", "../only.md")]
    public void A_reference_from_the_root_leads_to_the_page_of_the_same_language(string reference, string link)
    {
        using var suffixes = Imported.Of(
            "hugo",
            ("hugo.toml", "title = 'G'\n[languages.en]\n[languages.de]\n"),
            ("content/_index.md", "---\ntitle: Home\n---\n[p]({{< ref \"/blog/p\" >}})\n"),
            ("content/_index.de.md", $"---\ntitle: Heim\n---\n[p]({{{{< ref \"{reference}\" >}}}}) [q](/blog/p/)\n"),
            ("content/blog/p.md", "---\ntitle: P\n---\n## X\n"),
            ("content/blog/p.de.md", "---\ntitle: P\n---\n## X\n"),
            ("content/only.md", "---\ntitle: Only\n---\n")
        );
        suffixes.Builds();
        Assert.EndsWith($"[p]({link}) [q](../blog/p.md)\n", suffixes.Text("content/de/index.md"), Ordinal);
        Assert.EndsWith("[p](blog/p.md)\n", suffixes.Text("content/index.md"), Ordinal);
    }

    [Fact]
    public void A_reference_from_the_root_of_a_language_with_a_folder_leads_to_its_own_page()
    {
        using var imported = Imported.Of(
            "hugo",
            ("hugo.toml", "title = 'G'\n[languages.en]\ncontentDir = 'content/en'\n[languages.de]\ncontentDir = 'content/de'\n"),
            ("content/en/blog/p.md", "---\ntitle: P\n---\n"),
            ("content/de/_index.md", "---\ntitle: Heim\n---\n[p]({{< ref \"/blog/p\" >}})\n"),
            ("content/de/blog/p.md", "---\ntitle: P\n---\n")
        );
        imported.Builds();
        Assert.EndsWith("[p](blog/p.md)\n", imported.Text("content/de/index.md"), Ordinal);
    }

    [Theory]
    [InlineData("hugo", "static/.well-known/security.txt", "hugo.toml", "title = 'A'\n", true)]
    [InlineData("zola", "static/.well-known/security.txt", "zola.toml", "title = 'A'\n", true)]
    [InlineData("docusaurus", "static/.well-known/security.txt", "docusaurus.config.js", "", true)]
    [InlineData("jekyll", ".well-known/security.txt", "_config.yml", "include: [.well-known]\n", true)]
    [InlineData("jekyll", ".well-known/security.txt", "_config.yml", "title: A\n", false)]
    [InlineData("mkdocs", "docs/.well-known/security.txt", "mkdocs.yml", "site_name: A\n", false)]
    [InlineData("mkdocs", "docs/.well-known/security.txt", "mkdocs.yml", "exclude_docs: |\n  !.well-known\n", true)]
    public void A_hidden_folder_that_was_published_is_named(string tool, string path, string file, string settings, bool isNamed)
    {
        var page = tool switch
        {
            "hugo" or "zola" => "content/a.md",
            "jekyll" => "a.md",
            _ => "docs/a.md",
        };
        using var imported = Imported.Of(tool, (path, "Contact: x\n"), (file, settings), (page, "---\ntitle: A\n---\n"));
        Assert.Equal(
            isNamed ? ["SG3036 .well-known/, for no build publishes names that begin with `.` 1 file"] : [],
            imported.Left.Where(l => l.Contains("well-known", Ordinal))
        );
    }

    [Fact]
    public void Navigation_that_is_made_up_holds_pages_of_the_site_s_own_language()
    {
        using var imported = Imported.Of(
            "hugo",
            ("hugo.toml", "title = 'G'\n[languages.en]\n[languages.de]\n"),
            ("content/_index.md", "---\ntitle: Home\n---\n"),
            ("content/_index.de.md", "---\ntitle: Heim\n---\n"),
            ("content/a.md", "---\ntitle: A\n---\n")
        );
        Assert.Contains("navigation:\n  - {title: \"A\", page: \"a.md\"}\n", imported.Text("content/site.yml"), Ordinal);
        Assert.DoesNotContain("Heim", imported.Text("content/site.yml"), Ordinal);
    }

    [Fact]
    public void A_page_that_was_taken_is_not_refused()
    {
        using var imported = Imported.Of("hugo", ("content/a.md", "---\ntitle: A\n---\nFirst\u2028second\n"));
        imported.Builds();
        Assert.Empty(imported.Refused);
    }

    [Fact]
    public void A_heading_that_stands_twice_is_taken_out_once()
    {
        using var imported = Imported.Of("zola", ("content/a.md", "# Head\n\n# Head\n\nWords.\n"));
        Assert.Equal("---\ntitle: Head\n---\n# Head\n\nWords.\n", imported.Text("content/a.md"));
    }

    [Fact]
    public void Ids_beside_classes_and_numbered_anchors_of_mkdocs_stay()
    {
        using var imported = Imported.Of(
            "mkdocs",
            (
                "docs/a.md",
                "# A\n\n## Head { .cls #hid }\n\nWords.\n{ .cls #pid }\n\n## Same\n\n## Same\n\n## R&eacute;daction x\n\n[a](#hid) [b](#pid) [c](#same_1) [d](#r&eacute;daction-x) [e](#same)\n\n<figure>\nx\n</figure>\n!!! note\n    Words **b**\n"
            )
        );
        imported.Builds();
        Assert.Contains("## Head {#hid}\n\nWords.\n<a id=\"pid\"></a>\n", imported.Text("content/a.md"), Ordinal);
        Assert.Contains("[a](#hid) [b](#pid) [c](#same-1) [d](#rédaction-x) [e](#same)\n", imported.Text("content/a.md"), Ordinal);
        Assert.Contains("</figure>\n\n:::note\n", imported.Text("content/a.md"), Ordinal);
        Assert.DoesNotContain(imported.Left, l => l.StartsWith("SG3033", Ordinal));
    }
}
