namespace StaticGuide.Tests.Content.Markdown;

/// <summary>What stands behind a code fence is for other programs too, so none of it is refused.</summary>
public sealed class CodeBlockTests
{
    [Theory]
    [InlineData("js {linenos=true}", "language-js")]
    [InlineData("js {onclick=\"x\" style=y}", "language-js")]
    [InlineData("js title=\"a.js\" \"{name}\"", "language-js")]
    [InlineData("{r}", "language-r")]
    [InlineData("{r, echo=FALSE}", "language-r")]
    [InlineData("{r setup, include = FALSE}", "language-r")]
    [InlineData("r {.numberLines}", "numberLines language-r")]
    [InlineData("js{1,3-4}", "language-js")]
    [InlineData("{.python .numberLines}", "numberLines language-python")]
    [InlineData("{lang=en}", null)]
    [InlineData("{.python lines=\"true\"}", "language-python")]
    [InlineData("{: .python}", "language-python")]
    [InlineData("c++", "language-c++")]
    [InlineData("", null)]
    public void The_language_is_known_and_the_rest_is_left_alone(string info, string? classes)
    {
        var code = MarkdownPage.Silent($"```{info}\nx\n```\n").Main!.QuerySelector("pre code")!;
        Assert.Equal(classes, code.GetAttribute("class"));
        Assert.All(code.Attributes, a => Assert.Equal("class", a.Name));
    }

    [Theory]
    [InlineData("{#mycode .haskell}", "language-haskell")]
    [InlineData("{#mycode .haskell .numberLines}", "numberLines language-haskell")]
    [InlineData("haskell {#mycode}", "language-haskell")]
    [InlineData("{#mycode}", null)]
    public void An_id_is_no_language(string info, string? classes)
    {
        var code = MarkdownPage.Silent($"``` {info}\nx\n```\n").Main!.QuerySelector("pre code")!;
        Assert.Equal(classes, code.GetAttribute("class"));
        Assert.NotNull(code.Closest("#mycode"));
    }

    [Theory]
    [InlineData("```\ncode\n\n## Heading\n", "SG1167 1:1")]
    [InlineData("- entry\n\n  ~~~ sh\n  code\n\nWords.\n", "SG1167 3:3")]
    [InlineData("> ````\n> code\n> ```\n", "SG1167 1:3")]
    [InlineData("```\ncode\n```\n\n~~~\n```\n~~~\n\n    ```\n")]
    public void One_that_is_never_closed_is_named(string text, params string[] expected)
    {
        using var site = Support.Site.Small();
        Assert.Equal(expected, Support.Findings.OnPage(site, text));
    }
}
