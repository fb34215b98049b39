namespace StaticGuide.Tests.Cli.Importing;

/// <summary>Words, addresses and settings that went lost without a word.</summary>
public sealed class KeptTests
{
    [Theory]
    [InlineData("mkdocs", "docs/a.md", "<div class=\"grid\" markdown>\n**b**\n</div>\nc\n")]
    [InlineData("mkdocs", "docs/a.md", "<div markdown=\"block\">**b**</div>c\n")]
    [InlineData("jekyll", "a.md", "<section markdown=\"1\">\n<div markdown=\"1\">\n**b**\n</div>\n</section>\nc\n")]
    public void Markdown_within_html_is_read(string tool, string path, string text)
    {
        using var imported = Imported.Of(tool, (path, text));
        imported.Builds();
        Assert.Contains("<p><strong>b</strong></p>", imported.Page("/a/"), StringComparison.Ordinal);
        Assert.Contains("<p>c</p>", imported.Page("/a/"), StringComparison.Ordinal);
        Assert.DoesNotContain("markdown", imported.Text("content/a.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Html_that_cannot_be_opened_is_named()
    {
        using var imported = Imported.Of("mkdocs", ("docs/a.md", "<table markdown>\n<tr><td>**b**</td></tr>\n</table>\n"));
        Assert.Contains("SG3033 docs/a.md:1 <table markdown>", imported.Left);
    }

    [Theory]
    [InlineData("zola", "content/blog/p.md", "+++\naliases = [\"old/a\"]\n+++\n", "/old/a")]
    [InlineData("hugo", "content/blog/p.md", "---\naliases: [old]\n---\n", "/blog/old")]
    [InlineData("hugo", "content/blog/p.md", "---\naliases: [/old/index.html]\n---\n", "/old/")]
    [InlineData("zola", "content/blog/p.md", "+++\naliases = [\"old/index.html\"]\n+++\n", "/old/")]
    [InlineData("jekyll", "blog/p.md", "---\nredirect_from: old/index.html\n---\n", "/old/")]
    public void Former_addresses_stay(string tool, string path, string text, string alias)
    {
        using var imported = Imported.Of(tool, (path, text));
        Assert.Contains($"\"{alias}\"", imported.Text("content/blog/p.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Redirects_of_mkdocs_are_former_addresses()
    {
        using var imported = Imported.Of(
            "mkdocs",
            ("mkdocs.yml", "plugins:\n  - redirects:\n      redirect_maps: {old/a.md: new.md}\n"),
            ("docs/new.md", "# New\n")
        );
        Assert.Contains("aliases: [\"/old/a/\"]", imported.Text("content/new.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hugo", "content/a.md", "bare {{< ref \"n.md\" >}} here\n", "content/n.md", "bare [n.md](n.md) here\n")]
    [InlineData("hugo", "content/a.md", "<a href=\"{{< ref \"n.md\" >}}\">n</a>\n", "content/n.md", "<a href=\"../n/\">n</a>\n")]
    [InlineData("jekyll", "a.md", "bare {% link n.md %} here\n", "n.md", "bare [n.md](n.md) here\n")]
    [InlineData("jekyll", "a.md", "[n]({% link n.md %}#x)\n", "n.md", "[n](n.md#x)\n")]
    public void A_page_that_is_named_in_the_text_is_linked(string tool, string path, string text, string other, string shown)
    {
        using var imported = Imported.Of(tool, (path, text), (other, "---\ntitle: N\n---\n"));
        Assert.EndsWith(shown, imported.Text("content/a.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_is_named_and_is_nowhere_is_reported()
    {
        using var imported = Imported.Of("hugo", ("content/a.md", "bare {{< ref \"gone.md\" >}} here\n"));
        Assert.Contains(imported.Left, l => l.StartsWith("SG3034 content/a.md:1 gone.md", StringComparison.Ordinal));
    }

    [Fact]
    public void A_title_of_a_figure_stays_beside_its_caption()
    {
        using var imported = Imported.Of(
            "hugo",
            ("content/a.md", "{{< figure src=\"a.svg\" title=\"Beds\" caption=\"By ward\" alt=\"Bars\" >}}\n"),
            ("content/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
        );
        Assert.EndsWith("![Bars](a.svg) **Beds** *By ward*\n", imported.Text("content/a.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Footer_languages_and_copyright_of_hugo_are_kept()
    {
        using var imported = Imported.Of(
            "hugo",
            (
                "hugo.yml",
                "baseURL: https://a.example/\ntitle: All\ncopyright: Ada\ndefaultContentLanguage: en\nlanguages:\n  en: {title: English}\n  fr: {title: Français}\nmenus:\n  footer:\n    - {name: About, pageRef: /a}\n"
            ),
            ("content/a.md", "---\ntitle: A\n---\n")
        );
        imported.Builds();
        var settings = imported.Text("content/site.yml");
        Assert.Contains("title: English\n", settings, StringComparison.Ordinal);
        Assert.Contains("footer:\n  - {title: \"About\", page: \"a.md\"}\n", settings, StringComparison.Ordinal);
        Assert.Contains("languages:\n  fr: {title: \"Français\"}\n", settings, StringComparison.Ordinal);
        Assert.Contains("params:\n  copyright: Ada\n", settings, StringComparison.Ordinal);
    }

    [Fact]
    public void Docusaurus_may_say_all_on_one_line_and_have_its_blog_elsewhere()
    {
        using var imported = Imported.Of(
            "docusaurus",
            (
                "docusaurus.config.js",
                "module.exports = { title: 'Care', url: \"https://care.example\", presets: [['classic', { blog: { routeBasePath: 'news' } }]] };\n"
            ),
            ("blog/2024-01-02-he.md", "# He\n"),
            ("docs/a.md", "# A\n\n[he](/news/2024/01/02/he)\n")
        );
        imported.Builds();
        Assert.Contains("title: Care\nbase_url: https://care.example/\n", imported.Text("content/site.yml"), StringComparison.Ordinal);
        Assert.Contains("/news/2024/01/02/he", imported.Text("content/news/2024-01-02-he.md"), StringComparison.Ordinal);
        Assert.EndsWith("[he](../news/2024-01-02-he.md)\n", imported.Text("content/docs/a.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_mark_twice_has_two_places()
    {
        using var imported = Imported.Of("hugo", ("content/a.md", "{{< foo >}} x {{< foo >}} [a](/no/) [b](/no/)\n"));
        var places = imported
            .Report.GetProperty("files")
            .EnumerateArray()
            .SelectMany(f => f.GetProperty("left").EnumerateArray())
            .Select(l => l.GetProperty("column").GetInt32())
            .Order();
        Assert.Equal([1, 15, 31, 41], places);
    }

    [Fact]
    public void The_first_page_of_a_part_is_called_as_the_part_is()
    {
        using var imported = Imported.Of(
            "mkdocs",
            ("mkdocs.yml", "nav:\n  - Home: index.md\n  - User guide:\n    - user/index.md\n"),
            ("docs/index.md", "words\n"),
            ("docs/user/index.md", "words\n"),
            ("docs/other/index.md", "words\n")
        );
        Assert.StartsWith("---\ntitle: Home\n", imported.Text("content/index.md"), StringComparison.Ordinal);
        Assert.StartsWith("---\ntitle: User guide\n", imported.Text("content/user/index.md"), StringComparison.Ordinal);
        Assert.StartsWith("---\ntitle: Other\n", imported.Text("content/other/index.md"), StringComparison.Ordinal);
    }
}
