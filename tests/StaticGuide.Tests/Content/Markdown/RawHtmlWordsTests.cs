using StaticGuide.Content.Markdown.Html;

namespace StaticGuide.Tests.Content.Markdown;

public sealed class RawHtmlWordsTests
{
    [Theory]
    [InlineData("<p>No.</p>\n", "No.")]
    [InlineData("<p>One <em>and</em> two.</p>\n<p>Three.</p>", "One and two. Three.")]
    [InlineData("<ul><li>one</li><li>two</li></ul>", "one two")]
    [InlineData("line<br>break", "line break")]
    [InlineData("a<code>b</code>c", "abc")]
    [InlineData("x<sup>2</sup>", "x2")]
    [InlineData("&lt;b&gt; &amp; &#39;q&#39; a&nbsp;b", "<b> & 'q' a b")]
    [InlineData("<a title=\"a > b\" href='x>y'>link</a>", "link")]
    [InlineData("seen<!-- <p>not</p> -->, too", "seen, too")]
    [InlineData("", "")]
    [InlineData("<p", "")]
    public void Words_without_markup(string html, string words)
    {
        var shown = new ShownWords();
        shown.Add(RawHtmlWords.Of(html));
        Assert.Equal(words, shown.ToString());
    }
}
