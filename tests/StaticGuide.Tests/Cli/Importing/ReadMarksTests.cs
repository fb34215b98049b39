namespace StaticGuide.Tests.Cli.Importing;

/// <summary>Marks that a tool reads where Markdown elsewhere does not.</summary>
public sealed class ReadMarksTests
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    [Theory]
    [InlineData("mkdocs", "", "docs/a.md", true)]
    [InlineData("jekyll", "", "a.md", true)]
    [InlineData("jekyll", "markdown: CommonMarkGhPages\n", "a.md", false)]
    [InlineData("hugo", "", "content/a.md", false)]
    public void Pipes_in_code_do_not_part_the_cells_of_tables(string tool, string settings, string path, bool isKept)
    {
        const string Table =
            "| Key | Values |\n|-----|:------:|\n| `a|b` | ``c|`d`` |\n| `e\\|f` | g |\n\n`x|y` stays.\n\n    | `a|b` |\n    |--|\n\n- x\n\n    | `h|i` | j |\n    |---|---|\n";
        using var imported = Imported.Of(
            tool,
            (tool == "jekyll" ? "_config.yml" : "notes.txt", "title: T\n" + settings),
            (path, "---\ntitle: T\n---\n" + Table)
        );
        var text = imported.Text("content/a.md");
        Assert.Contains(isKept ? "| `a\\|b` | ``c\\|`d`` |\n| `e\\|f` | g |\n" : "| `a|b` | ``c|`d`` |\n| `e\\|f` | g |\n", text, Ordinal);
        Assert.Contains("`x|y` stays.\n\n    | `a|b` |\n", text, Ordinal);
        Assert.Contains(isKept ? "| `h\\|i` | j |" : "| `h|i` | j |", text, Ordinal);
    }

    [Theory]
    [InlineData("!!!warning \"Mind\"\n    Words.\n", ":::warning Mind\nWords.\n:::\n")]
    [InlineData("!!! warning\n    Words.\n", ":::warning\nWords.\n:::\n")]
    [InlineData("???tip\n    Words.\n", ":::tip\nWords.\n:::\n")]
    [InlineData("???+\"Mind\"\n    Words.\n", ":::note Mind\nWords.\n:::\n")]
    [InlineData("??? \"Mind\"\n    Words.\n", ":::note Mind\nWords.\n:::\n")]
    [InlineData("!!!\n\nWhat!!!now\n", "!!!\n\nWhat!!!now\n")]
    public void Callouts_of_python_need_no_blank(string text, string shown)
    {
        using var imported = Imported.Of("mkdocs", ("docs/a.md", "---\ntitle: T\n---\n" + text));
        Assert.Equal("---\ntitle: T\n---\n" + shown, imported.Text("content/a.md"));
    }

    [Theory]
    [InlineData("<summary>More *info* on `np{m}`</summary>", "<summary>More <em>info</em> on <code>np&#123;m&#125;</code></summary>")]
    [InlineData(
        "<div className=\"card\">Some **bold _and_** words and a [link](./b.md \"T\")</div>",
        "<div class=\"card\">Some <strong>bold <em>and</em></strong> words and a <a href=\"../b/\" title=\"T\">link</a></div>"
    )]
    [InlineData(
        "<div>\nA __b__ and ~~c~~, 2 * 3 * 4, a_b_c \\*d\\*\n</div>",
        "<div>\nA <strong>b</strong> and <del>c</del>, 2 * 3 * 4, a_b_c *d*\n</div>"
    )]
    [InlineData("<p>![A \\*](./b.svg)</p>", "<p><img src=\"../b.svg\" alt=\"A *\"></p>")]
    [InlineData("- <div>**a**</div>", "- <div><strong>a</strong></div>")]
    [InlineData("<div>\n\n**a**\n\n</div>", "<div>\n\n**a**\n\n</div>")]
    [InlineData("Some <b>*a*</b> and **b**", "Some <b>*a*</b> and **b**")]
    [InlineData("<div>\n<pre>**a**\n*b*</pre>\n*c*\n</div>", "<div>\n<pre>**a**\n*b*</pre>\n<em>c</em>\n</div>")]
    [InlineData("<div title=\"*a*\">`<b>`</div>", "<div title=\"*a*\"><code>&lt;b&gt;</code></div>")]
    public void Markdown_on_the_lines_of_tags_is_read_by_mdx(string text, string shown)
    {
        using var imported = Imported.Of(
            "docusaurus",
            ("docs/a.md", $"---\ntitle: A\n---\n{text}\n"),
            ("docs/b.md", "---\ntitle: B\n---\n"),
            ("docs/b.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>")
        );
        Assert.Equal($"---\ntitle: A\n---\n{shown}\n", imported.Text("content/docs/a.md"));
    }

    [Theory]
    [InlineData("docs: { path: require('fs').p(), remarkPlugins: [[x, { path: y }]] }", "path of docs")]
    [InlineData("docs: { routeBasePath: base, path: 'docs' }, blog: { path: 'blog' }", "routeBasePath of docs")]
    [InlineData("docs: { path: 'docs', remarkPlugins: [[x, { routeBasePath: y }]] } // path: x", null)]
    public void Settings_of_docusaurus_that_are_calculated_are_named(string settings, string? named)
    {
        using var imported = Imported.Of(
            "docusaurus",
            (
                "docusaurus.config.js",
                $"module.exports = {{\n  title: 'T',\n  baseUrl: '/',\n  presets: [['classic', {{ {settings}\n }}]],\n}};\n"
            ),
            ("docs/a.md", "# A\n")
        );
        var said = imported.Left.Where(l => l.Contains("calculated", Ordinal));
        Assert.Equal(named is null ? [] : new[] { $"SG3035 docusaurus.config.js {named}, which is calculated there" }, said);
    }

    [Fact]
    public void What_is_left_is_whole_for_machines()
    {
        var address = "https://x.example.org/" + new string('a', 100) + "/";
        using var imported = Imported.Of(
            "docusaurus",
            (
                "docusaurus.config.js",
                $"module.exports = {{ themeConfig: {{ navbar: {{ items: [{{ href: '{address}', label: 'Out' }}] }} }} }};\n"
            ),
            ("docs/a.md", "# A\n")
        );
        Assert.Contains(imported.Left, l => l.Contains(address, Ordinal));
    }
}
