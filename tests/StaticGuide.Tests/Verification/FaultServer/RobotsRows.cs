using static StaticGuide.Tests.Verification.FaultServer.Answers;

namespace StaticGuide.Tests.Verification.FaultServer;

internal static class RobotsRows
{
    public static IEnumerable<FaultRow> All =>
        [
            Of("forbids", "blocked robots-forbid", 0, Text("User-agent: *\nDisallow: /page")),
            Of("forbids us by name", "blocked robots-forbid", 0, Text("User-agent: *\nAllow: /\n\nUser-agent: StaticGuide/1\nDisallow: /")),
            Of("forbids others", "reached 200 text/html", 1, Text("User-agent: otherbot\nDisallow: /")),
            Of("allows us alone", "reached 200 text/html", 1, Text("User-agent: *\nDisallow: /\n\nUser-agent: staticguide\nAllow: /")),
            Of("is empty", "reached 200 text/html", 1, Text("")),
            Of("is a page", "reached 200 text/html", 1, Page()),
            Of("403", "reached 200 text/html", 1, Status("403 Forbidden")),
            Of("410", "reached 200 text/html", 1, Status("410 Gone")),
            Of("500", "blocked robots-unreachable", 0, Status("500 Internal Server Error")),
            Of("503, then none", "reached 200 text/html", 1, InTurn(Status("503 Later"), Status("404 Not Found"))),
            Of("429", "blocked robots-unreachable", 0, Status("429 Too Many Requests")),
            Of("silence", "blocked robots-unreachable", 0, Silence),
            Of("reset", "blocked robots-unreachable", 0, ResetAfter("")),
            Of("cut short", "blocked robots-unreachable", 0, Raw("HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\nUser-agent: *")),
            Of(
                "redirected",
                "blocked robots-forbid",
                0,
                Redirect(301, "http://other.test/rules"),
                ("other.test/rules", Text("User-agent: *\nDisallow: /"))
            ),
            Of("redirected in a circle", "reached 200 text/html", 1, Redirect(301, "/robots.txt")),
            Of("huge, forbids early", "blocked robots-forbid", 0, Text("User-agent: *\nDisallow: /page\n" + new string('#', 600 * 1024))),
            Of(
                "huge, forbids too late",
                "reached 200 text/html",
                1,
                Text("User-agent: *\n#" + new string('#', 600 * 1024) + "\nDisallow: /page")
            ),
            Of("endless", "reached 200 text/html", 1, Endless("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n")),
            Of(
                "gzip",
                "blocked robots-forbid",
                0,
                Bytes(Gzip("User-agent: *\nDisallow: /"u8.ToArray()), "text/plain", "Content-Encoding: gzip\r\n")
            ),
        ];

    /// <summary>A request for the other host's rules is none for a page.</summary>
    private static FaultRow Of(string name, string expected, int requests, Script robots, params (string Address, Script)[] others) =>
        new(
            $"robots.txt: {name}",
            FaultRow.Page,
            expected,
            requests + others.Length,
            [("site.test/page", Page()), ("site.test/robots.txt", robots), .. others]
        );

    private static Script Text(string text) => Page(text, "text/plain");
}
