using StaticGuide.Urls;

namespace StaticGuide.Tests.Urls;

/// <summary>The hosts of schemes that browsers do not know (WHATWG URL, 3.5: opaque-host parser).</summary>
public sealed class OpaqueHostTests
{
    [Theory]
    [InlineData("foo://[")]
    [InlineData("foo://[::1")]
    [InlineData("foo://[1::2::3]/")]
    [InlineData("foo://a b/")]
    [InlineData("foo://a<b/")]
    [InlineData("foo://a^b/")]
    [InlineData("foo://a:65536/")]
    [InlineData("foo://a:1x/")]
    [InlineData("foo://a:b:80/")]
    [InlineData("foo://:80/")]
    [InlineData("foo://a@/")]
    [InlineData("foo://::1]/")]
    public void What_no_browser_reads_is_malformed(string text) => Assert.IsType<UrlParse.Malformed>(WebUrlParser.Parse(text));

    [Theory]
    [InlineData("foo://", "foo")]
    [InlineData("foo:///x y[", "foo")]
    [InlineData("foo:[", "foo")]
    [InlineData("foo://%20/", "foo")]
    [InlineData("foo://a\"b'c{d}`~/", "foo")]
    [InlineData("foo://Ä/", "foo")]
    [InlineData("irc://[::1]:6697/x", "irc")]
    [InlineData("svn+ssh://me:pass@host:/x y", "svn+ssh")]
    [InlineData("foo://a?b[ c", "foo")]
    public void All_else_is_of_another_scheme(string text, string scheme) =>
        Assert.Equal(scheme, Assert.IsType<UrlParse.OtherScheme>(WebUrlParser.Parse(text)).Scheme);
}
