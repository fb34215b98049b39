namespace StaticGuide.Tests.Content.Markdown;

/// <summary>Labels of links match as CommonMark says, and what none defines is named.</summary>
public sealed class LinkLabelTests
{
    [Theory]
    [InlineData("[ẞ]\n\n[SS]: https://example.org/")]
    [InlineData("[words][Straße]\n\n[STRASSE]: https://example.org/")]
    [InlineData("[Толпой][Russian] \n\n[RUSSIAN]:\nhttps://example.org/\n'A title\nof two lines'")]
    [InlineData("[a  label][]\n\n[A\nlabel]: <https://example.org/>")]
    [InlineData("![x][a]\n\n[a]: https://example.org/\n[e]: https://example.org/e\n[f]: https://example.org/f")]
    [InlineData("[a]: https://example.org/\n[a]: https://example.org/\n[words][a]")]
    [InlineData("[ﬁ]\n\n[FI]: https://example.org/")]
    [InlineData("[ſ]\n\n[S]: https://example.org/")]
    [InlineData("[İ]\n\n[i̇]: https://example.org/")]
    [InlineData("[ŉ]\n\n[ʼN]: https://example.org/")]
    [InlineData("[ǰ]\n\n[J̌]: https://example.org/")]
    [InlineData("[և]\n\n[ԵՒ]: https://example.org/")]
    [InlineData("[ᾳ]\n\n[ΑΙ]: https://example.org/")]
    [InlineData("[ﬆ]\n\n[ST]: https://example.org/")]
    [InlineData("[ΐ]\n\n[Ϊ́]: https://example.org/")]
    [InlineData("[K]\n\n[K]: https://example.org/")]
    public void A_label_finds_its_definition(string markdown)
    {
        var page = MarkdownPage.Of(markdown);
        Assert.DoesNotContain("SG11", page.Run.Error, StringComparison.Ordinal);
        Assert.Equal(
            "https://example.org/",
            Assert.Single(page.Main!.QuerySelectorAll("a, img")) is var link ? link.GetAttribute("href") ?? link.GetAttribute("src") : null
        );
        Assert.DoesNotContain("]", page.Main!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>Neither is a large or small letter of the other.</summary>
    [Fact]
    public void A_letter_without_its_dot_makes_another_label() =>
        Assert.Empty(MarkdownPage.Silent("[ı]\n\n[i]: https://example.org/").Words("a"));

    [Fact]
    public void An_accent_makes_another_label() => Assert.Empty(MarkdownPage.Silent("[é]\n\n[e]: https://example.org/").Words("a"));

    [Theory]
    [InlineData("See [the handbook][book] first.", 5)]
    [InlineData("See [book][] first.", 5)]
    [InlineData("*[words][1]*", 2)]
    public void A_label_that_nothing_defines_is_named(string markdown, int column)
    {
        var page = MarkdownPage.Of(markdown);
        page.Run.FailedWith(0, "SG1117");
        page.Reports("SG1117", line: 1, column);
    }

    [Theory]
    [InlineData("The entry m[i][j] of `a[i][j]`, [1][2], \\[a][b], [x] [y].")]
    [InlineData("- [ ] [task]\n- [x] done")]
    [InlineData("[a][b][c]\n\n[c]: https://example.org/")]
    public void Brackets_that_are_meant_as_they_stand_are_left_alone(string markdown) =>
        Assert.DoesNotContain("SG11", MarkdownPage.Of(markdown).Run.Error, StringComparison.Ordinal);

    [Fact]
    public void A_second_definition_that_leads_elsewhere_is_named()
    {
        var page = MarkdownPage.Of("[a]\n\n[a]: https://example.org/\n\n> [A]: https://example.org/other\n");
        page.Run.FailedWith(0, "SG1118");
        page.Reports("SG1118", line: 5, column: 3);
    }

    /// <summary>A paragraph that happens to be a definition vanishes.</summary>
    [Theory]
    [InlineData("Words.\n\n[Tip]: Ask.", 3, 1)]
    [InlineData("- [Tip]: Ask.\n- Go.", 1, 3)]
    [InlineData("[Note]: important", 1, 1)]
    [InlineData("[Fee]: $44,200", 1, 1)]
    [InlineData("[Tip]: Ask \"your manager\"", 1, 1)]
    [InlineData("[@src]: words", 1, 1)]
    public void Words_that_became_a_definition_are_named(string markdown, int line, int column)
    {
        var page = MarkdownPage.Of(markdown);
        page.Run.FailedWith(0, "SG1118");
        page.Reports("SG1118", line, column);
    }

    [Theory]
    [InlineData("[a]: https://example.org/\n[b]: pay.md\n[c]: #top\n[d]: ../files/LICENSE\n[e]: mailto:desk@example.org\n[f]: <> (words)")]
    [InlineData("[//]: # (words)\n[//]: comment\n[comment]: words\n[g]: example.org")]
    [InlineData("[Tip], [words][note].\n\n[Tip]: https://example.org/ 'Ask'\n[note]: https://example.org/b")]
    public void Addresses_that_nothing_uses_yet_and_comments_lose_nothing(string markdown) =>
        Assert.DoesNotContain("SG1118", MarkdownPage.Of(markdown).Run.Error, StringComparison.Ordinal);
}
