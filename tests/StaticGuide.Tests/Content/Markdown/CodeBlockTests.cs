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
    [InlineData("c++", "language-c++")]
    [InlineData("", null)]
    public void The_language_is_known_and_the_rest_is_left_alone(string info, string? classes)
    {
        var code = MarkdownPage.Silent($"```{info}\nx\n```\n").Main!.QuerySelector("pre code")!;
        Assert.Equal(classes, code.GetAttribute("class"));
        Assert.All(code.Attributes, a => Assert.Equal("class", a.Name));
    }
}
