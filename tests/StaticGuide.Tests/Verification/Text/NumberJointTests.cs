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
    // Whatever it is called, and however it stands out.
    [InlineData("5.9<span class=fnref>1</span>", "5.9^1")]
    [InlineData("5.9<span class=footnoteMark>1</span>", "5.9^1")]
    [InlineData("5.9<span class=xyz>1,2</span> percent", "5.9^1,2 percent")]
    [InlineData("5.9<span style='font-size:60%;vertical-align:top'>1</span>", "5.9^1")]
    [InlineData("5.9<span style='vertical-align:text-top'>1</span>", "5.9^1")]
    [InlineData("5.9<span style='vertical-align:5px'>1</span>", "5.9^1")]
    [InlineData("5.9<span style='position:relative;top:-.5em'>1</span>", "5.9^1")]
    [InlineData("5.9<span style='font-size:smaller'>1</span>", "5.9^1")]
    [InlineData("5.9<font size=1>1</font>", "5.9^1")]
    [InlineData("5.9<label class=margin-toggle>1</label>", "5.9^1")]
    [InlineData("5.9<span aria-describedby=n1>1</span>", "5.9^1")]
    [InlineData("5.9<span>1</span>", "5.9^1")]
    [InlineData("<span class=v>5.9</span><span class=f>12</span> percent", "5.9^12 percent")]
    [InlineData("<span class=f>1</span>5.9", "1^5.9")]
    [InlineData("<span class=f>1</span><span class=v>5.9</span>", "1^5.9")]
    [InlineData("in 2025<span style='vertical-align:5px'>1</span>.", "in 2025.")]
    [InlineData("in 2025<span class=f>1</span>.", "in 2025^1.")]
    [InlineData(
        "<span style='vertical-align:top'>In 2025<sup>1</sup> there were 5.9<sup>1</sup> percent</span>",
        "In 2025 there were 5.9^1 percent"
    )]
    public void A_mark_is_no_digit(string html, string text) => Assert.Equal(text, TextOf(html));

    [Theory]
    [InlineData("$<b>45</b>,930", "$45,930")]
    [InlineData("45<span>930</span>", "45930")]
    [InlineData("<span class=big>4</span>5,930", "45,930")]
    [InlineData("5<small>.9</small>", "5.9")]
    [InlineData("45.<small>99</small>", "45.99")]
    [InlineData("45 <span>930</span>", "45 930")]
    [InlineData("<span class=num>5</span><span class=dec>.9</span>", "5.9")]
    [InlineData("<span class=num>5.</span><span class=dec>9</span>", "5.9")]
    [InlineData("<span class=num>5</span>.<span class=dec>9</span>", "5.9")]
    [InlineData("<b>5</b>.9", "5.9")]
    [InlineData("4<b>5</b>,93<i>0</i>", "45,930")]
    [InlineData("<span>$</span><span>44,200</span>", "$44,200")]
    [InlineData(
        "<span class=d>4</span><span class=d>4</span>,<span class=d>2</span><span class=d>0</span><span class=d>0</span>",
        "44,200"
    )]
    [InlineData("<span class=d id=a1>4</span><span class=d id=a2 data-digit=4>4</span>", "44")]
    [InlineData("<span>4</span><span>4</span>", "44")]
    [InlineData("<span class='dropcap'>2</span>025 was good", "2025 was good")]
    [InlineData("<span style='float:left;font-size:300%'>2</span>025 was good", "2025 was good")]
    [InlineData("12 m<span class=x>2</span>", "12 m2")]
    [InlineData("<span class=a>12</span><span class=b>%</span> of <span class=a>45</span> <span class=c>of 9</span>", "12% of 45 of 9")]
    [InlineData("<a href=#t>45,930</a> people", "45,930 people")]
    [InlineData("<a href=#t>In 2024</a> 45 people", "In 2024 45 people")]
    public void A_number_that_is_styled_in_part_is_one(string html, string text) => Assert.Equal(text, TextOf(html));

    [Fact]
    public void Many_are_read_in_little_time() =>
        Assert.True(
            TimedAt("<p>" + string.Concat(Enumerable.Repeat("1<sup>2</sup>3<span class=note>4</span>5<span class=x>6</span>", 6_000)))
                < TimeSpan.FromSeconds(1)
        );

    private static TimeSpan TimedAt(string html)
    {
        var start = System.Diagnostics.Stopwatch.GetTimestamp();
        HtmlPageText.Of(html, dropsMarks: true);
        return System.Diagnostics.Stopwatch.GetElapsedTime(start);
    }

    private static string TextOf(string html) => HtmlPageText.Of($"<p>{html}</p>", dropsMarks: true).Text.Text;
}
