using System.Text;
using static StaticGuide.Tests.Verification.FaultServer.Answers;

namespace StaticGuide.Tests.Verification.FaultServer;

internal static class PageRows
{
    private const string Form = "<form><input name=u><input type=password name=p></form>";

    private static readonly string Words = string.Concat(Enumerable.Repeat("<p>Clerks file letters and answer the telephone.</p>", 200));

    public static IEnumerable<FaultRow> All =>
        [
            FaultRow.Of("PDF", "reached 200 application/pdf", 1, Bytes("%PDF-1.7\nrest"u8.ToArray(), "application/pdf")),
            FaultRow.Of("PDF that says it is HTML", "reached 200 application/pdf", 1, Bytes("%PDF-1.7\nrest"u8.ToArray())),
            FaultRow.Of("HTML that says it is PDF", "reached 200 text/html", 1, Page(type: "application/pdf")),
            FaultRow.Of(
                "an error page that says it is PDF",
                "dead soft-not-found 200",
                1,
                Page("<!DOCTYPE html><title>Page not found</title>", "application/pdf")
            ),
            FaultRow.Of("HTML without a type", "reached 200 text/html", 1, Raw(Head("200 OK", Article.Length) + Article)),
            FaultRow.Of("plain text", "reached 200 text/plain", 1, Page("Half of all clerks", "text/plain")),
            FaultRow.Of(
                "Shift-JIS",
                "reached 200 text/html",
                1,
                Bytes(
                    CodePagesEncodingProvider.Instance.GetEncoding("shift_jis")!.GetBytes("<p>日本語</p>"),
                    "text/html; charset=Shift_JIS"
                )
            ),
            FaultRow.Of(
                "soft 404 by its title",
                "dead soft-not-found 200",
                1,
                Page("<title>Page not found | Example</title><p>Try our search.")
            ),
            FaultRow.Of(
                "soft 404 by its heading",
                "dead soft-not-found 200",
                1,
                Page("<title>Example</title><h1>We couldn’t find that page</h1><p>Try our search.")
            ),
            FaultRow.Of(
                "a page about what is not found",
                "reached 200 text/html",
                1,
                Page("<title>Why 404 pages are not found funny</title><h1>Not found: a history</h1>" + Words)
            ),
            FaultRow.Of("a long page with such a title", "reached 200 text/html", 1, Page("<title>404</title><h1>404</h1>" + Words)),
            new(
                "documentation of the status",
                "http://site.test/status/404",
                "reached 200 text/html",
                1,
                ("site.test/status/404", Page("<title>404 Not Found - Manual</title><h1>404 Not Found</h1>"))
            ),
            FaultRow.Of(
                "a login page in place",
                "blocked login 200",
                1,
                Page($"<title>Sign in - Example</title><h1>Sign in</h1>{Form}{Words}")
            ),
            FaultRow.Of("a form and nothing else", "blocked login 200", 1, Page($"<title>Journal</title>{Form}<p>Members only.")),
            FaultRow.Of(
                "a login form above an article",
                "reached 200 text/html",
                1,
                Page($"<title>Clerks</title>{Form}<h1>Clerks</h1>{Words}")
            ),
            FaultRow.Of("an article on how to log in", "reached 200 text/html", 1, Page($"<title>Log in</title><h1>Log in</h1>{Words}")),
            FaultRow.Of(
                "a consent page in place",
                "blocked consent 200",
                1,
                Page("<title>Before you continue to YouTube</title><button>Accept all</button>")
            ),
            FaultRow.Of(
                "a challenge",
                "blocked challenge 200",
                1,
                Page("<title>Just a moment...</title><noscript>Enable JavaScript</noscript>")
            ),
            FaultRow.Of(
                "a script that writes a title",
                "reached 200 text/html",
                1,
                Page($"<title>Clerks</title><script>x='<title>404</title><h1>Not found</h1>'</script><h1>Clerks</h1>{Words}")
            ),
        ];
}
