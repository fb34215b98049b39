using CsCheck;
using StaticGuide.Tests.Support;
using StaticGuide.Urls;

namespace StaticGuide.Tests.Urls;

/// <summary>The short cut may only wave through what the full check would.</summary>
public sealed class WebAddressTests
{
    [Fact]
    public void A_plain_address_is_a_valid_one() =>
        Gen.Select(Gen.OneOf("https://", "http://", "HTTPS://", "//", "ftp://"), Gen.String[Gen.Char["ab1.-:@/ ü[]%?#"], 0, 12])
            .Select((scheme, rest) => scheme + rest)
            .Holds(
                address =>
                {
                    if (!WebAddress.IsPlain(address))
                        return;
                    var url = new Uri(address, UriKind.Absolute);
                    Assert.Equal(address, url.AbsoluteUri);
                    Assert.Equal("", url.UserInfo + url.Query + url.Fragment);
                },
                iter: 20_000
            );

    [Theory]
    [InlineData("https://www.bls.gov/ooh/healthcare/medical-assistants.htm")]
    [InlineData("http://example.org/")]
    public void The_addresses_of_most_sources_are_plain(string address) => Assert.True(WebAddress.IsPlain(address));

    [Theory]
    [InlineData("https://example.org")]
    [InlineData("https://localhost/")]
    [InlineData("https://me@example.org/")]
    [InlineData("https://example.org:80/")]
    [InlineData("https://example.org/?q")]
    [InlineData("https://a..b/")]
    [InlineData("javascript://example.org/")]
    public void Others_are_looked_at_in_full(string address) => Assert.False(WebAddress.IsPlain(address));
}
