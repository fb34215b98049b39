namespace StaticGuide.Tests.Cli.Importing;

/// <summary>What folders of real sites hold besides the usual: nothing of it is lost without a word.</summary>
public sealed class OddImportTests
{
    private const string Hugo = "baseURL = 'https://old.example.org/'\ntitle = 'Old'\n";

    [Theory]
    [InlineData("hugo", "_config.yml", "title: X\n", "say `--from jekyll`")]
    [InlineData("hugo", "config.toml", "base_url = 'https://a.example/'\n", "say `--from zola`")]
    [InlineData("zola", "config.toml", "baseURL = 'https://a.example/'\n", "say `--from hugo`")]
    [InlineData("mkdocs", "docusaurus.config.js", "title: 'X'\n", "say `--from docusaurus`")]
    [InlineData("docusaurus", "mkdocs.yml", "site_name: X\n", "say `--from mkdocs`")]
    [InlineData("hugo", "content/site.yml", "title: X\n", "this is a guide already")]
    [InlineData("jekyll", ".keep", "", "nothing there is a page as Jekyll has them")]
    public void A_folder_of_another_kind_is_named(string tool, string path, string text, string said)
    {
        using var imported = Imported.Of(tool, (path, text));
        Assert.Equal(2, imported.Result.ExitCode);
        Assert.Contains(said, imported.Result.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(imported.Guide));
    }

    [Fact]
    public void Settings_that_are_no_mapping_are_named()
    {
        using var imported = Imported.Of("jekyll", ("_config.yml", "- a\n"), ("a.md", "# A\n"));
        Assert.Contains("SG3037 these settings are no list of keys and values", imported.Refused);
        Assert.Contains("Refused: 1 × SG3037", imported.Result.Error, StringComparison.Ordinal);
    }

    /// <summary>Parentheses belong to an address where each is closed again (CommonMark, 6.3).</summary>
    [Theory]
    [InlineData("[z](/a(1)/)", "[z](a%281%29.md)")]
    [InlineData("[y](a(1).md) ![i](p(1).svg 'T')", "[y](a%281%29.md) ![i](p%281%29.svg 'T')")]
    [InlineData(@"[y](a\(1\).md)", "[y](a%281%29.md)")]
    [InlineData("[y](a(b(c)).md) [w](https://example.org/Clerk_(job))", "[y](a%28b%28c%29%29.md) [w](https://example.org/Clerk_(job))")]
    [InlineData("([y](b.md))", "([y](b.md))")]
    public void Parentheses_belong_to_addresses(string typed, string written)
    {
        using var imported = Imported.Of(
            "hugo",
            ("hugo.toml", Hugo),
            ("content/a(1).md", "---\ntitle: A\nslug: 'a(1)'\n---\nx\n"),
            ("content/a(b(c)).md", "---\ntitle: C\n---\nx\n"),
            ("content/p(1).svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
            ("content/b.md", $"---\ntitle: B\n---\n{typed}\n")
        );
        Assert.Contains($"\n{written}\n", imported.Text("content/b.md"), StringComparison.Ordinal);
        Assert.DoesNotContain("SG3034", imported.Result.Output + imported.Result.Error, StringComparison.Ordinal);
    }

    /// <summary>Names hold what ends an address.</summary>
    [Fact]
    public void Links_lead_to_files_of_any_name()
    {
        using var imported = Imported.Of(
            "hugo",
            ("hugo.toml", Hugo),
            ("content/c#.md", "---\ntitle: Sharp <b> *x*\n---\n"),
            ("content/100% yes.md", "---\ntitle: Sure\n---\n"),
            ("content/u\u0308ber.md", "---\ntitle: Over\n---\n"),
            (
                "content/sub/b.md",
                "---\ntitle: B\n---\n[a](../c%23.md) [b](<../100% yes.md>) [c](../über.md) [d](</100-yes/>) [e](<../no such.md>)\n\n[f]: <../100% yes.md> 'T'\n"
            )
        );
        Assert.Contains(
            "[a](../c%23.md) [b](../100%25%20yes.md) [c](../u\u0308ber.md) [d](../100%25%20yes.md) [e](<../no such.md>)\n\n[f]: ../100%25%20yes.md 'T'",
            imported.Text("content/sub/b.md"),
            StringComparison.Ordinal
        );
        Assert.Contains("- [Sharp \\<b> \\*x\\*](c%23.md)\n", imported.Text("content/index.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_readme_beside_an_index_is_a_page_of_its_own()
    {
        using var imported = Imported.Of(
            "docusaurus",
            ("docs/README.md", "# Read me\n"),
            ("docs/index.md", "# Index\n"),
            ("docs/sub/README.md", "# Sub\n")
        );
        imported.Builds();
        Assert.Contains("title: Index", imported.Text("content/docs/index.md"), StringComparison.Ordinal);
        Assert.Contains("title: Read me", imported.Text("content/docs/readme.md"), StringComparison.Ordinal);
        Assert.Contains("title: Sub", imported.Text("content/docs/sub/index.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hugo", "content/a.md", "{\"title\": \"One } line\"}\nWords.\n", "title: \"One } line\"")]
    [InlineData("hugo", "content/a.md", "{ \"title\": \"A\",\n\"params\": {\n\"x\": 1\n}\n}\n\nWords.\n", "params:\n  x: 1\n")]
    [InlineData("hugo", "content/a.md", "\n\n---\ntitle: Behind\n---\nWords.\n", "title: Behind")]
    [InlineData("zola", "content/a.md", "\n+++\ntitle = \"Behind\"\n+++\nWords.\n", "title: Behind")]
    [InlineData("mkdocs", "docs/a.md", "Title: Pay: a guide\nTags: x\n    y\n\nWords.\n", "title: \"Pay: a guide\"\ntags: [x, \"y\"]\n")]
    public void Front_matter_is_read_in_every_form(string tool, string path, string text, string head)
    {
        using var imported = Imported.Of(tool, (path, text));
        imported.Builds();
        Assert.Contains(head, imported.Text("content/a.md"), StringComparison.Ordinal);
        Assert.EndsWith("---\nWords.\n", imported.Text("content/a.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_with_a_colon_are_no_front_matter()
    {
        using var imported = Imported.Of("mkdocs", ("docs/a.md", "Note: read this.\n\nWords.\n"));
        Assert.Contains("Note: read this.", imported.Text("content/a.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_that_nobody_may_see_yet_are_not_linked()
    {
        using var imported = Imported.Of(
            "hugo",
            ("hugo.toml", Hugo),
            ("content/a.md", "---\ntitle: A\ndraft: yes\n---\n"),
            ("content/b.md", "---\ntitle: B\npublishDate: 2999-01-01\n---\n"),
            ("content/c.md", "---\ntitle: C\nexpiryDate: 2001-01-01\ndraft: off\n---\n"),
            ("content/d.md", "---\ntitle: D\naliases: [/good/, ../bad/, 'https://a.example/']\n---\n")
        );
        imported.Builds();
        Assert.Equal("---\ntitle: Old\n---\n- [D](d.md)\n", imported.Text("content/index.md"));
        Assert.Contains("draft: true", imported.Text("content/a.md"), StringComparison.Ordinal);
        Assert.Contains("aliases: [\"/good/\"]", imported.Text("content/d.md"), StringComparison.Ordinal);
        Assert.Equal(
            ["SG3035 content/d.md:3 the address ../bad/", "SG3035 content/d.md:3 the address https://a.example/"],
            imported.Left.Where(l => l.Contains("d.md", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void Settings_of_hugo_in_many_files_are_read()
    {
        using var imported = Imported.Of(
            "hugo",
            ("config/_default/hugo.toml", Hugo + "defaultContentLanguageInSubdir = true\n"),
            ("config/_default/languages.yaml", "en:\n  weight: 1\nfr:\n  weight: 2\n"),
            ("config/_default/permalinks.toml", "posts = '/:year/:slug/'\n"),
            (
                "config/_default/menus.toml",
                "[[main]]\nname = 'Out'\nurl = 'https://o.example/'\n[[main]]\nname = 'First'\npageRef = '/a'\n"
            ),
            ("config/_default/module.toml", "[[mounts]]\nsource = 'more'\ntarget = 'content/more'\n"),
            ("content/a.md", "---\ntitle: A\n---\n[p](/en/2020/p/) [m](/en/more/m/)\n"),
            ("content/a.fr.md", "---\ntitle: F\n---\n"),
            ("content/posts/p.md", "---\ntitle: P\ndate: 2020-03-04\n---\n"),
            ("more/m.md", "---\ntitle: M\n---\n")
        );
        imported.Builds();
        Assert.EndsWith("[p](posts/p.md) [m](more/m.md)\n", imported.Text("content/a.md"), StringComparison.Ordinal);
        Assert.Contains("lang: fr", imported.Text("content/fr/a.md"), StringComparison.Ordinal);
        Assert.Contains(
            "navigation:\n  - {title: \"First\", page: \"a.md\"}\n",
            imported.Text("content/site.yml"),
            StringComparison.Ordinal
        );
        Assert.Contains(imported.Left, l => l.Contains("the link Out to https://o.example/", StringComparison.Ordinal));
    }

    /// <summary>A mark over some lines is named, or rewritten, like one on a single line.</summary>
    [Theory]
    [InlineData("hugo", "content/a.md", "{{< figure\n  src=\"a.svg\"\n  caption=\"Cap\"\n>}}\n", "![Cap](a.svg)", false)]
    [InlineData("hugo", "content/a.md", "{{< chart\n  x=1\n>}}\n", "{{< chart x=1 >}}", true)]
    [InlineData("jekyll", "a.md", "{% include x\n  b=\"c\" %}\n", "{% include x b=\"c\" %}", true)]
    [InlineData("zola", "content/a.md", "{{ chart(\n  x=1\n) }}\n", "{{ chart( x=1 ) }}", true)]
    [InlineData("docusaurus", "docs/a.mdx", "<Card\n  href=\"/x\"\n>\nwords\n</Card>\n", "<Card\n", true)]
    [InlineData("mkdocs", "docs/a.md", "{!inc.md!}\n", "{!inc.md!}", true)]
    public void Marks_over_lines_are_named(string tool, string path, string text, string shown, bool isNamed)
    {
        using var imported = Imported.Of(tool, (path, text));
        var page = imported.Text(tool == "docusaurus" ? "content/docs/a.md" : "content/a.md");
        Assert.Contains(shown, page, StringComparison.Ordinal);
        Assert.Equal(isNamed, imported.Left.Any(l => l[..6] is "SG3030" or "SG3031" or "SG3032" or "SG3033"));
    }
}
