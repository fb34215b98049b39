using CsCheck;
using StaticGuide.Content.Routes;
using StaticGuide.Content.Values;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Content.Routes;

public sealed class AliasTests
{
    [Theory]
    [InlineData("/old", "/old/")]
    [InlineData("/old/", "/old/")]
    [InlineData("/old/pay.html", "/old/pay.html")]
    [InlineData("/old.html/", "/old.html/")]
    [InlineData("/a%20b/", "/a b/")]
    [InlineData("/über/", "/über/")]
    [InlineData("/a...b/", "/a...b/")]
    public void Former_addresses_become_routes(string alias, string route) => Assert.Equal(route, Alias.RouteOf(alias));

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("old")]
    [InlineData("../old/")]
    [InlineData("/../old/")]
    [InlineData("/a/../b/")]
    [InlineData("/a/%2e%2E/b/")]
    [InlineData("/a/./b/")]
    [InlineData("/a//b/")]
    [InlineData("//example.org/")]
    [InlineData("https://example.org/")]
    [InlineData("/a?b=1")]
    [InlineData("/a#b")]
    [InlineData("/a%3Fb")]
    [InlineData("/a%00b")]
    [InlineData("/a\\b")]
    [InlineData("/a%5Cb")]
    public void What_is_no_path_within_the_site_is_none(string alias) => Assert.Null(Alias.RouteOf(alias));

    /// <summary>Wherever a route is written, it is within the output folder.</summary>
    [Theory]
    [InlineData("/%2F.e")]
    [InlineData("/%2Fetc/passwd.txt")]
    public void An_encoded_slash_at_the_front_names_no_path_of_the_system(string alias) =>
        Assert.False(Alias.RouteOf(alias)?.StartsWith("//", StringComparison.Ordinal) ?? false);

    [Fact]
    public void No_alias_escapes() =>
        Gen.String[Gen.Char["ab./\\%2eEfF5cC:?#*~ \0é"], 0, 14]
            .Select(s => "/" + s)
            .Holds(
                alias =>
                {
                    if (Alias.RouteOf(alias) is not { } route)
                        return;
                    var written = Path.GetFullPath(Path.Combine("/out", PageRoute.OutputFileOf(route)));
                    Assert.StartsWith("/out/", written, StringComparison.Ordinal);
                    Assert.Equal("/out" + (route.EndsWith('/') ? route + "index.html" : route), written);
                },
                iter: 20_000
            );
}
