using CsCheck;
using StaticGuide.Content.Routes;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Content.Routes;

public sealed class HrefTests
{
    private static readonly Gen<string> Routes = Gen.OneOf(
            "a",
            "B",
            "ü",
            "夜",
            "🌙",
            " ",
            "%",
            "?",
            "#",
            "&",
            "<",
            "\"",
            "'",
            ".",
            "-",
            "~",
            "+"
        )
        .Array[1, 5]
        .Select(string.Concat)
        .Array[0, 4]
        .Select(segments => "/" + string.Concat(segments.Select(s => s + "/")));

    [Fact]
    public void An_address_decodes_to_the_route_it_was_made_from() =>
        Routes.Holds(route => Assert.Equal(route, Uri.UnescapeDataString(Href.Encode(route))));

    [Fact]
    public void An_address_holds_only_what_may_stand_in_one() =>
        Routes.Holds(route => Assert.Matches(@"^/[A-Za-z0-9\-._~!$&'()*+,;=:@/%]*$", Href.Encode(route)));

    [Theory]
    [InlineData("", "/", "/")]
    [InlineData("/guide", "/", "/guide/")]
    [InlineData("/guide", "/über uns/", "/guide/%C3%BCber%20uns/")]
    public void The_base_path_stands_before_it(string basePath, string route, string href) => Assert.Equal(href, Href.Of(basePath, route));
}
