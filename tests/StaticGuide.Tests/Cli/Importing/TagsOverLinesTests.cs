using System.Diagnostics;

namespace StaticGuide.Tests.Cli.Importing;

/// <summary>A tag over several lines is read as one on a line.</summary>
public sealed class TagsOverLinesTests
{
    private const string Svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>";

    [Theory]
    [InlineData(
        "<div style={{ textAlign: \"center\" }}>\n  <img\n    src={require(\"./assets/p.svg\").default}\n    alt=\"Plan\"\n    style={{\n      width: \"80%\",\n    }}\n  />\n</div>",
        "<div style=\"text-align: center\">\n  <img src=\"../assets/p.svg\" alt=\"Plan\" style=\"width: 80%\" />\n</div>"
    )]
    [InlineData(
        "Words <a\n  className=\"button\"\n  href={useBaseUrl(\"/docs/b\")}\n>there</a> and <img\n  src={require('./assets/p.svg').default}\n  alt=\"a > b\" />.",
        "Words <a class=\"button\" href=\"../b/\" >there</a> and <img src=\"../assets/p.svg\" alt=\"a > b\" />."
    )]
    [InlineData("```html\n<img\n  className=\"x\"\n/>\n```", "```html\n<img\n  className=\"x\"\n/>\n```")]
    [InlineData("<details\n  open\n>\n<summary>A</summary>\n</details>", "<details\n  open\n>\n<summary>A</summary>\n</details>")]
    [InlineData("`<img` is\nsrc={x} >.", "`<img` is\nsrc={x} >.")]
    public void In_docusaurus(string text, string expected)
    {
        using var guide = Imported.Of(
            "docusaurus",
            ("docs/a.md", $"---\ntitle: A\n---\n{text}\n"),
            ("docs/b.md", "---\ntitle: B\n---\nB\n"),
            ("docs/assets/p.svg", Svg)
        );
        Assert.EndsWith($"---\n{expected}\n", guide.Text("content/docs/a.md"), StringComparison.Ordinal);
    }

    /// <summary>A tag that fills a line would end a paragraph, or begin what is no Markdown: its lines stay.</summary>
    [Theory]
    [InlineData("<a\n  href=\"b.md\"\n  title=\"A\nB\"\n>\n**Bold**\n</a>", "<a\n  href=\"../b/\"\n  title=\"A\nB\"\n>\n**Bold**\n</a>")]
    [InlineData("<img\n src=p.svg\n alt='P'>", "<img\n src=p.svg\n alt='P'>")]
    [InlineData("Text\n\n    <img\n    src=\"p.svg\">", "Text\n\n    <img\n    src=\"p.svg\">")]
    [InlineData("> <img\n> src=\"p.svg\">", "> <img\n> src=\"p.svg\">")]
    public void In_other_tools(string text, string expected)
    {
        using var guide = Imported.Of("mkdocs", ("docs/a.md", $"# A\n\n{text}\n"), ("docs/b.md", "# B\n"), ("docs/p.svg", Svg));
        Assert.EndsWith($"{expected}\n", guide.Text("content/a.md"), StringComparison.Ordinal);
    }

    /// <summary>Tags that never end are looked for in the time of their length.</summary>
    [Theory]
    [InlineData("<a {", 4000)]
    [InlineData("<a x=\"", 100)]
    [InlineData("<a b c={\n", 100)]
    [InlineData("<a\n", 100)]
    public void In_the_time_of_their_length(string piece, int aLine)
    {
        var text = string.Concat(Enumerable.Repeat(string.Concat(Enumerable.Repeat(piece, aLine)) + "\n", 200_000 / piece.Length / aLine));
        var watch = Stopwatch.StartNew();
        using var guide = Imported.Of("docusaurus", ("docs/a.md", $"---\ntitle: A\n---\n{text}\n"));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}");
    }
}
