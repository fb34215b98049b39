namespace StaticGuide.Tests.Content.Markdown;

/// <summary>Addresses that stand in the text by themselves, as GitHub Flavored Markdown 6.9 has them.</summary>
public sealed class BareLinkTests
{
    [Theory]
    [InlineData("See https://example.org/ for more.", "https://example.org/", "https://example.org/")]
    [InlineData("www.example.org/help.", "http://www.example.org/help", "www.example.org/help")]
    [InlineData("(www.example.org/a_(b))", "http://www.example.org/a_(b)", "www.example.org/a_(b)")]
    [InlineData("https://example.org/a?b=c&copy;", "https://example.org/a?b=c", "https://example.org/a?b=c")]
    [InlineData("https://example.org/a?b=1&amp;c=2", "https://example.org/a?b=1&c=2", "https://example.org/a?b=1&c=2")]
    [InlineData("*https://example.org/~name*", "https://example.org/~name", "https://example.org/~name")]
    [InlineData("\"HTTP://example.org/x!\"", "HTTP://example.org/x", "HTTP://example.org/x")]
    [InlineData("Ask first.last+tag@example.org.", "mailto:first.last+tag@example.org", "first.last+tag@example.org")]
    [InlineData("a_b@example.org", "mailto:a_b@example.org", "a_b@example.org")]
    [InlineData("| a |\n|---|\n| https://example.org/x |", "https://example.org/x", "https://example.org/x")]
    [InlineData("https://example.org/?a[]=1&b[0]=2", "https://example.org/?a[]=1&b[0]=2", "https://example.org/?a[]=1&b[0]=2")]
    [InlineData("[see https://example.org/x]", "https://example.org/x", "https://example.org/x")]
    [InlineData("> - https://bücher.example/x", "https://xn--bcher-kva.example/x", "https://bücher.example/x")]
    public void An_address_is_a_link(string markdown, string address, string words)
    {
        var link = Assert.Single(MarkdownPage.Silent(markdown).Main!.QuerySelectorAll("a"));
        Assert.Equal(address, Uri.UnescapeDataString(link.GetAttribute("href")!));
        Assert.Equal(words, link.TextContent);
    }

    [Theory]
    [InlineData("`https://example.org/`")]
    [InlineData("    https://example.org/")]
    [InlineData("xhttps://example.org/")]
    [InlineData("https://localhost and http:// and https://a_b.c_d")]
    [InlineData("wwwexample.org, ftp://example.org/, a@b, @name and a@b.c-")]
    [InlineData("file.www.example.org")]
    public void Code_and_what_has_no_host_are_words(string markdown) => Assert.Empty(MarkdownPage.Silent(markdown).Words("a"));

    [Fact]
    public void A_footnote_right_behind_an_address_stays_one()
    {
        var page = MarkdownPage.Silent("https://example.org/a[^1] there.\n\n[^1]: The note.");
        Assert.Equal(["https://example.org/a", "#fn-1"], page.Main!.QuerySelectorAll("main > p a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public void Within_the_words_of_a_link_an_address_is_words()
    {
        var page = MarkdownPage.Silent("[the site https://example.org/a](https://example.org/b) and ![x www.example.org](picture.png)");
        Assert.Equal(["https://example.org/b"], page.Main!.QuerySelectorAll("a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public void A_bad_address_is_found_like_that_of_any_link() =>
        MarkdownPage.Of("See https://exa_mple.0.256/ there.").Reports("SG3008", line: 1, column: 5);
}
