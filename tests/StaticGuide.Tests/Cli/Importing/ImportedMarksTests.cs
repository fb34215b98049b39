namespace StaticGuide.Tests.Cli.Importing;

/// <summary>Marks that public sites are full of, in the ways that their writers and formatters write them.</summary>
public sealed class ImportedMarksTests
{
    private const string Docusaurus =
        "module.exports = {\n  title: 'Care',\n  url: 'https://care.example.org',\n  presets: [['classic', {\n    docs: {\n      path: 'docs',\n    },\n  }]],\n  plugins: [\n    ['content-docs', {\n      id: 'nights',\n      path: 'nights',\n      routeBasePath: '/nights',\n    }],\n  ],\n};\n";

    [Fact]
    public void Names_with_an_at_sign_in_brackets_are_no_citations()
    {
        using var guide = Of(
            "zola",
            "content/a.md",
            """
            +++
            title = "A"
            +++

            They [hired @ada] from [@bonn][@bonn], [a list, @x and @y](https://example.org/), `[in @code]` and [ada@example.org].

            [hired @ada]: https://example.org/ada
            [@bonn]:https://example.org/bonn
            """
        );
        guide.Builds();
        var page = guide.Page("/a/");
        Assert.Contains("<a href=\"https://example.org/ada\">hired @ada</a>", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"https://example.org/bonn\">@bonn</a>", page, StringComparison.Ordinal);
        Assert.Contains("a list, @x and @y</a>", page, StringComparison.Ordinal);
        Assert.Contains("<code>[in @code]</code>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_of_code_keeps_its_anchor()
    {
        using var guide = Imported.Of(
            "mkdocs",
            ("mkdocs.yml", "site_name: A\n"),
            ("docs/index.md", "# A\n\nSee [it](b.md#implementing-__get_core__) and [all](b.md#snake-case).\n"),
            ("docs/b.md", "# B\n\n## Implementing `__get_core__` <a name=\"old\"></a>\n\nWords.\n\n## Snake _case_\n\nWords.\n")
        );
        guide.Builds();
    }

    [Fact]
    public void Tabs_stand_one_below_the_other()
    {
        using var guide = Of(
            "docusaurus",
            "docs/a.mdx",
            """
            import Tabs from '@theme/Tabs'; import TabItem from '@theme/TabItem';
            import {names} from '@site/names';

            # A

            <Tabs
              values={[{label: 'By day', value: 'day'}, {value: 'night', label: 'By night'}]}>
              <TabItem value="day">

              Light.

              ```sh
                lamp --off
              ```

              </TabItem>
              <TabItem value="night" label="At _night_">
            Dark.
              </TabItem>
            </Tabs>

            Both.
            """
        );
        guide.Builds();
        Assert.Equal(
            "**By day** Light. ```sh   lamp --off ``` **At \\_night\\_** Dark. Both.",
            Shown(guide.Text("content/docs/a.md")),
            ignoreLineEndingDifferences: true
        );
        Assert.DoesNotContain(guide.Left, l => l.StartsWith("SG3032", StringComparison.Ordinal));
        // Blank lines set the names apart.
        Assert.Contains("<p><strong>By day</strong></p>", guide.Page("/docs/a/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<Tabs>\n<TabItem value=\"x\">\nnever closed\n", "**x** never closed")]
    [InlineData("<TabItem value=\"x\">", "**x**")]
    [InlineData("</TabItem>\n</Tabs>\nwords\n", "words")]
    [InlineData(
        "<Tabs>\n<TabItem label=\"a\">\n<Tabs>\n<TabItem label=\"b\">\nc\n</TabItem>\n</Tabs>\nd\n</TabItem>\n</Tabs>\n",
        "**a** **b** c d"
    )]
    public void Nothing_of_broken_tabs_is_lost(string text, string shown)
    {
        using var guide = Of("docusaurus", "docs/a.mdx", "# A\n\n" + text);
        Assert.Equal(shown, Shown(guide.Text("content/docs/a.md")));
    }

    [Fact]
    public void What_mdx_writes_otherwise_is_html()
    {
        using var guide = Of(
            "docusaurus",
            "docs/a.mdx",
            "# A\n\n## New: things {/* #things */}\n\n<div className=\"wide\" style={{float: 'left', paddingTop: 10, opacity: 1}}>x</div>{' '}y\n\n<b style={{width: wide}}>z</b> `{'a'}` {'b`c`'}\n\n[things](#things)\n"
        );
        var page = guide.Text("content/docs/a.md");
        Assert.Contains("## New: things {#things}\n", page, StringComparison.Ordinal);
        Assert.Contains(
            "<div class=\"wide\" style=\"float: left; padding-top: 10px; opacity: 1\">x</div> y",
            page,
            StringComparison.Ordinal
        );
        // What is calculated is left, in the writer's own words.
        Assert.Equal(["SG3032 docs/a.mdx:7 {'b`c`'}", "SG3032 docs/a.mdx:7 {width: wide}"], guide.Left.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void All_documents_are_taken_and_the_coming_version_is_this_one()
    {
        using var guide = Imported.Of(
            "docusaurus",
            ("docusaurus.config.js", Docusaurus),
            ("versions.json", "[\"2.0\"]\n"),
            ("docs/a.md", "# A\n\n[b](/docs/next/b) [late](/nights/late)\n"),
            ("docs/b.md", "# B\n"),
            ("nights/late.md", "# Late\n")
        );
        guide.Builds();
        Assert.Contains("[b](b.md) [late](../nights/late.md)", guide.Text("content/docs/a.md"), StringComparison.Ordinal);
    }

    /// <summary>Formatters indent the end of a call-out along with the list above it.</summary>
    [Theory]
    [InlineData("docusaurus", "docs/a.md", ":::tip\n- one\n- two\n  :::\n\nAfter.\n")]
    [InlineData("hugo", "content/a.md", "{{< tip >}}\n\n- one\n- two\n  {{< /tip >}}\n\nAfter.\n")]
    [InlineData("hugo", "content/a.md", "{{% tip %}}\n- one\n- two{{% /tip %}}\n\nAfter.\n")]
    [InlineData("zola", "content/a.md", "{% quote() %}\nq\n{% end %}\n\n{% tip() %}\n- one\n- two\n{% end %}\n\nAfter.\n")]
    public void A_call_out_ends_where_it_did(string tool, string path, string text)
    {
        using var guide = Of(tool, path, "# A\n\n" + text);
        guide.Builds();
        var page = guide.Page(tool == "docusaurus" ? "/docs/a/" : "/a/");
        Assert.Contains("<li>two</li>\n</ul>\n</div>\n<p>After.</p>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_counts_before_a_file_of_the_same_name()
    {
        using var guide = Imported.Of(
            "jekyll",
            ("_config.yml", "title: X\ncollections: {articles: {output: true, permalink: \"/:path/\"}}\n"),
            ("_articles/share.md", "---\ntitle: Share\n---\n"),
            ("_articles/es/share.md", "---\ntitle: Compartir\n---\n"),
            ("_articles/es/begin.md", "---\ntitle: Empezar\n---\n[a](../share/) [b](../share.md)\n")
        );
        Assert.Contains("[a](share.md) [b](../share.md)", guide.Text("content/articles/es/begin.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Anchors_of_yaml_are_written_out()
    {
        using var guide = Imported.Of(
            "hugo",
            ("content/a.md", "---\ntitle: &t Nights\nlinkTitle: *t\nbase: &b {tone: calm, level: 1}\nown:\n  <<: *b\n  level: 2\n---\n"),
            ("content/b.md", "---\ntitle: *unknown\n---\n")
        );
        Assert.Contains("linkTitle: Nights\n", guide.Text("content/a.md"), StringComparison.Ordinal);
        Assert.Contains("  own:\n    level: 2\n    tone: calm\n", guide.Text("content/a.md"), StringComparison.Ordinal);
        Assert.StartsWith("SG1011", Assert.Single(guide.Refused), StringComparison.Ordinal);
    }

    /// <summary>Nine lines, each nine times the one before.</summary>
    [Fact]
    public void Anchors_do_not_unfold_for_ever()
    {
        var lines = Enumerable
            .Range(1, 12)
            .Select(n => $"a{n}: &a{n} [{string.Join(", ", Enumerable.Repeat($"*a{n - 1}", 9))}]")
            .Prepend("a0: &a0 x");
        using var guide = Imported.Of("hugo", ("content/a.md", $"---\ntitle: A\n{string.Join('\n', lines)}\n---\n"));
        Assert.NotEmpty(guide.Refused);
        Assert.All(guide.Refused, r => Assert.StartsWith("SG1011", r, StringComparison.Ordinal));
        Assert.False(guide.Has("content/a.md"));
    }

    [Fact]
    public void Tables_are_data()
    {
        using var guide = Imported.Of(
            "jekyll",
            ("_config.yml", "title: X\n"),
            ("_data/team.csv", "name,role\r\n\"Ada, B.\",\"the \"\"first\"\"\"\r\nGrace,\r\n"),
            ("_data/beds.tsv", "ward\tbeds\nnorth\t12\n"),
            ("index.md", "---\ntitle: Home\n---\n")
        );
        guide.Builds();
        var settings = guide.Text("content/site.yml");
        Assert.Contains("- name: \"Ada, B.\"\n        role: \"the \\\"first\\\"\"\n", settings, StringComparison.Ordinal);
        Assert.Contains("- name: Grace\n        role: \"\"\n", settings, StringComparison.Ordinal);
        Assert.Contains("beds: \"12\"\n", settings, StringComparison.Ordinal);
    }

    [Fact]
    public void Anchors_for_old_links_stay()
    {
        using var guide = Of(
            "mkdocs",
            "docs/a.md",
            "# A\n\n[](){#former}\n\n- item\n  {#item}\n\n[1](#former) [2](#item)\n\n::: program\n    options: none\n"
        );
        guide.Builds();
        Assert.Contains("<a id=\"former\"></a>\n\n- item\n  <a id=\"item\"></a>\n", guide.Text("content/a.md"), StringComparison.Ordinal);
        Assert.Equal(["SG3033 docs/a.md:10 ::: program"], guide.Left.Where(l => l.StartsWith("SG3033", StringComparison.Ordinal)));
    }

    [Fact]
    public void Names_of_people_in_links_cite_nobody()
    {
        using var guide = Of(
            "zola",
            "content/a.md",
            "# A\n\n[**@ada**] and [@grace]\n\n[**@ada**]: https://a.example/\n[@grace]: https://g.example/\n"
        );
        guide.Builds();
        Assert.Contains("<a href=\"https://a.example/\"><strong>@ada</strong></a>", guide.Page("/a/"), StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_in_html_are_named_one_by_one()
    {
        using var guide = Imported.Of(
            "jekyll",
            ("_config.yml", "title: X\nurl: https://x.example\n"),
            ("index.md", "---\ntitle: Home\n---\n"),
            ("es/index.html", "---\nlang: es\n---\n{% include x.html %}\n"),
            ("feed.xml", "---\n---\n<feed/>\n")
        );
        Assert.Equal(
            ["SG3036 es/index.html a page in HTML", "SG3036 feed.xml a feed, a style sheet or the like with Liquid"],
            guide.Left.Order(StringComparer.Ordinal)
        );
    }

    private static Imported Of(string tool, string path, string text) =>
        tool == "docusaurus" ? Imported.Of(tool, ("docusaurus.config.js", Docusaurus), (path, text)) : Imported.Of(tool, (path, text));

    /// <summary>The text of a page, without its front matter, on one line.</summary>
    private static string Shown(string page) =>
        string.Join(
            ' ',
            page[(page.IndexOf("---\n", 4, StringComparison.Ordinal) + 4)..].Split('\n', StringSplitOptions.RemoveEmptyEntries)
        );
}
