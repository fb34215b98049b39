using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Content.Markdown;

/// <summary>Headings go down level by level, so that who moves by them misses nothing.</summary>
public sealed class HeadingTests
{
    [Theory]
    [InlineData("## Pay\n\n#### In hospitals\n\n#### In offices", 3)]
    [InlineData("## Pay\n\n### In cities\n\n##### In hospitals\n\n## Hours", 5)]
    public void A_level_that_is_skipped_is_named_once(string markdown, int line)
    {
        var page = MarkdownPage.Of(markdown);
        page.Run.FailedWith(0, "SG1171");
        page.Reports("SG1171", line, column: 1);
    }

    [Theory]
    [InlineData("## Pay\n\n### In cities\n\n#### In hospitals\n\n## Hours")]
    [InlineData("### Pay\n\n### Hours")]
    [InlineData("## Pay\n\n> #### In a letter\n\n- #### In a list")]
    public void Others_are_as_they_should_be(string markdown) =>
        Assert.DoesNotContain("SG1171", MarkdownPage.Of(markdown).Run.Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("## [@nobody]", "SG1109", "SG2004")]
    [InlineData("## Words\n\n### <!-- x -->", "SG1109")]
    [InlineData("## &nbsp;", "SG1109")]
    [InlineData("## \u200B", "SG1109")]
    [InlineData("##", "SG1109")]
    [InlineData("## Pay <!-- x -->")]
    [InlineData("## `x`")]
    [InlineData("## —")]
    public void One_without_words_is_named(string markdown, params string[] expected)
    {
        using var site = Site.Small();
        Assert.Equal(expected, Findings.OnPage(site, markdown + "\n").Select(f => f[..6]));
    }
}
