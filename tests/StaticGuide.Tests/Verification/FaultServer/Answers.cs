using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace StaticGuide.Tests.Verification.FaultServer;

/// <summary>Scripts of answers, right and wrong.</summary>
internal static class Answers
{
    public const string Article =
        "<!doctype html><html lang=en><title>Pay of clerks</title><h1>Pay</h1><p>Half of all clerks earned more than $40,000 in May "
        + "2024.</p></html>";

    public static Script Page(string body = Article, string type = "text/html; charset=utf-8", string headers = "") =>
        Bytes(Encoding.UTF8.GetBytes(body), type, headers);

    public static Script Bytes(byte[] body, string type = "text/html", string headers = "", string status = "200 OK") =>
        async connection =>
        {
            await connection.SendAsync(Head(status, body.Length, $"Content-Type: {type}\r\n{headers}"));
            await connection.SendLastAsync(body);
        };

    public static Script Status(string status, string headers = "", string body = "") =>
        async connection => await connection.SendLastAsync(Encoding.Latin1.GetBytes(Head(status, body.Length, headers) + body));

    public static Script Redirect(int status, string location, string headers = "") =>
        Status($"{status} Elsewhere", $"Location: {location}\r\n{headers}");

    /// <summary>The first script for the first request, and so on; the last for all that follow.</summary>
    public static Script InTurn(params Script[] scripts) =>
        connection => scripts[Math.Min(connection.Number, scripts.Length) - 1](connection);

    public static Script Raw(string text) => connection => connection.SendAsync(text);

    public static Script Silence => connection => connection.FallSilentAsync();

    public static Script SilentAfter(string text) =>
        async connection =>
        {
            await connection.SendAsync(text);
            await connection.FallSilentAsync();
        };

    /// <summary>One byte of an endless page, then its deadline passes, as it does at a byte a second.</summary>
    public static Script Dripping =>
        async connection =>
        {
            await connection.SendAsync(Head("200 OK", 100_000, "Content-Type: text/html\r\n"));
            for (var i = 0; i < 20; i++)
                await connection.SendAsync("x");
            await connection.FallSilentAsync();
        };

    public static Script ResetAfter(string text) =>
        async connection =>
        {
            if (text.Length > 0)
                await connection.SendAsync(text);
            await connection.ResetAsync();
        };

    public static Script Endless(string head) =>
        async connection =>
        {
            await connection.SendAsync(head);
            var block = new byte[64 * 1024];
            Array.Fill(block, (byte)'x');
            while (!connection.Stop.IsCancellationRequested)
                await connection.SendAsync(block);
        };

    /// <summary>Headers without end.</summary>
    public static Script HugeHeaders =>
        async connection =>
        {
            await connection.SendAsync("HTTP/1.1 200 OK\r\n");
            for (var i = 0; i < 4096; i++)
                await connection.SendAsync($"X-Filler-{i}: {new string('x', 1000)}\r\n");
            await connection.SendAsync("\r\nbody");
        };

    public static string Head(string status, int length, string headers = "") =>
        string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {status}\r\n{headers}Content-Length: {length}\r\nConnection: close\r\n\r\n");

    public static byte[] Gzip(byte[] body) => Pack(body, target => new GZipStream(target, CompressionLevel.Optimal));

    public static byte[] Brotli(byte[] body) => Pack(body, target => new BrotliStream(target, CompressionLevel.Fastest));

    public static byte[] Deflate(byte[] body) => Pack(body, target => new ZLibStream(target, CompressionLevel.Optimal));

    /// <summary>A checksum that is not that of the content.</summary>
    public static byte[] WithWrongChecksum(byte[] gzip)
    {
        var copy = gzip.ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(copy.AsSpan(copy.Length - 8), 0xDEADBEEF);
        return copy;
    }

    private static byte[] Pack(byte[] body, Func<Stream, Stream> packer)
    {
        var target = new MemoryStream();
        using (var stream = packer(target))
            stream.Write(body);
        return target.ToArray();
    }
}
