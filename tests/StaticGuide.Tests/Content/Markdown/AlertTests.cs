namespace StaticGuide.Tests.Content.Markdown;

/// <summary>GitHub's alerts are call-outs.</summary>
public sealed class AlertTests
{
    [Theory]
    [InlineData("> [!NOTE]\n> Useful.", "note", "Note")]
    [InlineData("> [!tip]\n> Useful.", "tip", "Tip")]
    [InlineData("> [!Important]  \n>\n> Useful.", "important", "Important")]
    [InlineData("- item\n  > [!WARNING]\n  > Useful.", "warning", "Warning")]
    [InlineData(">[!CAUTION]\n> - Useful.", "caution", "Caution")]
    public void A_quotation_that_begins_with_a_kind_is_a_call_out(string markdown, string kind, string title)
    {
        var page = MarkdownPage.Silent(markdown);
        Assert.Equal([title], page.Words($".callout-{kind} > .callout-title"));
        Assert.Equal([$"{title} Useful."], page.Words(".callout"));
        Assert.Empty(page.Words("blockquote"));
    }

    [Theory]
    [InlineData("> [!INFO]\n> Useful.", 3)]
    [InlineData("> [!NOTE] Useful.", 3)]
    [InlineData("> [! NOTE]\n> Useful.", 3)]
    [InlineData("> Words first.\n> [!NOTE]\n> Useful.", 3, 2)]
    [InlineData("> Words first.\n>\n> [!NOTE]\n> Useful.", 3, 3)]
    [InlineData("> [！NOTE]\n> Useful.", 3)]
    [InlineData("> ［!NOTE］\n> Useful.", 3)]
    public void What_is_nearly_one_is_named(string markdown, int column, int line = 1)
    {
        var page = MarkdownPage.Of(markdown);
        page.Run.FailedWith(0, "SG1120");
        page.Reports("SG1120", line, column);
        Assert.Single(page.Words("blockquote"));
    }

    [Theory]
    [InlineData("> [!NOTE]\n> One.\n> [!TIP]\n> Two.", 3)]
    [InlineData("> [!NOTE]\n> One.\n>\n> [!TIP]\n> Two.", 4)]
    public void A_second_one_needs_a_quotation_of_its_own(string markdown, int line)
    {
        var page = MarkdownPage.Of(markdown);
        page.Run.FailedWith(0, "SG1120");
        page.Reports("SG1120", line, 3);
        Assert.Contains("leave an empty line", page.Run.Error, StringComparison.Ordinal);
        MarkdownPage.Silent(markdown.Replace(">\n> [!TIP]", "> [!TIP]").Replace("> [!TIP]", "\n> [!TIP]"));
    }

    [Theory]
    [InlineData("> Words first, and [!NOTE] too.")]
    [InlineData("[!NOTE]")]
    [InlineData("> ![! NOTE](picture.png)")]
    public void Brackets_elsewhere_are_words(string markdown) => Assert.Empty(MarkdownPage.Silent(markdown).Words(".callout"));
}
