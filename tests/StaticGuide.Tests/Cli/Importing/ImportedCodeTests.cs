namespace StaticGuide.Tests.Cli.Importing;

/// <summary>What other tools say of blocks of code behind the language, and in comments: shown, taken out or named.</summary>
public sealed class ImportedCodeTests
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    [Theory]
    [InlineData(
        "mkdocs",
        "docs/a.md",
        "``` yaml title=\"my_file.yml\" linenums=\"1\"\na: 1\n```\n",
        "**my_file.yml**\n\n```yaml linenums=\"1\"\na: 1\n```\n"
    )]
    [InlineData("mkdocs", "docs/a.md", "```{ .yaml .copy title=\"b.yml\" }\nb: 1\n```\n", "**b.yml**\n\n```yaml\nb: 1\n```\n")]
    [InlineData("mkdocs", "docs/a.md", "- ```js title=\"c.js\"\n  c\n  ```\n", "- **c.js**\n\n  ```js\n  c\n  ```\n")]
    [InlineData("mkdocs", "docs/a.md", "> ```js title='d.js'\n> d\n> ```\n", "> **d.js**\n>\n> ```js\n> d\n> ```\n")]
    [InlineData(
        "docusaurus",
        "docs/a.md",
        "```js title=\"/src/a.js\" {1,3} showLineNumbers\na\n```\n",
        "**/src/a.js**\n\n```js {1,3} showLineNumbers\na\n```\n"
    )]
    [InlineData("hugo", "content/a.md", "```go {title=\"main.go\"}\na\n```\n", "**main.go**\n\n```go\na\n```\n")]
    [InlineData("zola", "content/a.md", "```rust,name=mod.rs\na\n```\n", "**mod.rs**\n\n```rust\na\n```\n")]
    [InlineData(
        "mkdocs",
        "docs/a.md",
        "````md\n``` yaml title=\"shown.yml\"\n```\n````\n",
        "````md\n``` yaml title=\"shown.yml\"\n```\n````\n"
    )]
    [InlineData("mkdocs", "docs/a.md", "```yaml\ntitle=\"words\"\n```\n", "```yaml\ntitle=\"words\"\n```\n")]
    public void The_title_of_a_block_of_code_is_a_line_before_it(string tool, string path, string text, string shown)
    {
        using var imported = Imported.Of(tool, (path, "---\ntitle: T\n---\nBefore.\n\n" + text));
        imported.Builds();
        Assert.EndsWith(
            "Before.\n\n" + shown,
            imported.Text("content/" + (tool == "docusaurus" ? "docs/" : "") + "a.md").Replace("\n\n\n", "\n\n", Ordinal),
            Ordinal
        );
    }

    [Fact]
    public void Remarks_of_docusaurus_on_lines_of_code_are_taken_out()
    {
        using var imported = Imported.Of(
            "docusaurus",
            (
                "docs/a.md",
                "---\ntitle: T\n---\n```js\n// highlight-next-line\na\n  // highlight-start\nb // highlight-start\n{/* highlight-end */}\n# highlight-end\n```\n\n// highlight-start\n"
            )
        );
        Assert.EndsWith("---\n```js\na\nb // highlight-start\n```\n\n// highlight-start\n", imported.Text("content/docs/a.md"), Ordinal);
    }

    [Fact]
    public void Blocks_of_mdx_take_effect()
    {
        using var imported = Imported.Of(
            "docusaurus",
            ("docs/a.md", "---\ntitle: T\n---\n```mdx-code-block\n<Thing />\n```\n\n````mdx-code-block\n## Head\n```js\nx\n```\n````\n")
        );
        Assert.EndsWith("---\n<Thing />\n\n## Head\n```js\nx\n```\n", imported.Text("content/docs/a.md"), Ordinal);
        Assert.Contains(imported.Left, l => l.EndsWith("docs/a.md:5 <Thing />", Ordinal));
    }

    [Fact]
    public void Diagrams_and_remarks_of_material_are_named()
    {
        using var imported = Imported.Of(
            "mkdocs",
            (
                "docs/a.md",
                "# A\n\n``` mermaid\ngraph LR\n```\n\n```yaml\na: 1 # (1)!\nb: 2 # (two)\n```\n\n````md\n``` mermaid\n```\n````\n"
            )
        );
        Assert.Equal(
            ["SG3033 docs/a.md:3 a diagram in Mermaid: here it is code", "SG3033 docs/a.md:8 # (1)!"],
            imported.Left.Where(l => l.StartsWith("SG3033", Ordinal))
        );
    }
}
