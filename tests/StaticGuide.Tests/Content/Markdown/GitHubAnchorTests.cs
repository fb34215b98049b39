using StaticGuide.Content.Markdown;

namespace StaticGuide.Tests.Content.Markdown;

/// <summary>Headings in many scripts, with the anchors that GitHub shows for them.</summary>
public sealed class GitHubAnchorTests
{
    [Theory]
    [InlineData("What nurses earn", "what-nurses-earn")]
    [InlineData("C# & F#: a look", "c--f-a-look")]
    [InlineData("snake_case stays", "snake_case-stays")]
    [InlineData("ties‿join", "ties‿join")]
    [InlineData("தமிழ் மொழி", "தமிழ்-மொழி")]
    [InlineData("မြန်မာ", "မြန်မာ")]
    [InlineData("ภาษาไทย ก็ได้", "ภาษาไทย-ก็ได้")]
    [InlineData("עִבְרִית", "עִבְרִית")]
    [InlineData("ΑΘΗΝΑ", "αθηνα")]
    [InlineData("DİL", "di\u0307l")]
    [InlineData("𠀋の漢字", "𠀋の漢字")]
    [InlineData("𐐀𐐁", "𐐨𐐩")]
    [InlineData("Ⅻ and ② and ¾", "ⅻ-and--and-")]
    [InlineData("ⒶⒷ 🅐", "ⓐⓑ-🅐")]
    [InlineData("a\u20DD ring", "a\u20DD-ring")]
    [InlineData("❤\uFE0F thanks", "\uFE0F-thanks")]
    [InlineData("tab\tand\u00A0space", "tabandspace")]
    public void Anchors_are_those_of_GitHub(string words, string anchor) => Assert.Equal(anchor, GitHubAnchor.Of(words));

    /// <summary>
    /// All that .NET and Unicode call a letter, a mark, a digit or a connector stays; no other character leaves anything.
    /// </summary>
    [Fact]
    public void Every_letter_of_every_script_stays()
    {
        for (var point = 0; point <= 0x10FFFF; point++)
        {
            if (point is >= 0xD800 and <= 0xDFFF)
                continue;
            var rune = new System.Text.Rune(point);
            if (System.Text.Rune.IsLetterOrDigit(rune))
                Assert.NotEqual("", GitHubAnchor.Of(rune.ToString()));
            else if (
                System.Text.Rune.IsControl(rune)
                || System.Text.Rune.IsPunctuation(rune)
                    && point is not '-'
                    && System.Text.Rune.GetUnicodeCategory(rune) != System.Globalization.UnicodeCategory.ConnectorPunctuation
            )
                Assert.Equal("", GitHubAnchor.Of(rune.ToString()));
        }
    }
}
