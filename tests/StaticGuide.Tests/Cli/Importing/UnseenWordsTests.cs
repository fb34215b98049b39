namespace StaticGuide.Tests.Cli.Importing;

/// <summary>Comments of the other tool, and HTML that it left out: what no reader saw is not published by an import.</summary>
public sealed class UnseenWordsTests
{
    [Theory]
    [InlineData("jekyll", "a {% comment %}SECRET{% endcomment %}b\n", "a b\n")]
    [InlineData("jekyll", "a\n\n{%- comment -%}\nSECRET\n```\nSECRET\n{%- endcomment -%}\n\nb `c`\n", "a\n\n\n\nb `c`\n")]
    [InlineData("jekyll", "{% comment %}x{% comment %}y{% endcomment %}\nSECRET{% endcomment %}a\n", "a\n")]
    [InlineData("jekyll", "a {::comment}SECRET{:/comment}b\n", "a b\n")]
    [InlineData("hugo", "a {{% comment %}}SECRET{{% /comment %}}b\n", "a b\n")]
    [InlineData("hugo", "a\n{{< comment >}}\nSECRET\n{{< /comment >}}\nb\n", "a\n\nb\n")]
    [InlineData("docusaurus", "a\n\n{/*\nSECRET\n*/}\n\nb\n", "a\n\n\n\nb\n")]
    public void Comments_are_not_published(string tool, string text, string shown)
    {
        using var imported = Imported.Of(tool, (Path(tool), Head(tool) + text));
        Assert.EndsWith("---\n" + shown, imported.Text(Target(tool)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("jekyll", "`{% comment %}` a `{% endcomment %}`\n")]
    [InlineData("jekyll", "```\n{% comment %}a{% endcomment %}\n```\n")]
    [InlineData("jekyll", "{% comment %} a that nothing ends\n")]
    [InlineData("hugo", "```\n{{< comment >}}a{{< /comment >}}\n```\n")]
    // Both show such marks of their templates in a text as they stand.
    [InlineData("zola", "a {# b #} c\n")]
    [InlineData("hugo", "a {{/* b */}} c\n")]
    [InlineData("zola", "## One {#one}\n\n## Two {#two}\n")]
    public void Code_and_ids_are_no_comments(string tool, string text)
    {
        using var imported = Imported.Of(tool, (Path(tool), Head(tool) + text));
        Assert.EndsWith("---\n" + text, imported.Text(Target(tool)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_liquid_shows_as_it_stands_is_no_comment()
    {
        using var imported = Imported.Of("jekyll", ("a.md", "---\ntitle: T\n---\n{% raw %}{% comment %}a{% endcomment %}{% endraw %}\n"));
        Assert.EndsWith("{\\% comment %}a{\\% endcomment %}\n", imported.Text("content/a.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hugo", "hugo.toml", "title = 'T'\n", false)]
    [InlineData("hugo", "hugo.toml", "[markup.goldmark.renderer]\nunsafe = false\n", false)]
    [InlineData("hugo", "hugo.toml", "[markup.goldmark.renderer]\nunsafe = true\n", true)]
    [InlineData("hugo", "hugo.yaml", "markup: {goldmark: {renderer: {unsafe: true}}}\n", true)]
    [InlineData("hugo", "hugo.json", "{\"markup\": {\"goldmark\": {\"renderer\": {\"unsafe\": true}}}}\n", true)]
    [InlineData("hugo", "config/_default/markup.toml", "[goldmark.renderer]\nunsafe = true\n", true)]
    [InlineData("jekyll", "_config.yml", "title: T\n", true)]
    [InlineData("jekyll", "_config.yml", "markdown: CommonMark\n", false)]
    [InlineData("jekyll", "_config.yml", "markdown: CommonMark\ncommonmark: {options: [UNSAFE]}\n", true)]
    [InlineData("mkdocs", "mkdocs.yml", "site_name: T\n", true)]
    [InlineData("zola", "config.toml", "base_url = 'https://a.example'\n", true)]
    public void Html_is_let_through_where_it_was(string tool, string path, string text, bool isAllowed)
    {
        using var imported = Imported.Of(tool, (path, text), (Path(tool), Head(tool) + "<script>alert(1)</script>\n"));
        Assert.Equal(isAllowed, imported.Text("content/site.yml").Contains("raw_html: allow", StringComparison.Ordinal));
        Assert.Equal(isAllowed, !imported.Result.Output.Contains("SG1101", StringComparison.Ordinal));
    }

    private static string Head(string tool) => tool == "zola" ? "+++\ntitle = 'T'\n+++\n" : "---\ntitle: T\n---\n";

    private static string Path(string tool) =>
        tool switch
        {
            "jekyll" => "a.md",
            "mkdocs" or "docusaurus" => "docs/a.md",
            _ => "content/a.md",
        };

    private static string Target(string tool) => tool == "docusaurus" ? "content/docs/a.md" : "content/a.md";
}
