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
    // Signs beside marks are punctuation, each of them (6.2).
    [InlineData("a*+b* c*-d* e*−f* g*†h* i*\u2021j*", "a*+b* c*-d* e*−f* g*†h* i*‡j*")]
    [InlineData("x *b+*d y **A+**is", "x *b+*d y **A+**is")]
    [InlineData("*+b* and **−b−** and *b*-d, a *&plus;b*", "<em>+b</em> and <strong>−b−</strong> and <em>b</em>-d, a <em>+b</em>")]
    [InlineData("a*&plus;b* _b_-d 😀*+b*", "a*+b* <em>b</em>-d 😀<em>+b</em>")]
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

    /// <summary>An item goes on behind an empty line, also where its marker stands alone (5.2).</summary>
    [Theory]
    [InlineData("1.\n   One.\n\n   More.\n2.\n   Two.", 2, "One. More.", "Two.")]
    [InlineData("-\n  One.\n\n  More.\n-\n  Two.", 2, "One. More.", "Two.")]
    [InlineData("- \n  One.\n\n  More.", 1, "One. More.")]
    [InlineData("-\n  > One.\n\n  More.", 1, "One. More.")]
    [InlineData("-\n  - One.\n\n  More.", 1, "One. More.")]
    [InlineData("-\n      One.\n\n  More.", 1, "One. More.")]
    [InlineData("> -\n>   One.\n>\n>   More.", 1, "One. More.")]
    [InlineData("-\n\n  One.", 1, "")]
    [InlineData("-  \n\n  One.", 1, "")]
    [InlineData("- One.\n-\n- Three.", 3, "One.", "", "Three.")]
    public void An_item_whose_marker_stands_alone_holds_what_is_indented(string markdown, int count, params string[] items)
    {
        var page = MarkdownPage.Silent(markdown);
        var list = page.Main!.QuerySelector("ul, ol")!;
        Assert.Equal(count, list.ChildElementCount);
        Assert.Equal(items, list.Children.Select(i => Support.BuiltPage.Words(i)));
    }

    /// <summary>GFM 5.3: at the beginning of an item's first paragraph, with white space behind.</summary>
    [Theory]
    [InlineData("- [x] Tick [x].\n- [ ] Two", 2)]
    [InlineData("1. [X]\tTick.", 1)]
    [InlineData("-\n  [ ] Tick.", 1)]
    [InlineData("- Choose [ ] yes or [x] no.\n- One\n\n  [x] two", 0)]
    [InlineData("- [x](picture.png) is it.\n- [x][r]\n\n[r]: picture.png", 0)]
    public void A_box_begins_an_item(string markdown, int boxes) =>
        Assert.Equal(boxes, MarkdownPage.Silent(markdown).Main!.QuerySelectorAll("input").Length);

    /// <summary>What stands below a definition and is no title of it is a line of its own (4.1, 4.7).</summary>
    [Theory]
    [InlineData("[a]: https://example.org/\n---\nSee [a].", "hr, p a", 2)]
    [InlineData("[a]: https://example.org/\n-----  \n1. See [a].", "hr, li a", 2)]
    [InlineData("> [a]: https://example.org/\n> ---\n\nSee [a].", "blockquote hr, p a", 2)]
    [InlineData("[a]: https://example.org/\n--\nSee [a].", "p a", 1)]
    [InlineData("[a]: https://example.org/\n'Tis [a].", "p a", 1)]
    [InlineData("[a]: https://example.org/\n\"We saw [a].", "p a", 1)]
    [InlineData("[a]: https://example.org/ \n(). See [a].", "p a", 1)]
    [InlineData("[a]: https://example.org/\n\"\" is what [a] says.", "p a", 1)]
    [InlineData("[a]: https://example.org/\n'' [a]\n", "p a", 1)]
    [InlineData("[a]:\nhttps://example.org/\n(We saw [a].", "p a", 1)]
    [InlineData("[a]: https://example.org/\n'a title'\nSee [a].", "p a[title='a title']", 1)]
    [InlineData("[a]: https://example.org/ 'a title\nand more'\nSee [a].", "p a[title]", 1)]
    [InlineData("[b]: https://example.org/b\n[a]: https://example.org/\n'Tis [a], not [b].", "p a", 2)]
    public void A_definition_ends_with_its_line(string markdown, string selector, int count)
    {
        var page = MarkdownPage.Of(markdown);
        page.Run.FailedWith(0);
        Assert.Equal(count, page.Main!.QuerySelectorAll(selector).Length);
        Assert.DoesNotContain("]:", page.Html, StringComparison.Ordinal);
    }
}
