using System.Net;
using CsCheck;
using StaticGuide.Tests.Support;
using StaticGuide.Urls;

namespace StaticGuide.Tests.Urls;

public sealed class WebUrlParserTests
{
    // Schemes, slashes and what is stripped.
    [Theory]
    [InlineData("http://example.test", "http://example.test/")]
    [InlineData("http:example.test/x", "http://example.test/x")]
    [InlineData("http:/example.test/x", "http://example.test/x")]
    [InlineData("http:////example.test/x", "http://example.test/x")]
    [InlineData("http:\\\\example.test\\a\\..\\b?a\\b#a\\b", "http://example.test/b?a\\b#a\\b")]
    [InlineData("http:/\\/example.test", "http://example.test/")]
    [InlineData(" \t\u0000\u001F http://example.test/x \u0001\n", "http://example.test/x")]
    [InlineData("h\ntt\tp:\r//exa\tmple.te\nst:8\r0/", "http://example.test/")]
    [InlineData("http://example.test/\ta\nb\r", "http://example.test/ab")]
    [InlineData("http://example.test/a\u000Bb\u007F", "http://example.test/a%0Bb%7F")]
    // Ports.
    [InlineData("HTTPS://EXAMPLE.test:443/A", "https://example.test/A")]
    [InlineData("http://example.test:443/", "http://example.test:443/")]
    [InlineData("https://example.test:80/", "https://example.test:80/")]
    [InlineData("http://example.test:/", "http://example.test/")]
    [InlineData("http://example.test:00000000000000000080/", "http://example.test/")]
    [InlineData("http://example.test:0/", "http://example.test:0/")]
    [InlineData("http://example.test:65535/", "http://example.test:65535/")]
    // Dot segments.
    [InlineData("http://example.test/a/./b/../c/%2e%2E/", "http://example.test/a/")]
    [InlineData("http://example.test/../../a/..", "http://example.test/")]
    [InlineData("http://example.test/a/b/.", "http://example.test/a/b/")]
    [InlineData("http://example.test/a/b/%2E", "http://example.test/a/b/")]
    [InlineData("http://example.test/a/b/.%2e", "http://example.test/a/")]
    [InlineData("http://example.test/a/%2e./b", "http://example.test/b")]
    [InlineData("http://example.test/a/.../%2e%2e%2e/..b/b../.b", "http://example.test/a/.../%2e%2e%2e/..b/b../.b")]
    [InlineData("http://example.test/a//../b", "http://example.test/a/b")]
    [InlineData("http://example.test//a//", "http://example.test//a//")]
    [InlineData("http://example.test/a%2F..%2Fb/%5C../c", "http://example.test/a%2F..%2Fb/%5C../c")]
    [InlineData("http://example.test/a?b/../c#d/../e", "http://example.test/a?b/../c#d/../e")]
    // Percent-encoding: each part has its own set, and what is encoded stays as it is.
    [InlineData("http://example.test/%ZZ/%41/%7e%", "http://example.test/%ZZ/%41/%7e%")]
    [InlineData("http://example.test/a b?c d#e f", "http://example.test/a%20b?c%20d#e%20f")]
    [InlineData("http://example.test/ü?ü='#ü'", "http://example.test/%C3%BC?%C3%BC=%27#%C3%BC'")]
    [InlineData("http://example.test/ !\"$&'()*+,-.:;<=>@[]^_`{|}~", "http://example.test/%20!%22$&'()*+,-.:;%3C=%3E@[]%5E_%60%7B|%7D~")]
    [InlineData("http://example.test/? !\"$&'()*+,-./:;<=>?@[]^_`{|}~", "http://example.test/?%20!%22$&%27()*+,-./:;%3C=%3E?@[]^_`{|}~")]
    [InlineData("http://example.test/# !\"#$&'()*+,-./:;<=>?@[]^_`{|}~", "http://example.test/#%20!%22#$&'()*+,-./:;%3C=%3E?@[]^_%60{|}~")]
    [InlineData("http://example.test/\U0001F4B0?\uFFFD", "http://example.test/%F0%9F%92%B0?%EF%BF%BD")]
    [InlineData("http://example.test?", "http://example.test/?")]
    [InlineData("http://example.test?a?b", "http://example.test/?a?b")]
    [InlineData("http://example.test#a", "http://example.test/#a")]
    [InlineData("http://example.test/#", "http://example.test/#")]
    // Names.
    [InlineData("http://ex%41mple.test/", "http://example.test/")]
    [InlineData("http://example%2Etest/", "http://example.test/")]
    [InlineData("http://example.test./", "http://example.test./")]
    [InlineData("http://a_b.test/", "http://a_b.test/")]
    [InlineData("http://bücher.test/", "http://xn--bcher-kva.test/")]
    [InlineData("http://BÜCHER.test/", "http://xn--bcher-kva.test/")]
    [InlineData("http://b%C3%BCcher.test/", "http://xn--bcher-kva.test/")]
    [InlineData("http://XN--BCHER-KVA.test/", "http://xn--bcher-kva.test/")]
    [InlineData("http://faß.test/", "http://xn--fa-hia.test/")]
    [InlineData("http://FAẞ.test/", "http://xn--fa-hia.test/")]
    [InlineData("http://日本語。test/", "http://xn--wgv71a119e.test/")]
    [InlineData("http://क्\u200Dष.test/", "http://xn--11b2ezcw70k.test/")]
    [InlineData("http://نامه\u200Cای.test/", "http://xn--mgba3gch31f060k.test/")]
    [InlineData("http://Ｅｘａｍｐｌｅ．ｔｅｓｔ/", "http://example.test/")]
    [InlineData("http://exam\u00ADple\u200B.te\u2060st/", "http://example.test/")]
    [InlineData("http://xn--ls8h.test/", "http://xn--ls8h.test/")]
    [InlineData("http://xn--p1ai/", "http://xn--p1ai/")]
    [InlineData("http://ab--c.xn--wgv71a119e.xn--fa-hia.test/", "http://ab--c.xn--wgv71a119e.xn--fa-hia.test/")]
    [InlineData("http://xn--mgberp4a5d4ar.xn--kgbechtv/", "http://xn--mgberp4a5d4ar.xn--kgbechtv/")]
    [InlineData("http://axn--a.test/", "http://axn--a.test/")]
    // IPv4, in all its forms.
    [InlineData("http://2130706433/", "http://127.0.0.1/")]
    [InlineData("http://0x7f.1/", "http://127.0.0.1/")]
    [InlineData("http://0X7F000001/", "http://127.0.0.1/")]
    [InlineData("http://0177.0.0.01/", "http://127.0.0.1/")]
    [InlineData("http://127.0.0.1./", "http://127.0.0.1/")]
    [InlineData("http://127.0.0x0.0x1/", "http://127.0.0.1/")]
    [InlineData("http://%31%32%37.1/", "http://127.0.0.1/")]
    [InlineData("http://0/", "http://0.0.0.0/")]
    [InlineData("http://0x.0x.0/", "http://0.0.0.0/")]
    [InlineData("http://0x00000000000000000000000000000001/", "http://0.0.0.1/")]
    [InlineData("http://256/", "http://0.0.1.0/")]
    [InlineData("http://192.168.257/", "http://192.168.1.1/")]
    [InlineData("http://4294967295/", "http://255.255.255.255/")]
    [InlineData("http://１２７.0.0.1/", "http://127.0.0.1/")]
    [InlineData("http://０Ｘｃ０．０２５０．０１/", "http://192.168.0.1/")]
    [InlineData("http://10.1/", "http://10.0.0.1/")]
    [InlineData("http://1e2/", "http://1e2/")]
    // IPv6, in its shortest form.
    [InlineData("http://[::1]:80/", "http://[::1]/")]
    [InlineData("http://[0:0::1]/", "http://[::1]/")]
    [InlineData("http://[::]/", "http://[::]/")]
    [InlineData("http://[2001:DB8:0:0:1:0:0:0]/", "http://[2001:db8:0:0:1::]/")]
    [InlineData("http://[2001:db8:0:0:1:0:0:2]/", "http://[2001:db8::1:0:0:2]/")]
    [InlineData("http://[1:2:3:0:5:6:7:8]/", "http://[1:2:3:0:5:6:7:8]/")]
    [InlineData("http://[::127.0.0.1]/", "http://[::7f00:1]/")]
    [InlineData("http://[::ffff:1.2.3.4]/", "http://[::ffff:102:304]/")]
    [InlineData("http://[1::8.8.8.8]/", "http://[1::808:808]/")]
    public void An_address_is_normalised(string text, string expected) =>
        Assert.Equal(expected, Assert.IsType<UrlParse.Parsed>(WebUrlParser.Parse(text)).Url.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("http://a\u200Db.test/")]
    [InlineData("http://a\u200Cb.test/")]
    [InlineData("http://a\u2028b.test/")]
    [InlineData("http://a\u2024test/")]
    [InlineData("example.test/x")]
    [InlineData("//example.test/")]
    [InlineData("/x")]
    [InlineData("http:")]
    [InlineData("http://")]
    [InlineData("http:///")]
    [InlineData("http://?x")]
    [InlineData("http://#x")]
    [InlineData("http://:80/")]
    [InlineData("http://a@/")]
    [InlineData("http://a@:80/")]
    [InlineData("http://a b/")]
    [InlineData("http://a<b/")]
    [InlineData("http://a>b/")]
    [InlineData("http://a^b/")]
    [InlineData("http://a|b/")]
    [InlineData("http://a%00b/")]
    [InlineData("http://a%2Fb/")]
    [InlineData("http://a%40b/")]
    [InlineData("http://a%zzb/")]
    [InlineData("http://a%25b/")]
    [InlineData("http://a\u007Fb/")]
    [InlineData("http://a%C3b/")]
    [InlineData("http://\u00AD/")]
    [InlineData("http://％４１.test/")]
    [InlineData("http://a:b:80/")]
    [InlineData("http://[::1/")]
    [InlineData("http://::1]/")]
    [InlineData("http://[::1]a/")]
    [InlineData("http://[[::1]]/")]
    [InlineData("http://[[::1]:80]/")]
    [InlineData("http://[]/")]
    [InlineData("http://[::1%25eth0]/")]
    [InlineData("http://[%3A%3A1]/")]
    [InlineData("http://[1.2.3.4]/")]
    [InlineData("http://[::1.2.3]/")]
    [InlineData("http://[::01.2.3.4]/")]
    [InlineData("http://[::256.2.3.4]/")]
    [InlineData("http://[1::2::3]/")]
    [InlineData("http://[::12345]/")]
    [InlineData("http://[1:2:3:4:5:6:7:8:9]/")]
    [InlineData("http://1.2.3.4.5/")]
    [InlineData("http://1.2.3.256/")]
    [InlineData("http://1.2..4/")]
    [InlineData("http://256.1/")]
    [InlineData("http://1.16777216/")]
    [InlineData("http://a.09/")]
    [InlineData("http://a.0x4/")]
    [InlineData("http://a.2.3/")]
    [InlineData("http://09.2.3.4/")]
    [InlineData("http://4294967296/")]
    [InlineData("http://0x100000000/")]
    [InlineData("http://0xffffffffffffffffffffffff/")]
    [InlineData("http://99999999999999999999999999/")]
    [InlineData("http://example.test:1x/")]
    [InlineData("http://example.test:-1/")]
    [InlineData("http://example.test:65536/")]
    [InlineData("http://example.test:4294967376/")]
    [InlineData("http://a..test/")]
    // A name that stands for no other letters (RFC 5891, 4.2.1).
    [InlineData("http://xn--a.test/")]
    [InlineData("http://xn--.test/")]
    [InlineData("http://xn--a-.test/")]
    [InlineData("http://XN--ASCII-.test/")]
    [InlineData("http://xn--bücher.test/")]
    [InlineData("http://xn--99999999.test/")]
    [InlineData("http://www.xn--zzzz99999999.test/")]
    public void What_is_no_address_is_malformed(string text) => Assert.IsType<UrlParse.Malformed>(WebUrlParser.Parse(text));

    [Theory]
    [InlineData("file:///etc/hosts", "file")]
    [InlineData("data:text/plain,x", "data")]
    [InlineData(" java\nscript:alert(1)", "javascript")]
    [InlineData("MAILTO:a@example.test", "mailto")]
    [InlineData("ftp://example.test/", "ftp")]
    [InlineData("example.test:80/", "example.test")]
    [InlineData("view-source+x.1:y", "view-source+x.1")]
    public void Another_scheme_is_named(string text, string scheme) =>
        Assert.Equal(scheme, Assert.IsType<UrlParse.OtherScheme>(WebUrlParser.Parse(text)).Scheme);

    [Theory]
    [InlineData("b", "http://h.test/x/b")]
    [InlineData("./b", "http://h.test/x/b")]
    [InlineData(".", "http://h.test/x/")]
    [InlineData("..", "http://h.test/")]
    [InlineData("../../../b", "http://h.test/b")]
    [InlineData("%2E%2e/b", "http://h.test/b")]
    [InlineData("../b?c", "http://h.test/b?c")]
    [InlineData("..\\b", "http://h.test/b")]
    [InlineData("/b", "http://h.test/b")]
    [InlineData("\\b", "http://h.test/b")]
    [InlineData("?b", "http://h.test/x/y?b")]
    [InlineData("?", "http://h.test/x/y?")]
    [InlineData("#b", "http://h.test/x/y?q#b")]
    [InlineData("", "http://h.test/x/y?q")]
    [InlineData(" \n", "http://h.test/x/y?q")]
    [InlineData("b:80", null)]
    [InlineData("./b:80", "http://h.test/x/b:80")]
    [InlineData("1:b", "http://h.test/x/1:b")]
    [InlineData(":b", "http://h.test/x/:b")]
    [InlineData("@b", "http://h.test/x/@b")]
    [InlineData("//other.test", "http://other.test/")]
    [InlineData("///other.test/b", "http://other.test/b")]
    [InlineData("//other.test:443", "http://other.test:443/")]
    [InlineData("\\\\other.test\\b", "http://other.test/b")]
    [InlineData("/\\other.test/b", "http://other.test/b")]
    [InlineData("/\t/other.test/b", "http://other.test/b")]
    [InlineData("//", null)]
    [InlineData("http:b", "http://h.test/x/b")]
    [InlineData("http:/b", "http://h.test/b")]
    [InlineData("http:\\b", "http://h.test/b")]
    [InlineData("http:", "http://h.test/x/y?q")]
    [InlineData("http:?b", "http://h.test/x/y?b")]
    [InlineData("http:#b", "http://h.test/x/y?q#b")]
    [InlineData("HTTP://other.test", "http://other.test/")]
    [InlineData("https:b", "https://b/")]
    [InlineData("https:/b", "https://b/")]
    [InlineData("https://other.test/b", "https://other.test/b")]
    public void A_relative_address_is_resolved(string text, string? expected)
    {
        var from = Assert.IsType<UrlParse.Parsed>(WebUrlParser.Parse("http://h.test/x/y?q#f")).Url;
        Assert.Equal(expected, (WebUrlParser.Parse(text, from) as UrlParse.Parsed)?.Url.ToString());
    }

    [Theory]
    [InlineData("http://a:b@c@example.test/", true)]
    [InlineData("http://a%40b:@example.test/", true)]
    [InlineData("http://:b@example.test/", true)]
    [InlineData("http://::@example.test/", true)]
    [InlineData("http://:@example.test/", false)]
    [InlineData("http://@example.test/", false)]
    [InlineData("http:\\\\a@example.test\\", true)]
    public void User_names_are_noticed_and_not_kept(string text, bool isNoticed)
    {
        var url = Assert.IsType<UrlParse.Parsed>(WebUrlParser.Parse(text)).Url;
        Assert.Equal(isNoticed, url.HasUserInfo);
        Assert.Equal("http://example.test/", url.ToString());
    }

    [Theory]
    [InlineData("http://example.test\\@other.test/", "example.test")]
    [InlineData("http://example.test/@other.test/", "example.test")]
    [InlineData("http://example.test?@other.test/", "example.test")]
    [InlineData("http://example.test#@other.test/", "example.test")]
    [InlineData("http://example.test:80@other.test/", "other.test")]
    [InlineData("http://example.test%5C@other.test/", "other.test")]
    public void The_host_is_the_one_that_a_browser_goes_to(string text, string host) =>
        Assert.Equal(host, Assert.IsType<UrlParse.Parsed>(WebUrlParser.Parse(text)).Url.Host);

    [Fact]
    public void Normalising_twice_changes_nothing() =>
        Gen.OneOf(Gen.String, Gen.String[Gen.Char["ahtp:/\\.?#@[]%2eE0x1 é\t:8"], 0, 30])
            .Holds(tail =>
                WebUrlParser.Parse("http://" + tail) is not UrlParse.Parsed once
                || WebUrlParser.Parse(once.Url.ToString()) is UrlParse.Parsed twice && twice.Url.ToString() == once.Url.ToString()
            );

    /// <summary>.NET parses the address once more before it connects: it must not find another host in it.</summary>
    [Fact]
    public void Dotnet_finds_the_same_host() =>
        Gen.String[Gen.Char["ab:/\\.?#@%2eE0x1-_é!$&'()*+,;=~"], 1, 20]
            .Holds(tail =>
                WebUrlParser.Parse("http://" + tail) is not UrlParse.Parsed parsed
                || Uri.TryCreate(parsed.Url.Request, UriKind.Absolute, out var uri)
                    && uri.IdnHost == parsed.Url.Host
                    && uri.Port == parsed.Url.Port
            );

    [Fact]
    public void Dotnet_finds_the_same_address() =>
        Gen
            .Byte.Array[16]
            .Select(Gen.Byte.Array[16], (bytes, holes) => bytes.Zip(holes, (b, hole) => hole < 160 ? (byte)0 : b).ToArray())
            .Holds(bytes =>
            {
                var written = new IPAddress(bytes);
                var url = Assert.IsType<UrlParse.Parsed>(WebUrlParser.Parse($"http://[{written}]/")).Url;
                Assert.Equal(written, IPAddress.Parse(url.Host.Trim('[', ']')));
                Assert.Equal(written, IPAddress.Parse(new Uri(url.Request).IdnHost));
                Assert.DoesNotContain('.', url.Host);
            });
}
