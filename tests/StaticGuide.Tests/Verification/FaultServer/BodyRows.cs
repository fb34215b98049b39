using System.Text;
using static StaticGuide.Tests.Verification.FaultServer.Answers;

namespace StaticGuide.Tests.Verification.FaultServer;

internal static class BodyRows
{
    private static readonly byte[] Text = Encoding.UTF8.GetBytes(Article);

    /// <summary>Over random-looking text, so that its packed form is long enough to be cut.</summary>
    private static readonly byte[] Long = Encoding.UTF8.GetBytes(
        Article + string.Join(' ', Enumerable.Range(0, 20_000).Select(i => i * 7919 % 104_729))
    );

    public static IEnumerable<FaultRow> All
    {
        get
        {
            var zeros = new byte[64 * 1024 * 1024];
            return
            [
                FaultRow.Of("endless body", "transient too-large", 1, Endless("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")),
                FaultRow.Of(
                    "endless body by its length",
                    "transient too-large",
                    1,
                    Endless("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 999999999999\r\n\r\n")
                ),
                Packed("gzip", "reached 200 text/html", 1, "gzip", Gzip(Text)),
                Packed("brotli", "reached 200 text/html", 1, "br", Brotli(Text)),
                Packed("deflate", "reached 200 text/html", 1, "deflate", Deflate(Text)),
                Packed("identity", "reached 200 text/html", 1, "identity", Text),
                Packed("gzip bomb", "transient too-large", 1, "gzip", Gzip(zeros)),
                Packed("brotli bomb", "transient too-large", 1, "br", Brotli(zeros)),
                Packed("bomb within a bomb", "transient too-large", 1, "gzip, gzip", Gzip(Gzip(zeros))),
                Packed("nested encodings", "reached 200 text/html", 1, "gzip, br", Brotli(Gzip(Text))),
                Packed("nested too deeply", "transient encoding", 1, "gzip, gzip, gzip, gzip", Gzip(Gzip(Gzip(Gzip(Text))))),
                Packed("unknown encoding", "transient encoding", 1, "zstd", Text),
                Packed("no gzip at all", "transient corrupt", 3, "gzip", Text),
                Packed("no brotli at all", "transient corrupt", 3, "br", Text),
                Packed("no deflate at all", "transient corrupt", 3, "deflate", Text),
                Packed("corrupt gzip", "transient corrupt", 3, "gzip", WithWrongChecksum(Gzip(Text))),
                Packed("gzip cut short", "transient corrupt", 3, "gzip", Gzip(Long)[..^2000]),
                Packed("brotli cut short", "transient corrupt", 3, "br", Brotli(Long)[..^2000]),
                Packed("gzip without its end", "transient corrupt", 3, "gzip", Gzip(Text)[..^4]),
                Packed("gzip of nothing", "transient empty 200", 1, "gzip", Gzip([])),
            ];
        }
    }

    private static FaultRow Packed(string name, string expected, int requests, string coding, byte[] body) =>
        FaultRow.Of(name, expected, requests, Bytes(body, "text/html; charset=utf-8", $"Content-Encoding: {coding}\r\n"));
}
