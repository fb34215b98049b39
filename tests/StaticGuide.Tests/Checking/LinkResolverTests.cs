using CsCheck;
using StaticGuide.Checking;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Checking;

/// <summary>Where a link leads, with <see cref="Uri"/> as the judge for paths.</summary>
public sealed class LinkResolverTests
{
    private static readonly Uri Root = new("https://guide.example.org/");
    private static readonly Uri Folder = new("https://guide.example.org/a/guide/");

    private static readonly Gen<string> Links = Gen.Select(
            Gen.OneOf("", "/", "./", "../", "/a/guide/"),
            Gen.OneOf("a", "guide", "..", ".", "c.html", "%61", "ü", "%C3%BC", "a b", "...", "x..y").Array[0, 6],
            Gen.OneOf("", "/", "?q=../x", "#f", "/#f")
        )
        .Select((start, segments, end) => start + string.Join('/', segments) + end)
        .Where(l => l.Length > 0 && !l.StartsWith("//") && l[0] is not ('?' or '#'));

    [Fact]
    public void Paths_lead_where_a_browser_goes() =>
        Gen.Select(Links, Gen.OneOf("/", "/pay/", "/roles/nurse/", "/404.html"), Gen.OneOf(Root, Folder))
            .Holds(
                (link, route, site) =>
                {
                    var expected = Uri.UnescapeDataString(new Uri(new Uri(site, "." + route), link).AbsolutePath);
                    var prefix = site.AbsolutePath.TrimEnd('/');
                    var actual = new LinkResolver(Addresses.Of(site.AbsoluteUri)).Resolve(route, link);
                    if (expected != prefix && !expected.StartsWith(prefix + "/", StringComparison.Ordinal))
                        Assert.Equal(new LinkTarget.OutsideBase(expected), actual);
                    else
                        Assert.Equal(
                            expected.Length == prefix.Length ? "/" : expected[prefix.Length..],
                            Assert.IsType<LinkTarget.Internal>(actual).Route
                        );
                },
                iter: 5_000
            );

    [Theory]
    [InlineData("", "/pay/", null)]
    [InlineData("#median", "/pay/", "median")]
    [InlineData("#", "/pay/", "")]
    [InlineData("?print=1", "/pay/", null)]
    [InlineData("?print=1#median", "/pay/", "median")]
    [InlineData("#gr%C3%B6%C3%9Fe", "/pay/", "gr%C3%B6%C3%9Fe")]
    [InlineData("#median:~:text=x", "/pay/", "median")]
    [InlineData("#:~:text=x", "/pay/", "")]
    [InlineData("/#top", "/", "top")]
    [InlineData("https://guide.example.org", "/", null)]
    [InlineData("https://GUIDE.example.org/pay/#a", "/pay/", "a")]
    [InlineData("https://guide.example.org?x=1", "/", null)]
    [InlineData("https://guide.example.org#a", "/", "a")]
    [InlineData("\\pay\\", "/pay/", null)]
    [InlineData("//guide.example.org/pay/", "/pay/", null)]
    [InlineData("  /pay/\n", "/pay/", null)]
    [InlineData("/p\nay/", "/pay/", null)]
    [InlineData("%2e%2E/pay/", "/pay/", null)]
    public void Within_the_site(string link, string route, string? fragment) =>
        Assert.Equal(new LinkTarget.Internal(route, fragment), new LinkResolver(Addresses.Of(Root.AbsoluteUri)).Resolve("/pay/", link));

    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("http://guide.example.org/")]
    [InlineData("https://guide.example.org.evil.example/")]
    [InlineData("https://guide.example.org:8443/")]
    [InlineData("//example.org/pay/")]
    [InlineData("mailto:desk@example.org")]
    [InlineData("tel:+1-555-0100")]
    [InlineData("http://..")]
    [InlineData("http://example.org.)")]
    [InlineData("ftp://example.org/x")]
    public void Elsewhere(string link) =>
        Assert.IsType<LinkTarget.Elsewhere>(new LinkResolver(Addresses.Of(Root.AbsoluteUri)).Resolve("/", link));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData(" JavaScript:alert(1)")]
    [InlineData("java\nscript:alert(1)")]
    public void Scripts(string link) =>
        Assert.IsType<LinkTarget.Script>(new LinkResolver(Addresses.Of(Root.AbsoluteUri)).Resolve("/", link));

    [Theory]
    [InlineData("https://")]
    [InlineData("http://exa mple.org/")]
    [InlineData("//")]
    [InlineData("ftp://[user@]host/path")]
    [InlineData("http://256.1/")]
    [InlineData("http://[fe80::1%25eth0]/")]
    public void Malformed(string link) =>
        Assert.IsType<LinkTarget.Malformed>(new LinkResolver(Addresses.Of(Root.AbsoluteUri)).Resolve("/", link));
}
