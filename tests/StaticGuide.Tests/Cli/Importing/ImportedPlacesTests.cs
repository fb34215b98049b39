namespace StaticGuide.Tests.Cli.Importing;

/// <summary>Where pages of other tools stood, and where what leads to them leads now.</summary>
public sealed class ImportedPlacesTests
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    /// <summary>HTML leads from its page on: the guide may come to stand below another folder, or be built with relative links.</summary>
    [Fact]
    public void Links_in_HTML_do_not_hold_the_folder_of_the_site()
    {
        using var guide = Imported.Of(
            "jekyll",
            ("_config.yml", "title: Care\nurl: https://care.example.org\nbaseurl: /base\n"),
            (
                "index.md",
                "---\ntitle: Home\n---\n<a href=\"/base/work/pay/#top\">pay</a> <img src=\"{{ site.baseurl }}/p.svg\" alt=\"p\"> <a href=\"/base/\">home</a>\n"
            ),
            (
                "work/pay.md",
                "---\ntitle: Pay\npermalink: /work/pay/\n---\n<a href=\"/base/\">home</a> <a href=\"../näh/\">sew</a> <img src=\"/base/p.svg\" alt=\"p\"> <a href=\"https://care.example.org/base/work/pay/\">pay</a>\n"
            ),
            ("work/näh.md", "---\ntitle: Sew\npermalink: /work/näh/\n---\nwords\n"),
            ("p.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
        );
        guide.Builds();
        Assert.EndsWith(
            "<a href=\"work/pay/#top\">pay</a> <img src=\"p.svg\" alt=\"p\"> <a href=\"./\">home</a>\n",
            guide.Text("content/index.md"),
            Ordinal
        );
        Assert.EndsWith(
            "<a href=\"../../\">home</a> <a href=\"../n%C3%A4h/\">sew</a> <img src=\"../../p.svg\" alt=\"p\"> <a href=\"./\">pay</a>\n",
            guide.Text("content/work/pay.md"),
            Ordinal
        );
    }

    /// <summary>What Jekyll has made itself is none of its pages; other folders of these names are.</summary>
    [Fact]
    public void Jekyll_does_not_read_what_it_has_made()
    {
        const string Page = "---\ntitle: Pay\n---\nwords\n";
        using var guide = Imported.Of(
            "jekyll",
            ("_config.yml", "title: Care\nurl: https://care.example.org\ndestination: ./out/\n"),
            ("index.md", Page),
            ("out/index.html", "<p>old</p>"),
            ("out/page.md", Page),
            ("_site/index.html", "<p>old</p>"),
            ("vendor/bundle/ruby/README.md", Page),
            ("vendor/cache/README.md", Page),
            ("vendor/list.md", Page),
            ("public/index.md", Page),
            ("work/vendor/index.md", Page),
            ("node_modules/x/README.md", Page)
        );
        guide.Builds();
        Assert.Equal(
            ["index.md", "public/index.md", "site.yml", "vendor/list.md", "work/vendor/index.md"],
            Directory
                .GetFiles(Path.Combine(guide.Guide, "content"), "*", SearchOption.AllDirectories)
                .Select(f => Path.GetRelativePath(Path.Combine(guide.Guide, "content"), f))
                .Order(StringComparer.Ordinal)
        );
        Assert.Empty(guide.Left);
    }

    [Theory]
    [InlineData("hugo", "config.toml", "baseURL = 'https://care.example.org/'\n", "content/")]
    [InlineData("zola", "config.toml", "base_url = 'https://care.example.org/'\n", "content/")]
    [InlineData("mkdocs", "mkdocs.yml", "site_name: Care\nsite_url: https://care.example.org/\n", "docs/")]
    public void Pages_in_folders_called_vendor_or_public_are_pages(string tool, string settings, string text, string folder)
    {
        using var guide = Imported.Of(
            tool,
            (settings, text),
            (folder + "vendor/a.md", "words\n"),
            (folder + "public/b.md", "words\n"),
            ("public/index.html", "<p>old</p>")
        );
        guide.Builds();
        Assert.True(guide.Has("content/vendor/a.md") && guide.Has("content/public/b.md"));
    }

    [Fact]
    public void A_navbar_of_Docusaurus_finds_documents_by_their_ids()
    {
        using var guide = Imported.Of(
            "docusaurus",
            (
                "docusaurus.config.js",
                """
                module.exports = {
                  title: 'Care', url: 'https://care.example.org', baseUrl: '/',
                  themeConfig: { navbar: { items: [
                    {type: 'doc', docId: 'intro', label: 'Intro'},
                    {type: 'doc', docId: 'sub/other', label: 'Other'},
                    {type: 'doc', docId: 'custom', label: 'Custom'},
                    {type: 'doc', docId: 'none', label: 'None'},
                  ]}},
                };
                """
            ),
            ("docs/intro.md", "---\nslug: /\ntitle: Intro\n---\nwords\n"),
            ("docs/1-sub/02-other.mdx", "---\nslug: elsewhere\ntitle: Other\n---\nwords\n"),
            ("docs/cc.md", "---\ntitle: Custom\nid: \"custom\"\nslug: /custom-page\n---\nid: none\n")
        );
        guide.Builds();
        Assert.Contains(
            "navigation:\n  - {title: \"Intro\", page: \"docs/intro.md\"}\n  - {title: \"Other\", page: \"docs/sub/other.md\"}\n  - {title: \"Custom\", page: \"docs/cc.md\"}\n",
            guide.Text("content/site.yml"),
            Ordinal
        );
        Assert.Equal(["SG3035 content/site.yml the link None to none in the navigation"], guide.Left);
    }

    [Fact]
    public void The_translations_of_Docusaurus_are_pages_in_their_languages()
    {
        const string German = "i18n/de/docusaurus-plugin-content-";
        using var guide = Imported.Of(
            "docusaurus",
            (
                "docusaurus.config.js",
                """
                module.exports = {
                  title: 'Care', url: 'https://care.example.org', baseUrl: '/d/',
                  i18n: { defaultLocale: 'en', locales: ['en', 'de'] },
                  presets: [['classic', { docs: {} }]],
                  plugins: [['@docusaurus/plugin-content-docs', { id: 'team', path: 'team', routeBasePath: 'crew' }]],
                };
                """
            ),
            ("docs/intro.md", "---\nslug: /start\ntitle: Intro\n---\nSee [other](sub/02-other.md).\n"),
            ("docs/sub/02-other.md", "---\ntitle: Other\n---\n[back](../intro.md)\n"),
            ("docs/sub/more.md", "---\ntitle: More\n---\nwords\n"),
            ("team/who.md", "---\ntitle: Who\n---\nwords\n"),
            ("src/pages/about.md", "---\ntitle: About\n---\nwords\n"),
            ("blog/2024-01-02-p.md", "---\ntitle: Post\n---\nwords\n"),
            (
                German + "docs/current/intro.md",
                "---\nslug: /start\ntitle: Anfang\n---\nSiehe [anderes](sub/02-other.md), [mehr](sub/more.md) und [hier](/docs/sub/other). ![x](./a.svg)\n"
            ),
            (German + "docs/current/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
            (German + "docs/current/sub/02-other.md", "---\ntitle: Anderes\n---\n[zurück](../intro.md) [mehr](more.md)\n"),
            (German + "docs/version-1/intro.md", "---\ntitle: Alt\n---\nWörter\n"),
            (German + "docs/current.json", "{}"),
            (German + "docs-team/current/who.md", "---\ntitle: Wer\n---\nWörter\n"),
            (German + "pages/about.md", "---\ntitle: Über\n---\nWörter\n"),
            (German + "blog/2024-01-02-p.md", "---\ntitle: Beitrag\n---\nWörter\n"),
            ("i18n/fr/docusaurus-plugin-content-docs/current/intro.md", "---\ntitle: Brouillon\n---\nmots\n"),
            ("i18n/de/code.json", "{}")
        );
        guide.Builds();
        Assert.Equal(
            "---\ntitle: Anfang\nlang: de\ntranslation_of: docs/intro.md\naliases: [\"/de/docs/start\"]\n---\n"
                + "Siehe [anderes](sub/other.md), [mehr](../../docs/sub/more.md) und [hier](sub/other.md). ![x](a.svg)\n",
            guide.Text("content/de/docs/intro.md")
        );
        Assert.EndsWith(
            "---\n[zurück](../intro.md) [mehr](../../../docs/sub/more.md)\n",
            guide.Text("content/de/docs/sub/other.md"),
            Ordinal
        );
        Assert.Contains("translation_of: crew/who.md\n", guide.Text("content/de/crew/who.md"), Ordinal);
        Assert.Contains("translation_of: about.md\n", guide.Text("content/de/about.md"), Ordinal);
        var post = guide.Text("content/de/blog/2024-01-02-p.md");
        Assert.Contains("date: 2024-01-02\n", post, Ordinal);
        Assert.Contains("translation_of: blog/2024-01-02-p.md\naliases: [\"/de/blog/2024/01/02/p\"]\n", post, Ordinal);
        Assert.Equal(["SG3036 content/blog/ the list of its pages, which was at /blog/", "SG3036 i18n/ 4 files"], guide.Left);
    }

    [Theory]
    [InlineData("    blog", "/blog/2024/01/02/pay-of-nurses-more/", "/blog/2024/03/04/own/")]
    [InlineData(
        "    material/blog:\n      blog_dir: news\n      post_dir: blog/posts",
        "/news/2024/01/02/pay-of-nurses-more/",
        "/news/2024/03/04/own/"
    )]
    [InlineData(
        "    blog:\n      blog_dir: .\n      post_dir: blog/posts\n      post_url_format: \"{date}-{file}\"\n      post_url_date_format: yyyy",
        "/2024-first/",
        "/2024-second/"
    )]
    public void Posts_of_Material_were_at_their_day_and_title(string plugin, string first, string second)
    {
        using var guide = Imported.Of(
            "mkdocs",
            ("mkdocs.yml", $"site_name: Care\nsite_url: https://care.example.org/\nplugins:\n  - search\n  -{plugin[3..]}\n"),
            ("docs/index.md", "# Home\n\n[pay](blog/posts/first.md)\n"),
            ("docs/blog/index.md", "# Blog\n"),
            ("docs/blog/posts/first.md", "---\ndate: 2024-01-02\n---\n# Pay of nurses & more?\n\nwords\n".Replace(" & ", " ", Ordinal)),
            ("docs/blog/posts/sub/second.md", "---\ntitle: Second\nslug: own\ndate:\n  created: 2024-03-04\n---\nwords\n")
        );
        guide.Builds();
        Assert.Contains($"aliases: [\"{first}\"]\n", guide.Text("content/blog/posts/first.md"), Ordinal);
        Assert.Contains($"aliases: [\"{second}\"]\n", guide.Text("content/blog/posts/sub/second.md"), Ordinal);
        Assert.Contains("[pay](blog/posts/first.md)", guide.Text("content/index.md"), Ordinal);
    }

    /// <summary>The home page that is made up leads to pages of its own language; those in others are found from them.</summary>
    [Fact]
    public void A_home_page_that_is_made_up_is_of_one_language()
    {
        using var guide = Imported.Of(
            "hugo",
            (
                "config.toml",
                "title = 'Care'\nbaseURL = 'https://care.example.org/'\ndefaultContentLanguage = 'en'\n[languages.en]\n[languages.fr]\n"
            ),
            ("content/pay.md", "+++\ntitle = 'Pay'\n+++\nwords\n"),
            ("content/pay.fr.md", "+++\ntitle = 'Paie'\n+++\nmots\n"),
            ("content/chez.fr.md", "+++\ntitle = 'Chez'\n+++\nmots\n")
        );
        guide.Builds();
        Assert.Equal("---\ntitle: Care\n---\n- [Pay](pay.md)\n", guide.Text("content/index.md"));
    }
}
