using CsCheck;
using StaticGuide.Files;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Files;

/// <summary>Normalization Form C, on the examples of UAX 15 and on laws.</summary>
public sealed class NfcTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("e\u0301te\u0301", "été")]
    [InlineData("\u212B", "\u00C5")]
    [InlineData("\u1E0B\u0323", "\u1E0D\u0307")]
    [InlineData("d\u0307\u0323", "\u1E0D\u0307")]
    [InlineData("q\u0307\u0323", "q\u0323\u0307")]
    [InlineData("\u1100\u1161\u11A8", "\uAC01")]
    [InlineData("\uAC00\u11A8", "\uAC01")]
    [InlineData("\u0958", "\u0915\u093C")]
    [InlineData("\uFB1D", "\u05D9\u05B4")]
    [InlineData("\u2126", "\u03A9")]
    [InlineData("a\u0327\u0301", "\u00E1\u0327")]
    [InlineData("\u0344", "\u0308\u0301")]
    [InlineData("\U0001D15E", "\U0001D157\U0001D165")]
    [InlineData("ﬁ²", "ﬁ²")]
    public void Texts_have_one_form(string text, string expected) => Assert.Equal(expected, Nfc.Of(text));

    [Fact]
    public void A_second_time_changes_nothing() => UnicodeTexts.Any.Holds(text => Assert.Equal(Nfc.Of(text), Nfc.Of(Nfc.Of(text))));

    [Fact]
    public void Marks_of_different_classes_may_come_in_any_order() =>
        Gen.Select(Pick.Of("a", "e", "o", "ê", "가", "क"), Pick.Of("\u0301", "\u0302", "\u0308"), Pick.Of("\u0323", "\u0331", "\u0327"))
            .Holds((letter, above, below) => Assert.Equal(Nfc.Of(letter + above + below), Nfc.Of(letter + below + above)));

    [Fact]
    public void Anchors_and_assets_are_found_however_their_letters_are_written()
    {
        using var site = Site.Small();
        site.Write("templates/assets/pla\u0301n.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        site.Write("templates/assets/site.css", "a { background: url(pl\u00E1n.svg) } b { background: url(pla%CC%81n.svg) }");
        site.Write(
            "templates/page.html",
            "<!DOCTYPE html><html lang=\"en\"><head><title>T</title><link rel=\"stylesheet\" href=\"{{ asset 'site.css' }}\"></head>"
                + "<body><img alt=\"\" src=\"{{ asset 'pl\u00E1n.svg' }}\">{{ page.content }}</body></html>\n"
        );
        site.Write("content/cafe\u0301.md", "---\ntitle: C\n---\n## R\u00E9\n\n[a](#re\u0301) [b](#re%CC%81)\n");
        site.Write(
            "content/p.md",
            "---\ntitle: P\n---\n[a](caf\u00E9.md#re\u0301) [b](cafe%CC%81.md#re%CC%81) [c](caf%C3%A9.md#r%C3%A9)\n"
        );
        Assert.Empty(Findings.In(site));
    }
}
