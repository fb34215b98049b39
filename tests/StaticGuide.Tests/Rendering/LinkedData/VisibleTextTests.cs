using StaticGuide.Rendering.LinkedData;

namespace StaticGuide.Tests.Rendering.LinkedData;

public sealed class VisibleTextTests
{
    [Theory]
    [InlineData("<p>No.</p>\n", "No.")]
    [InlineData("<p>One <em>and</em> two.</p>\n<p>Three.</p>", "One and two. Three.")]
    [InlineData("<ul><li>one</li><li>two</li></ul>", "one two")]
    [InlineData("line<br>break", "line break")]
    [InlineData("a<code>b</code>c", "abc")]
    [InlineData("It was <data value=\"5\">$5</data><sup class=\"note-ref\"><a class=\"ref\" href=\"#n-1\"><span class=\"vh\">Note </span>1</a></sup> then.", "It was $5 then.")]
    [InlineData("x<sup>2</sup>", "x2")]
    [InlineData("&lt;b&gt; &amp; &#39;q&#39; a&nbsp;b", "<b> & 'q' a b")]
    [InlineData("<a title=\"a > b\" href='x>y'>link</a>", "link")]
    [InlineData("seen<!-- <p>not</p> -->, too", "seen, too")]
    [InlineData("before<svg role=\"img\"><title>drawn</title></svg> after", "before after")]
    [InlineData("", "")]
    [InlineData("<p", "")]
    public void Words_without_markup(string html, string words) => Assert.Equal(words, VisibleText.Of(html));
}
