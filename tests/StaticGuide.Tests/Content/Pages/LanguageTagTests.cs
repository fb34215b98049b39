using StaticGuide.Configuration;

namespace StaticGuide.Tests.Content.Pages;

/// <summary>Tags of BCP 47: what is none is told from what only should be another.</summary>
public sealed class LanguageTagTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("en-GB")]
    [InlineData("es-419")]
    [InlineData("zh-Hant-TW")]
    [InlineData("de-1996")]
    [InlineData("en-US-u-ca-gregory")]
    [InlineData("en-US-x-clinic")]
    [InlineData("zh-yue")]
    [InlineData("zh-yue-HK")]
    [InlineData("x-private")]
    [InlineData("i-klingon")]
    [InlineData("en-GB-oed")]
    [InlineData("fil")]
    [InlineData("und")]
    public void Right_ones_are_taken_as_they_are(string tag)
    {
        Assert.True(LanguageTag.IsWellFormed(tag));
        Assert.Null(LanguageCodes.Doubt(tag));
        Assert.Equal(tag, LanguageTag.Canonical(tag));
    }

    [Theory]
    [InlineData("english")]
    [InlineData("en_US")]
    [InlineData("en-USA")]
    [InlineData("en-")]
    [InlineData("a-b")]
    [InlineData("i-nothing")]
    [InlineData("en-u")]
    public void Others_are_none(string tag) => Assert.False(LanguageTag.IsWellFormed(tag));

    [Theory]
    [InlineData("heb", "did you mean `he`?")]
    [InlineData("ara", "did you mean `ar`?")]
    [InlineData("spa-MX", "did you mean `es-MX`?")]
    [InlineData("ger", "did you mean `de`?")]
    [InlineData("FRA", "did you mean `fr`?")]
    [InlineData("iw", "did you mean `he`?")]
    [InlineData("in-ID", "did you mean `id-ID`?")]
    [InlineData("en-UK", "did you mean `en-GB`?")]
    [InlineData("xx", "look the language up in ISO 639")]
    public void What_should_be_another_is_told(string tag, string hint) => Assert.Equal(hint, LanguageCodes.Doubt(tag)?.Hint);

    [Fact]
    public void What_is_given_up_is_no_unknown_code() =>
        Assert.Equal("`iw`: the code `iw` is given up", LanguageCodes.Doubt("iw")?.Message);
}
