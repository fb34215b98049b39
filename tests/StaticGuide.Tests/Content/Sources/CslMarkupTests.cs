using CsCheck;
using StaticGuide.Content.Sources.Csl;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Content.Sources;

/// <summary>CSL's inline markup as plain text.</summary>
public sealed class CslMarkupTests
{
    [Theory]
    [InlineData("In <i>vivo</i>", "In vivo")]
    [InlineData("CO<sub>2</sub>", "CO2")]
    [InlineData("10<sup>6</sup> cells", "10⁶ cells")]
    [InlineData("10<sup>−3</sup>", "10⁻³")]
    [InlineData("the 1<sup>st</sup>", "the 1st")]
    [InlineData("<span class=\"nocase\">Care</span> at <b>Home</b>", "Care at Home")]
    [InlineData("<span style=\"font-variant: small-caps;\">x</span><sc>y</sc>", "xy")]
    [InlineData("p < 0.05 and x > 3", "p < 0.05 and x > 3")]
    [InlineData("<script>alert(1)</script>", "<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=y>", "<img src=x onerror=y>")]
    [InlineData("Research &amp; Care", "Research & Care")]
    [InlineData("It&#8217;s &lt;i&gt;here&lt;/i&gt;", "It’s here")]
    [InlineData("AT&T; R&D", "AT&T; R&D")]
    [InlineData("p &lt; 0.05", "p < 0.05")]
    [InlineData("<I>In</I> <em>vivo</em><br/>again<p>and</p><jats:p/>", "In vivo again and")]
    [InlineData("a < i > b", "a < i > b")]
    [InlineData("x <i and y> z", "x <i and y> z")]
    [InlineData("<sup>", "")]
    [InlineData("<sup>2", "2")]
    [InlineData("two\nlines\t and  spaces ", "two lines and spaces")]
    [InlineData("<", "<")]
    [InlineData("<spanner>", "<spanner>")]
    public void Markup_is_taken_out(string text, string expected) => Assert.Equal(expected, CslMarkup.Plain(text));

    /// <summary>No tag can be made of these letters.</summary>
    [Fact]
    public void Nothing_else_is_lost() =>
        Gen.Char["xyz <>/2"]
            .Array[0, 20]
            .Select(c => new string(c))
            .Holds(text => Assert.Equal(string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries)), CslMarkup.Plain(text)));
}
