using static StaticGuide.Tests.Verification.FaultServer.Answers;

namespace StaticGuide.Tests.Verification.FaultServer;

internal static class RedirectRows
{
    public static IEnumerable<FaultRow> All =>
        [
            .. new[] { 301, 302, 303, 307, 308 }.Select(status =>
                From($"{status}", "reached 200 text/html", 2, Redirect(status, "/new"), ("site.test/new", Page()))
            ),
            From("301 to 404", "dead status 404", 2, Redirect(301, "/new"), ("site.test/new", Status("404 Not Found"))),
            From("in a circle", "transient redirect-loop", 2, Redirect(302, "/b"), ("site.test/b", Redirect(302, "/page"))),
            From("to itself", "transient redirect-loop", 1, Redirect(302, "/page")),
            From("ten hops", "reached 200 text/html", 11, Redirect(302, "/h1"), [.. Hops(9), ("site.test/h10", Page())]),
            From("eleven hops", "transient too-many-redirects 302", 11, Redirect(302, "/h1"), [.. Hops(10), ("site.test/h11", Page())]),
            From("without Location", "transient bad-redirect 301", 1, Status("301 Moved")),
            From("with an empty Location", "transient bad-redirect 302", 1, Redirect(302, "")),
            From("with a bad Location", "transient bad-redirect 302", 1, Redirect(302, "http://[")),
            From(
                "with letters beyond ASCII",
                "reached 200 text/html",
                2,
                Redirect(302, "/l\u00C3\u00B6hne"),
                ("site.test/l%C3%B6hne", Page())
            ),
            From("with bytes that are no text", "dead status 404", 2, Redirect(302, "/l\u00F6hne")),
            From("to a file", "transient unsafe-redirect 302", 1, Redirect(302, "file:///etc/passwd")),
            From("to a user name", "transient unsafe-redirect 302", 1, Redirect(302, "http://me:pw@site.test/x")),
            From("to a port of mail", "transient unsafe-redirect 302", 1, Redirect(302, "http://site.test:25/x")),
            From("to an unknown host", "dead no-such-host", 1, Redirect(302, "http://nowhere.test:8081/x")),
            From(
                "needs a cookie",
                "reached 200 text/html",
                2,
                connection =>
                    (
                        connection.Request.Header("Cookie") == "seen=1"
                            ? Page()
                            : Redirect(302, "/page", "Set-Cookie: seen=1; Path=/; HttpOnly\r\n")
                    )(connection)
            ),
            From("a cookie that does not help", "blocked cookie-wall", 2, Redirect(302, "/page", "Set-Cookie: seen=1\r\n")),
            From(
                "to a login page",
                "blocked login 200",
                2,
                Redirect(302, "/account/login?next=%2Fpage"),
                ("site.test/account/login?next=%2Fpage", Page())
            ),
            From(
                "to a login host",
                "blocked login 200",
                2,
                Redirect(302, "https://login.site.test/start"),
                ("login.site.test/start", Page())
            ),
            From(
                "to a page about accounts",
                "reached 200 text/html",
                2,
                Redirect(302, "/business/accounts/"),
                ("site.test/business/accounts/", Page())
            ),
            From("to a department", "reached 200 text/html", 2, Redirect(302, "/hr/"), ("site.test/hr/", Page())),
            From(
                "to a consent page",
                "blocked consent 200",
                2,
                Redirect(302, "https://consent.site.test/m?continue=x"),
                ("consent.site.test/m?continue=x", Page())
            ),
            From("deep link to the root", "dead redirected-to-root 200", 2, Redirect(302, "/"), ("site.test/", Page())),
            From(
                "deep link to the root with www",
                "dead redirected-to-root 200",
                2,
                Redirect(301, "https://www.site.test/"),
                ("www.site.test/", Page())
            ),
            From(
                "deep link to a language's root",
                "dead redirected-to-root 200",
                2,
                Redirect(302, "/en-us/"),
                ("site.test/en-us/", Page())
            ),
            From(
                "a short link to another's root",
                "reached 200 text/html",
                2,
                Redirect(301, "https://other.test/"),
                ("other.test/", Page())
            ),
            new(
                "https to http",
                "https://site.test/page",
                "reached 200 text/html",
                2,
                ("site.test/page", Redirect(302, "http://site.test/plain")),
                ("site.test/plain", Page())
            ),
            new(
                "http to https",
                "http://site.test/page",
                "reached 200 text/html",
                2,
                ("site.test/page", Redirect(301, "https://site.test/safe")),
                ("site.test/safe", Page())
            ),
            From("to another host", "reached 200 text/html", 2, Redirect(301, "//other.test/x?y=1"), ("other.test/x?y=1", Page())),
            From(
                "to a host whose robots.txt forbids",
                "blocked robots-forbid",
                1,
                Redirect(301, "http://other.test/x"),
                ("other.test/x", Page()),
                ("other.test/robots.txt", Page("User-agent: *\nDisallow: /", "text/plain"))
            ),
            From(
                "503 behind a redirect, then 200",
                "reached 200 text/html",
                4,
                Redirect(302, "/new"),
                ("site.test/new", InTurn(Status("503 Later"), Page()))
            ),
        ];

    private static FaultRow From(string name, string expected, int requests, Script script, params (string, Script)[] others) =>
        new($"redirect: {name}", FaultRow.Page, expected, requests, [("site.test/page", script), .. others]);

    private static IEnumerable<(string, Script)> Hops(int count) =>
        Enumerable.Range(1, count).Select(i => ($"site.test/h{i}", Redirect(302, $"/h{i + 1}")));
}
