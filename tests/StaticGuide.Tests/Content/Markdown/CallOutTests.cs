namespace StaticGuide.Tests.Content.Markdown;

/// <summary>A call-out ends at its own line of colons, whatever stands in it.</summary>
public sealed class CallOutTests
{
    [Theory]
    [InlineData("```\n:::tip\nText\n:::\n```")]
    [InlineData("~~~~ text\n:::\n~~~\n:::\n~~~~")]
    [InlineData("    :::")]
    [InlineData("- ```\n  :::\n  ```")]
    [InlineData("::::tip\n```\n:::\n```\n::::")]
    [InlineData(":::tip\nInner.\n:::")]
    [InlineData("- item\n\n  :::tip\n  Inner.\n  :::")]
    public void What_it_holds_does_not_end_it(string held)
    {
        var page = MarkdownPage.Silent($":::note\nBefore.\n\n{held}\n\nWithin.\n:::\n\nBehind.\n");
        Assert.Contains("Within.", page.Words("main > .callout > p"));
        Assert.Equal(["Behind."], page.Words("main > p"));
    }

    [Theory]
    [InlineData("- item\n  ```\n  open")]
    [InlineData("> quoted\n> ```\n> open")]
    public void A_code_block_that_its_own_container_ends_does_not_hold_it_open(string held)
    {
        var page = MarkdownPage.Silent($":::note\n{held}\n:::\n\nBehind.\n");
        Assert.Equal(["Behind."], page.Words("main > p"));
    }

    [Theory]
    [InlineData(":::note Before you start", "Before you start")]
    [InlineData(":::note[Before you start]", "Before you start")]
    [InlineData("::: note", "Note")]
    [InlineData(":::note{title=\"Before you start\"}", "Before you start")]
    [InlineData(":::note[]", "Note")]
    public void Its_title_stands_on_its_first_line(string first, string title) =>
        Assert.Equal([title], MarkdownPage.Silent($"{first}\nText.\n:::\n").Words(".callout-title"));

    [Fact]
    public void One_that_a_code_block_holds_open_says_so()
    {
        var page = MarkdownPage.Of(":::note\n```\ncode\n:::\n\nNever shown.\n");
        page.Run.FailedWith(1, "SG1104");
        Assert.Contains("end the code block within it", page.Run.Error, StringComparison.Ordinal);
    }
}
