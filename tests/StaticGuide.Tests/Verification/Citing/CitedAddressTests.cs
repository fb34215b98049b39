using StaticGuide.Urls;
using StaticGuide.Verification.Citing;

namespace StaticGuide.Tests.Verification.Citing;

/// <summary>What a page calls its own address, and whether it is believed.</summary>
public sealed class CitedAddressTests
{
    [Theory]
    [InlineData("https://a.test/pay", null, "https://a.test/pay", null)]
    [InlineData("https://a.test/pay", "/pay/", "https://a.test/pay/", null)]
    [InlineData("https://a.test/pay#top", "https://www.a.test/pay", "https://www.a.test/pay", null)]
    [InlineData("http://a.test/pay", "https://a.test/pay", "https://a.test/pay", null)]
    [InlineData("https://m.a.test/pay", "https://www.a.test/pay", "https://www.a.test/pay", null)]
    [InlineData("https://a.test/pay?utm_source=x&y=1", null, "https://a.test/pay?y=1", null)]
    [InlineData("https://a.test/", "https://a.test/", "https://a.test/", null)]
    [InlineData("https://a.test/login/help", "https://a.test/login/help/", "https://a.test/login/help/", null)]
    [InlineData("https://a.test/pay", "http://a.test/pay", "https://a.test/pay", "http://a.test/pay; https is kept")]
    [InlineData("https://a.test/pay", "https://b.test/pay", "https://a.test/pay", "another host")]
    [InlineData("https://a.test/pay", "https://m.a.test/pay", "https://a.test/pay", "another host")]
    [InlineData("https://a.test/pay", "/", "https://a.test/pay", "the front page")]
    [InlineData("https://a.test/pay", "/en/", "https://a.test/pay", "the front page")]
    [InlineData("https://a.test/pay", "https://a.test/login?next=/pay", "https://a.test/pay", "sign in")]
    [InlineData("https://a.test/pay", "https://u:p@a.test/pay", "https://a.test/pay", "names a user")]
    [InlineData("https://a.test/pay", "https://a.test:8443/pay", "https://a.test/pay", "a port")]
    [InlineData("https://a.test/pay", "mailto:a@a.test", "https://a.test/pay", "no http or https address")]
    [InlineData("https://a.test/pay", "https://[", "https://a.test/pay", "no http or https address")]
    public void Only_an_address_of_this_page_is_taken(string final, string? canonical, string expected, string? note)
    {
        var address = CitedAddress.Of(Assert.IsType<UrlParse.Parsed>(WebUrlParser.Parse(final)).Url, canonical);
        Assert.Equal(expected, address.Url);
        if (note is null)
            Assert.Null(address.Note);
        else
            Assert.Contains(note, address.Note, StringComparison.Ordinal);
    }
}
