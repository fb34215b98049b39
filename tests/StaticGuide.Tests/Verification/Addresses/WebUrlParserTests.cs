using CsCheck;
using StaticGuide.Verification.Addresses;

namespace StaticGuide.Tests.Verification.Addresses;

public sealed class WebUrlParserTests
{
    [Theory]
    [InlineData("http://example.test", "http://example.test/")]
    [InlineData("HTTPS://EXAMPLE.test:443/A", "https://example.test/A")]
    [InlineData("http://example.test:443/", "http://example.test:443/")]
    [InlineData("http:example.test/x", "http://example.test/x")]
    [InlineData("http:////example.test/x", "http://example.test/x")]
    [InlineData("http://example.test/a/./b/../c/%2e%2E/", "http://example.test/a/")]
    [InlineData("http://example.test/../../a/..", "http://example.test/")]
    [InlineData("http://example.test/%ZZ/%41/%7e", "http://example.test/%ZZ/%41/%7e")]
    [InlineData("http://example.test/a b?c d#e f", "http://example.test/a%20b?c%20d#e%20f")]
    [InlineData("http://example.test/\ta\nb\r", "http://example.test/ab")]
    [InlineData("http://example.test/ü?ü='#ü'", "http://example.test/%C3%BC?%C3%BC=%27#%C3%BC'")]
    [InlineData("http://example.test?", "http://example.test/?")]
    [InlineData("http://example.test/#", "http://example.test/#")]
    [InlineData("http://ex%41mple.test/", "http://example.test/")]
    [InlineData("http://bücher.test/", "http://xn--bcher-kva.test/")]
    [InlineData("http://BÜCHER.test/", "http://xn--bcher-kva.test/")]
    [InlineData("http://example.test./", "http://example.test./")]
    [InlineData("http://2130706433/", "http://127.0.0.1/")]
    [InlineData("http://0x7f.1/", "http://127.0.0.1/")]
    [InlineData("http://0177.0.0.01/", "http://127.0.0.1/")]
    [InlineData("http://0/", "http://0.0.0.0/")]
    [InlineData("http://１２７.0.0.1/", "http://127.0.0.1/")]
    [InlineData("http://10.1/", "http://10.0.0.1/")]
    [InlineData("http://[::1]:80/", "http://[::1]/")]
    [InlineData("http://[0:0::1]/", "http://[::1]/")]
    [InlineData("http://a_b.test/", "http://a_b.test/")]
    public void An_address_is_normalised(string text, string expected) =>
        Assert.Equal(expected, Assert.IsType<UrlParse.Parsed>(WebUrlParser.Parse(text)).Url.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("example.test/x")]
    [InlineData("//example.test/")]
    [InlineData("http://")]
    [InlineData("http://?x")]
    [InlineData("http://a b/")]
    [InlineData("http://a<b/")]
    [InlineData("http://a%00b/")]
    [InlineData("http://[::1/")]
    [InlineData("http://[::1%25eth0]/")]
    [InlineData("http://[1.2.3.4]/")]
    [InlineData("http://1.2.3.4.5/")]
    [InlineData("http://1.2.3.256/")]
    [InlineData("http://a.09/")]
    [InlineData("http://4294967296/")]
    [InlineData("http://example.test:1x/")]
    [InlineData("http://example.test:65536/")]
    [InlineData("http://a..test/")]
    public void What_is_no_address_is_malformed(string text) => Assert.IsType<UrlParse.Malformed>(WebUrlParser.Parse(text));

    [Theory]
    [InlineData("b", "http://h.test/x/b")]
    [InlineData("../b?c", "http://h.test/b?c")]
    [InlineData("/b", "http://h.test/b")]
    [InlineData("?b", "http://h.test/x/y?b")]
    [InlineData("#b", "http://h.test/x/y?q#b")]
    [InlineData("", "http://h.test/x/y?q")]
    [InlineData("//other.test", "http://other.test/")]
    [InlineData("\\\\other.test\\b", "http://other.test/b")]
    [InlineData("http:b", "http://h.test/x/b")]
    [InlineData("https:b", "https://b/")]
    [InlineData("https://other.test/b", "https://other.test/b")]
    public void A_relative_address_is_resolved(string text, string expected)
    {
        var from = Assert.IsType<UrlParse.Parsed>(WebUrlParser.Parse("http://h.test/x/y?q#f")).Url;
        Assert.Equal(expected, Assert.IsType<UrlParse.Parsed>(WebUrlParser.Parse(text, from)).Url.ToString());
    }

    [Fact]
    public void User_names_are_noticed_and_not_kept()
    {
        var url = Assert.IsType<UrlParse.Parsed>(WebUrlParser.Parse("http://a:b@c@example.test/")).Url;
        Assert.True(url.HasUserInfo);
        Assert.Equal("http://example.test/", url.ToString());
    }

    [Fact]
    public void Normalising_twice_changes_nothing() =>
        Gen.OneOf(Gen.String, Gen.String[Gen.Char["ahtp:/\\.?#@[]%2eE0x1 é\t:8"], 0, 30]).Sample(tail =>
            WebUrlParser.Parse("http://" + tail) is not UrlParse.Parsed once
            || WebUrlParser.Parse(once.Url.ToString()) is UrlParse.Parsed twice && twice.Url.ToString() == once.Url.ToString());

    /// <summary>.NET parses the address once more before it connects: it must not find another host in it.</summary>
    [Fact]
    public void Dotnet_finds_the_same_host() =>
        Gen.String[Gen.Char["ab:/\\.?#@%2eE0x1-_é!$&'()*+,;=~"], 1, 20].Sample(tail =>
            WebUrlParser.Parse("http://" + tail) is not UrlParse.Parsed parsed
            || Uri.TryCreate(parsed.Url.Request, UriKind.Absolute, out var uri) && uri.IdnHost == parsed.Url.Host.Trim('[', ']') && uri.Port == parsed.Url.Port);
}
