using StaticGuide.Verification.Text;

namespace StaticGuide.Tests.Verification.Text;

/// <summary>The mark of a note that is joined to a number, before or behind it, is no digit of the number.</summary>
public sealed class NumberJointTests
{
    [Theory]
    [InlineData("5.9<a role=doc-noteref href=#n1>1</a>", "5.9")]
    [InlineData("5.9<a href=#n1>1</a>", "5.9")]
    [InlineData("had 115<a href=#n1>12</a> members", "had 115 members")]
    [InlineData("5.9<a href='notes.html'>1</a>", "5.9^1")]
    [InlineData("<sup>1</sup>5.9", "1^5.9")]
    [InlineData("<sub>1</sub>5.9", "1^5.9")]
    [InlineData("<sup>1,</sup>115", "1,^115")]
    [InlineData("<sup>1</sup> 115", "1^ 115")]
    [InlineData("¹5.9", "1^5.9")]
    [InlineData("½5", "1/2^5")]
    [InlineData("<span style='vertical-align:super'>1</span>5.9", "1^5.9")]
    [InlineData("<a href=#n1>1</a>5.9", "1^5.9")]
    [InlineData("<a href=#n1>1</a> <span>115</span>", "1 ^115")]
    [InlineData("5.9<small>1</small>", "5.9^1")]
    [InlineData("5.9<span class=fn>1</span>", "5.9^1")]
    [InlineData("5.9<span class='visually-hidden'>12</span>", "5.9^12")]
    public void A_mark_is_no_digit(string html, string text) => Assert.Equal(text, TextOf(html));

    [Theory]
    [InlineData("$<b>45</b>,930", "$45,930")]
    [InlineData("45<span>930</span>", "45930")]
    [InlineData("<span class=big>4</span>5,930", "45,930")]
    [InlineData("5<small>.9</small>", "5.9")]
    [InlineData("45.<small>99</small>", "45.99")]
    [InlineData("45 <span>930</span>", "45 930")]
    [InlineData("<a href=#t>45,930</a> people", "45,930 people")]
    [InlineData("<a href=#t>In 2024</a> 45 people", "In 2024 45 people")]
    public void A_number_that_is_styled_in_part_is_one(string html, string text) => Assert.Equal(text, TextOf(html));

    [Fact]
    public void Many_are_read_in_little_time() =>
        Assert.True(
            TimedAt("<p>" + string.Concat(Enumerable.Repeat("1<sup>2</sup>3<span class=note>4</span>", 6_000))) < TimeSpan.FromSeconds(1)
        );

    private static TimeSpan TimedAt(string html)
    {
        var start = System.Diagnostics.Stopwatch.GetTimestamp();
        HtmlPageText.Of(html, dropsMarks: true);
        return System.Diagnostics.Stopwatch.GetElapsedTime(start);
    }

    private static string TextOf(string html) => HtmlPageText.Of($"<p>{html}</p>", dropsMarks: true).Text.Text;
}
