namespace StaticGuide.Tests.Cli.Importing;

/// <summary>Navigation, redirects and marks of other tools: taken over, or named.</summary>
public sealed class NamedTests
{
    private const string Config = """
        // navbar: { items: [] }
        export default {
          title: 'Docu \'site\'',
          url: "https://care.example", baseUrl: '/',
          themeConfig: {
            navbar: {
              title: 'Care', // not {this
              items: [
                { type: 'doc', docId: 'intro', label: 'Be\u0067in', position: 'left' },
                { to: '/docs/b', label: "B", },
                { href: 'https://out.example/', label: 'Out' },
                { type: 'dropdown', label: 'More', items: [{ to: '/docs/b', label: 'Again' }] },
                { type: 'docSidebar', sidebarId: 'x', label: 'Side' },
                { type: 'search' },
                ...others,
              ],
            },
          },
        };
        """;

    [Fact]
    public void The_navbar_of_docusaurus_is_taken_as_far_as_it_leads_to_pages()
    {
        using var imported = Imported.Of(
            "docusaurus",
            ("docusaurus.config.js", Config),
            ("docs/01-intro.md", "# Intro\n"),
            ("docs/b.md", "# B\n")
        );
        imported.Builds();
        var settings = imported.Text("content/site.yml");
        Assert.Contains("title: Docu 'site'\n", settings, StringComparison.Ordinal);
        Assert.Contains(
            "navigation:\n  - {title: \"Begin\", page: \"docs/intro.md\"}\n  - {title: \"B\", page: \"docs/b.md\"}\n",
            settings,
            StringComparison.Ordinal
        );
        Assert.Equal(
            [
                "SG3035 content/site.yml the link Out to https://out.example/ in the navigation",
                "SG3035 docusaurus.config.js items of the navbar that are not written out there",
                "SG3035 docusaurus.config.js the item Side of the navbar, a docSidebar",
                "SG3035 docusaurus.config.js the menu More of the navbar",
            ],
            imported.Left.Where(l => l.StartsWith("SG3035", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [InlineData("module.exports = {\n  title: \"Say \\\"hi\\\"\",\n  themeConfig: { navbar },\n};\n", "the navbar, which is not")]
    [InlineData("module.exports = {\n  title: \"Say \\\"hi\\\"\",\n  navbar: { items: links },\n};\n", "the items of the navbar, which")]
    public void A_navbar_that_is_calculated_is_named(string config, string said)
    {
        using var imported = Imported.Of("docusaurus", ("docusaurus.config.ts", config), ("docs/a.md", "# A\n"));
        Assert.Contains("title: \"Say \\\"hi\\\"\"\n", imported.Text("content/site.yml"), StringComparison.Ordinal);
        Assert.Contains(imported.Left, l => l.StartsWith("SG3035 docusaurus.config.ts " + said, StringComparison.Ordinal));
    }

    [Fact]
    public void An_unlisted_page_is_not_found_by_a_search()
    {
        using var imported = Imported.Of(
            "docusaurus",
            ("docs/a.md", "---\nunlisted: true\n---\n# A\n"),
            ("docs/b.md", "---\nunlisted: false\n---\n# B\n")
        );
        imported.Builds();
        Assert.Equal("---\ntitle: A\nin_search_index: false\n---\n", imported.Text("content/docs/a.md"));
        Assert.Equal("---\ntitle: B\n---\n", imported.Text("content/docs/b.md"));
    }

    [Theory]
    [InlineData("mkdocs", "docs/a.md", "# Start { #top }\n\n[up](#top) [up](#start) <a href=\"#top\">up</a>\n", "docs/b.md", "")]
    [InlineData("hugo", "content/a.md", "# Start {#top}\n\n[up](#top) [up](#start)\n", "content/b.md", "---\ntitle: B\n---\n")]
    public void Links_to_the_heading_that_became_the_title_lead_to_the_page(
        string tool,
        string path,
        string text,
        string other,
        string head
    )
    {
        using var imported = Imported.Of(tool, (path, text), (other, head + "[a](a.md#top) [b](a.md#start) [c](a.md#middle)\n"));
        Assert.Contains("[a](a.md) [b](a.md) [c](a.md#middle)\n", imported.Text("content/b.md"), StringComparison.Ordinal);
        Assert.Contains("---\n[up](a.md) [up](a.md)", imported.Text("content/a.md"), StringComparison.Ordinal);
        Assert.DoesNotContain("#top", imported.Text("content/a.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_that_stays_keeps_its_links()
    {
        using var imported = Imported.Of("mkdocs", ("docs/a.md", "---\ntitle: Else\n---\n# Start { #top }\n\n[up](#top)\n"));
        imported.Builds();
        Assert.EndsWith("# Start {#top}\n\n[up](#top)\n", imported.Text("content/a.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_of_the_nav_and_the_redirects_of_mkdocs_has_no_place_is_named()
    {
        using var imported = Imported.Of(
            "mkdocs",
            (
                "mkdocs.yml",
                "nav:\n  - index.md\n  - Guide:\n    - g/a.md\n    - B: g/b.md\n    - Out: https://o.example/\nplugins:\n  - redirects:\n      redirect_maps: {old.md: https://n.example/, older.md: g/a.md}\n"
            ),
            ("docs/index.md", "# Home\n"),
            ("docs/g/a.md", "# A\n"),
            ("docs/g/b.md", "# B\n")
        );
        imported.Builds();
        Assert.Contains(
            "navigation:\n  - {title: \"Home\", page: \"index.md\"}\n  - {title: \"Guide\", page: \"g/a.md\"}\n",
            imported.Text("content/site.yml"),
            StringComparison.Ordinal
        );
        Assert.Contains("SG3035 mkdocs.yml the nav below Guide: g/b.md, https://o.example/", imported.Left);
        Assert.Contains("SG3035 mkdocs.yml the redirect from old.md to https://n.example/", imported.Left);
        Assert.DoesNotContain(imported.Left, l => l.Contains("older.md", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{{ macro }}")]
    [InlineData("^^ins^^")]
    [InlineData("++ctrl+c++")]
    [InlineData("{>>c<<}")]
    [InlineData("{++c++}")]
    public void Marks_of_mkdocs_that_nothing_here_stands_for_are_named(string mark)
    {
        using var imported = Imported.Of("mkdocs", ("docs/a.md", $"Press {mark} now, `{mark}`, C++ and i++.\n"));
        Assert.Equal(["SG3033 docs/a.md:1 " + mark], imported.Left.Where(l => l.StartsWith("SG3033", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("> Words\n{: .warning .x}\n", ":::warning\nWords\n:::\n")]
    [InlineData("> Words\n> and more\n{: .x .note}\n", ":::note\nWords\nand more\n:::\n")]
    [InlineData("Words\n{: .tip .big }\n", ":::tip\nWords\n:::\n")]
    [InlineData("> Words\n{: .x .noted}\n", "> Words\n")]
    public void A_quotation_of_a_kind_is_a_callout_with_its_words(string text, string shown)
    {
        using var imported = Imported.Of("jekyll", ("a.md", "---\ntitle: T\n---\n" + text));
        Assert.EndsWith("---\n" + shown, imported.Text("content/a.md"), StringComparison.Ordinal);
    }
}
