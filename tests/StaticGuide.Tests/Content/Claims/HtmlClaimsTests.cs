using System.Text.RegularExpressions;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Content.Claims;

/// <summary>Numbers in blocks of HTML are read by the same readers as the rest of a page.</summary>
public sealed partial class HtmlClaimsTests
{
    [Theory]
    [InlineData("<div>\n  <p>One ward.</p>\n  <p>Some 60% stay.</p>\n</div>", "6:11:60%")]
    [InlineData("<p>Pay rose by 5&nbsp;percent.</p>", "4:16:5\u00A0percent")]
    [InlineData("<ul><li>It costs <b>$90</b></li><li>and 12 more</li></ul>", "4:21:$90|4:41:12")]
    [InlineData("<h2>Step 3</h2>", "")]
    [InlineData("<table><tr><td>08:30</td><td>09:15–10:45</td><td>12 chairs</td></tr></table>", "4:50:12")]
    [InlineData("<pre>It is 60%</pre>", "")]
    [InlineData("<p>Type <code>60%</code> there.</p>", "")]
    [InlineData("<p title=\"60% stay\">Text.</p>", "")]
    [InlineData("<!-- 60% stay -->", "")]
    [InlineData("<script>x = 60;</script>", "")]
    [InlineData("<p>In May</p><p>2024 was quiet.</p>", "")]
    public void What_a_block_of_html_says_is_looked_at(string html, string places)
    {
        using var site = Small("allow", html);
        var run = Generator.Check(site);
        Assert.Equal(places, string.Join('|', Found().Matches(run.Error).Select(m => $"{m.Groups["place"]}:{m.Groups["words"]}")));
    }

    [Fact]
    public void Refused_html_is_one_mistake()
    {
        using var site = Small("refuse", "<div>Some 60% stay.</div>");
        Assert.Equal(["SG1101"], Generator.Check(site).Codes);
    }

    private static Site Small(string rawHtml, string html)
    {
        var site = Site.Small();
        site.Write("content/site.yml", Site.Settings + $"markdown: {{raw_html: {rawHtml}}}\n")
            .Write("content/index.md", $"---\ntitle: Home\n---\n{html}\n");
        return site;
    }

    [GeneratedRegex("SG2101\\]: “(?<words>[^”]*)” is cited to nobody\\s+--> content/index.md:(?<place>[0-9]+:[0-9]+)")]
    private static partial Regex Found();
}
