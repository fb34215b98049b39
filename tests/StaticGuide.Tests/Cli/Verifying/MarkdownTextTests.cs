using AngleSharp.Html.Parser;
using CsCheck;
using Markdig;
using StaticGuide.Cli.Verifying;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Cli.Verifying;

public sealed class MarkdownTextTests
{
    /// <summary>What GitHub reads beyond CommonMark, as far as text can run into it.</summary>
    private static readonly MarkdownPipeline GitHub = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseEmphasisExtras()
        .UseMathematics()
        .Build();

    private static readonly Gen<string> Nasty = Pick.Of(
            "\\",
            "`",
            "*",
            "_",
            "[",
            "]",
            "(",
            ")",
            "|",
            "~",
            "~~",
            "$",
            "&",
            "&amp;",
            "<b>",
            "<!--",
            ">",
            "@ada",
            "#12",
            "!",
            "a",
            "1",
            " ",
            "\n",
            "\"",
            "'",
            "/",
            ":",
            "🌙",
            "ü"
        )
        .Array[0, 12]
        .Select(string.Concat);

    [Fact]
    public void A_text_is_shown_as_it_is() =>
        Nasty.Holds(text =>
        {
            var item = Item(MarkdownText.Plain(text));
            Assert.Equal("x" + Seen(text) + "x", item.TextContent.TrimEnd('\n'));
            Assert.Empty(item.Children);
        });

    [Fact]
    public void A_link_leads_where_it_should_whatever_its_text() =>
        Nasty.Holds(text =>
        {
            var link = Assert.Single(Item(MarkdownText.Link(text + "x", "https://a.test/?q=<*>\\_x")).Children);
            Assert.Equal(("https://a.test/?q=%3C*%3E%5C_x", Seen(text) + "x"), (link.GetAttribute("href"), link.TextContent));
        });

    [Fact]
    public void Only_code_of_ours_becomes_code()
    {
        Assert.Equal("`a|b` \\| @\u200Bada \\`", $"{MarkdownText.Sentence("`a|b` | @ada")} {MarkdownText.Plain("`")}");
        Assert.Equal("a \\` \\*b\\*", MarkdownText.Sentence("a ` *b*"));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("ftp://a.test/")]
    public void What_cannot_be_opened_is_no_link(string url) => Assert.Equal("x", MarkdownText.Link("x", url));

    [Fact]
    public void Nobody_is_called_by_a_name_and_no_issue_is_linked() => Assert.Equal("@\u200Bada #\u200B12", MarkdownText.Plain("@ada #12"));

    [Fact]
    public void A_character_is_not_cut_in_two() =>
        Assert.Equal(
            ("ab🌙", "ab…", "a…"),
            (MarkdownText.Shortened("ab🌙", 4), MarkdownText.Shortened("ab🌙c", 3), MarkdownText.Shortened("abc", 1))
        );

    private static AngleSharp.Dom.IElement Item(string markdown) =>
        new HtmlParser().ParseDocument(Markdown.ToHtml($"- x{markdown}x", GitHub)).QuerySelector("li")!;

    private static string Seen(string text) =>
        text.Replace('\n', ' ').Replace("@", "@\u200B", StringComparison.Ordinal).Replace("#", "#\u200B", StringComparison.Ordinal);
}
