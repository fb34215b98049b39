using System.Globalization;
using static StaticGuide.Tests.Verification.FaultServer.Answers;

namespace StaticGuide.Tests.Verification.FaultServer;

internal static class StatusRows
{
    public static IEnumerable<FaultRow> All =>
        [
            FaultRow.Of("200", "reached 200 text/html", 1, Page()),
            FaultRow.Of(
                "203",
                "reached 203 text/html",
                1,
                Bytes("<p>From a copy."u8.ToArray(), status: "203 Non-Authoritative Information")
            ),
            FaultRow.Of(
                "206 unasked",
                "transient partial 206",
                1,
                Bytes("<p>A part"u8.ToArray(), status: "206 Partial Content", headers: "Content-Range: bytes 0-7/900\r\n")
            ),
            FaultRow.Of("304 unasked", "transient not-modified 304", 1, Raw("HTTP/1.1 304 Not Modified\r\n\r\n")),
            FaultRow.Of("204", "transient empty 204", 1, Raw("HTTP/1.1 204 No Content\r\n\r\n")),
            FaultRow.Of("empty 200", "transient empty 200", 1, Page("")),
            FaultRow.Of("blank 200", "transient empty 200", 1, Page(" \r\n\t ")),
            FaultRow.Of("202 of a firewall", "blocked status 202", 1, Status("202 Accepted")),
            .. Once("blocked", 400, 401, 402, 403, 405, 407, 418, 451, 999),
            .. Once("dead", 404, 410),
            .. Thrice(408, 425, 429, 500, 502, 503, 504),
            FaultRow.Of("300 without a choice", "transient status 300", 1, Status("300 Multiple Choices")),
            FaultRow.Of("503, then 200", "reached 200 text/html", 2, InTurn(Status("503 Later"), Page())),
            FaultRow.Of("503 twice, then 200", "reached 200 text/html", 3, InTurn(Status("503 Later"), Status("503 Later"), Page())),
            FaultRow.Of("429 with seconds, then 200", "reached 200 text/html", 2, InTurn(Busy("7"), Page())),
            FaultRow.Of("429 with a date, then 200", "reached 200 text/html", 2, InTurn(Busy("Mon, 01 Jun 2026 12:01:00 GMT"), Page())),
            FaultRow.Of(
                "429 with a date in the past, then 200",
                "reached 200 text/html",
                2,
                InTurn(Busy("Thu, 01 Jan 2015 00:00:00 GMT"), Page())
            ),
            FaultRow.Of("429 with garbage, then 200", "reached 200 text/html", 2, InTurn(Busy("soon"), Page())),
            FaultRow.Of("429 with a day", "transient retry-later 429", 1, InTurn(Busy("86400"), Page())),
            FaultRow.Of("429 with a date tomorrow", "transient retry-later 429", 1, InTurn(Busy("Tue, 02 Jun 2026 12:00:00 GMT"), Page())),
            FaultRow.Of(
                "HEAD refused",
                "reached 200 text/html",
                1,
                connection =>
                    (connection.Request.Head.StartsWith("GET ", StringComparison.Ordinal) ? Page() : Status("405 Method Not Allowed"))(
                        connection
                    )
            ),
        ];

    private static Script Busy(string retryAfter) => Status("429 Too Many Requests", $"Retry-After: {retryAfter}\r\n");

    private static IEnumerable<FaultRow> Once(string verdict, params int[] statuses) =>
        statuses.Select(status =>
            FaultRow.Of(
                status.ToString(CultureInfo.InvariantCulture),
                $"{verdict} status {status}",
                1,
                Status($"{status} Said", body: "<h1>No</h1>")
            )
        );

    private static IEnumerable<FaultRow> Thrice(params int[] statuses) =>
        statuses.Select(status =>
            FaultRow.Of(status.ToString(CultureInfo.InvariantCulture), $"transient status {status}", 3, Status($"{status} Said"))
        );
}
