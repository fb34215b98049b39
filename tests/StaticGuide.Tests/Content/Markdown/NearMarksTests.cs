using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Content.Markdown;

/// <summary>
/// Marks that are one sign away from what they were meant as are named, each once; prose that has such signs is left alone.
/// </summary>
public sealed class NearMarksTests
{
    [Theory]
    [InlineData("It has :::stat[beds], stat(beds) and stat{beds}.", "SG1136 1:8", "SG1136 1:23", "SG1136 1:38")]
    [InlineData("It calls stat(path) and fstat(beds), os.stat(beds), `stat(beds)` and \\:stat(beds).")]
    [InlineData("Most agree @almanac. Many do (see @almanac).", "SG2602 1:12", "SG2602 1:35")]
    [InlineData("Follow @almanac. Ask @almanac, or write to us (@almanac).")]
    [InlineData("On Mastodon, they are @almanac. Mail a@almanac.org.")]
    [InlineData("Most agree [see almanac, p. 3].", "SG1137 1:12")]
    [InlineData("Most agree [see below, p. 3] or [see almanac].")]
    public void Evidence(string text, params string[] expected) => Check(text, expected);

    [Theory]
    [InlineData("これは**「重要」**です。", "SG1141 1:4")]
    [InlineData("これは**重要。**です。", "SG1141 1:4")]
    [InlineData("これは**重要**です。**「重要」** です。")]
    [InlineData("It has **:stat[beds]**s.", "SG1141 1:8")]
    [InlineData("It has **:stat[beds]**, and **:stat[beds]** more.")]
    [InlineData("__Note:__Ask first.", "SG1141 1:1")]
    [InlineData("__Note:__ Ask first, as __init__ does.")]
    [InlineData("Say *(so)*y now.", "SG1141 1:5")]
    [InlineData("Its sum = *(x)*y or *(so)* now.")]
    [InlineData("This is *bold** now.", "SG1141 1:15")]
    [InlineData("This is *bold* and **bold** now, *bold***\\*** too.")]
    [InlineData("This is *bold** of all.\n\n** Of some.")]
    public void Emphasis(string text, params string[] expected) => Check(text, expected);

    [Theory]
    [InlineData("a. One\nb. Two", "SG1139 1:1")]
    [InlineData("#. One\n#. Two", "SG1139 1:1")]
    [InlineData("- one\n-- two\n- three", "SG1139 2:1")]
    [InlineData("a. Brown and\nc. Smith")]
    [InlineData("a. One alone is none.")]
    [InlineData("- Ask early.\n-- Mark Twain")]
    public void Lists(string text, params string[] expected) => Check(text, expected);

    [Theory]
    [InlineData("Fish &#8212 chips &#x2014 more.", "SG1174 1:6", "SG1174 1:19")]
    [InlineData("Fish &#8212; chips, a&b, https://example.org/?a=1&#12 and [x](https://example.org/?a&#123).")]
    public void Characters(string text, params string[] expected) => Check(text, expected);

    [Theory]
    [InlineData("[^1] : A note.\n\nText[^1].", "SG1108 1:1")]
    [InlineData("Text[^1].\n\n[^1]x", "SG1108 3:1")]
    [InlineData("Text[^1].\n\n[^1] It is so.", "SG1108 3:1")]
    [InlineData("Text[^1].", "SG1108 1:5")]
    [InlineData("A[^e\u0301].\n\n[^\u00E9]: So.")]
    [InlineData("A [so][e\u0301].\n\n[\u00E9]: index.md")]
    public void Notes(string text, params string[] expected) => Check(text, expected);

    [Theory]
    [InlineData("## Head {#a} {#b}\n\nWords.", "SG1130 1:9")]
    [InlineData("## Head {.x} {#b}\n\nWords.")]
    [InlineData("[Source]: https://example.org/ooh/", "SG1118 1:1")]
    [InlineData("[ooh]: https://example.org/ooh/\n[Source]: https://example.org/\n\nThe [Source].")]
    public void Nothing_vanishes(string text, params string[] expected) => Check(text, expected);

    private static void Check(string text, string[] expected)
    {
        using var site = Site.Small()
            .Write(
                "content/evidence/e.yml",
                "sources: [{id: almanac, title: Almanac, publisher: Press, url: 'https://example.org/a'}]\n"
                    + "statistics: [{id: beds, label: Beds, value: 120, unit: jobs, as_of: 2025, source: almanac, quote: There were 120 beds in all.}]\n"
            );
        Assert.Equal(expected, Findings.OnPage(site, text + "\n"));
    }
}
