using static StaticGuide.Tests.Verification.FaultServer.Answers;

namespace StaticGuide.Tests.Verification.FaultServer;

internal static class AddressRows
{
    public static IEnumerable<FaultRow> All =>
        [
            FaultRow.NotAsked("http://me:secret@site.test/page", "unsafe user-info"),
            FaultRow.NotAsked("http://me@site.test/page", "unsafe user-info"),
            FaultRow.NotAsked("http://site.test:22/page", "unsafe port"),
            FaultRow.NotAsked("file:///etc/passwd", "invalid scheme"),
            FaultRow.NotAsked("data:text/html,<p>x", "invalid scheme"),
            FaultRow.NotAsked("javascript:alert(1)", "invalid scheme"),
            FaultRow.NotAsked("ftp://site.test/page", "invalid scheme"),
            FaultRow.NotAsked("/page", "invalid malformed"),
            FaultRow.NotAsked("http://", "invalid malformed"),
            FaultRow.NotAsked("http://a b.test/", "invalid malformed"),
            FaultRow.NotAsked("http://1.2.3.256/", "invalid malformed"),
            FaultRow.NotAsked("http://site.test:99999/", "invalid malformed"),
            Reached("http://SITE.test:80/page", "/page"),
            Reached("http://site.test:/page", "/page"),
            Reached("  http://site.test/a/../b/./%2e%2E/page#part  ", "/page"),
            Reached("http://site.test/%ZZ", "/%ZZ"),
            Reached("http://site.test/%7Ea?q=%7e", "/%7Ea?q=%7e"),
            Reached("http://site.test/ä b?ö=\"", "/%C3%A4%20b?%C3%B6=%22"),
            Reached("http:\\\\site.test\\page", "/page"),
            new("IDN", "http://Bücher.test/page", "reached 200 text/html", 1, ("xn--bcher-kva.test/page", Page())),
            new("IDN, full-width", "http://ｂücher。test/page", "reached 200 text/html", 1, ("xn--bcher-kva.test/page", Page())),
        ];

    private static FaultRow Reached(string url, string target) => new(url, url, "reached 200 text/html", 1, ("site.test" + target, Page()));
}
