using static StaticGuide.Tests.Verification.FaultServer.Answers;

namespace StaticGuide.Tests.Verification.FaultServer;

internal static class TransportRows
{
    private const string Started = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";

    public static IEnumerable<FaultRow> All =>
        [
            FaultRow.Of("silence after accept", "transient timeout", 3, Silence),
            FaultRow.Of("slow headers", "transient timeout", 3, SilentAfter("HTTP/1.1 200 OK\r\nContent-")),
            FaultRow.Of("a byte a second", "transient timeout", 3, Dripping),
            FaultRow.Of("silence, then 200", "reached 200 text/html", 2, InTurn(Silence, Page())),
            FaultRow.Of("reset before the headers", "transient reset", 3, ResetAfter("")),
            FaultRow.Of("closed before the headers", "transient reset", 3, Raw("")),
            FaultRow.Of("reset in the headers", "transient reset", 3, ResetAfter("HTTP/1.1 200 OK\r\nContent-")),
            FaultRow.Of("closed in the headers", "transient reset", 3, Raw("HTTP/1.1 200 OK\r\nContent-")),
            FaultRow.Of(
                "reset after the headers",
                "transient cut-short or transient reset",
                3,
                ResetAfter(Started + "Content-Length: 900\r\n\r\n<p>The")
            ),
            FaultRow.Of("reset, then 200", "reached 200 text/html", 2, InTurn(ResetAfter(""), Page())),
            FaultRow.Of("longer than it says", "reached 200 text/html", 1, Raw(Started + "Content-Length: 9\r\n\r\n<p>Whole.</p><p>More")),
            FaultRow.Of("shorter than it says", "transient cut-short", 3, Raw(Started + "Content-Length: 900\r\n\r\n<p>The median")),
            FaultRow.Of(
                "a length that is no number",
                "reached 200 text/html",
                1,
                Raw(Started + "Content-Length: x\r\n\r\n<p>Until the end.")
            ),
            FaultRow.Of("no length", "reached 200 text/html", 1, Raw(Started + "\r\n<p>Until the end.")),
            FaultRow.Of(
                "chunks",
                "reached 200 text/html",
                1,
                Raw(Started + "Transfer-Encoding: chunked\r\n\r\n3\r\n<p>\r\n5\r\nHello\r\n0\r\n\r\n")
            ),
            FaultRow.Of(
                "broken chunks",
                "transient cut-short",
                3,
                Raw(Started + "Transfer-Encoding: chunked\r\n\r\n3\r\n<p>\r\nZZ\r\nHello")
            ),
            FaultRow.Of(
                "chunks without an end",
                "transient cut-short",
                3,
                Raw(Started + "Transfer-Encoding: chunked\r\n\r\n3\r\n<p>\r\n5\r\nHello\r\n")
            ),
            FaultRow.Of("another protocol", "transient protocol", 1, Raw("SSH-2.0-OpenSSH_9.2\r\n\r\n")),
            FaultRow.Of("huge headers", "transient headers-too-large", 1, HugeHeaders),
            new("https", "https://site.test/page", "reached 200 text/html", 1, ("site.test/page", Page())),
            FaultRow.NotAsked("https://silent.test/page", "blocked robots-unreachable"),
            FaultRow.NotAsked("https://expired.test/page", "transient certificate"),
            FaultRow.NotAsked("https://selfsigned.test/page", "transient certificate"),
            FaultRow.NotAsked("https://wronghost.test/page", "transient certificate"),
            FaultRow.NotAsked("http://nowhere.test:8081/page", "dead no-such-host"),
        ];
}
