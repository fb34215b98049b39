using StaticGuide.Content.Values;

namespace StaticGuide.Tests.Content.Routes;

public sealed class PageRouteTests
{
    [Theory]
    [InlineData("content/index.md", null, "/")]
    [InlineData("content/pay.md", null, "/pay/")]
    [InlineData("content/pay.md", "wages", "/wages/")]
    [InlineData("content/roles/index.md", null, "/roles/")]
    [InlineData("content/roles/index.md", "jobs", "/jobs/")]
    [InlineData("content/roles/Night Shift.md", null, "/roles/night-shift/")]
    [InlineData("content/Rôles & more/index.md", null, "/rôles-more/")]
    [InlineData("content/indexes.md", null, "/indexes/")]
    [InlineData("content/pay.md.md", null, "/pay.md/")]
    public void A_page_is_published_under_its_name(string file, string? slug, string route) =>
        Assert.Equal(route, PageRoute.Of(file, slug));

    [Theory]
    [InlineData("/", "index.html")]
    [InlineData("/pay/", "pay/index.html")]
    [InlineData("/feed.xml", "feed.xml")]
    [InlineData("/old/pay.html", "old/pay.html")]
    public void A_route_is_written_to_a_file(string route, string file) => Assert.Equal(file, PageRoute.OutputFileOf(route));
}
