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
}
