namespace StaticGuide.Tests.Content.Markdown;

/// <summary>Where the library departs from CommonMark 0.31.2 and this program does not.</summary>
public sealed class CommonMarkTests
{
    [Theory]
    [InlineData("a***b* c*", "a*<em><em>b</em> c</em>")]
    [InlineData("*foo**bar**baz*", "<em>foo<strong>bar</strong>baz</em>")]
    [InlineData("***foo** bar*", "<em><strong>foo</strong> bar</em>")]
    [InlineData("foo******bar*********baz", "foo<strong><strong><strong>bar</strong></strong></strong>***baz")]
    [InlineData("*a _b* c_ __d__", "<em>a _b</em> c_ <strong>d</strong>")]
    [InlineData("**a*b** ~one~ ~~two~~ ~~~three~~~ ~5 to ~10", "<strong>a*b</strong> <del>one</del> <del>two</del> ~~~three~~~ ~5 to ~10")]
    [InlineData(
        "[link](https://example.org/ ((title))",
        "[link](<a href=\"https://example.org/\" class=\"address\">https://example.org/</a> ((title))"
    )]
    [InlineData("[link](https://example.org/ (a \\( title))", "<a href=\"https://example.org/\" title=\"a ( title\">link</a>")]
    public void Its_examples_hold(string markdown, string html) =>
        Assert.Contains($"<p>{html}</p>", MarkdownPage.Of(":uncounted[x]{reason=\"y\"}\n\n" + markdown).Html, StringComparison.Ordinal);

    [Theory]
    [InlineData("- a\n   ===\n", "li h1")]
    [InlineData("[a]: https://example.org/\n===\n[a]", "p a")]
    public void A_line_under_words_makes_them_a_heading(string markdown, string selector) =>
        Assert.NotNull(MarkdownPage.Of(markdown).Main!.QuerySelector(selector));

    [Fact]
    public void Outside_of_its_quotation_a_line_makes_no_heading() => Assert.Empty(MarkdownPage.Silent("> a\n===\n").Words("h1"));
}
