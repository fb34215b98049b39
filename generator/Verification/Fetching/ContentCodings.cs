using System.IO.Compression;

namespace StaticGuide.Verification.Fetching;

/// <summary>
/// Unpacks bodies (RFC 9110, 8.4.1). A stream that ends too early is refused because the project file asks .NET for strict
/// validation; without it a page cut short would pass as a whole one.
/// </summary>
internal static class ContentCodings
{
    /// <summary>Only gzip is asked for: the memory that brotli needs is chosen by the server, up to 16 MiB a stream.</summary>
    public const string Accepted = "gzip";

    private const int Most = 3;

    /// <param name="header">Content-Encoding: what was applied, in order; null for nothing.</param>
    public static async Task<Stream> UnpackAsync(Stream body, string? header, BodyLease lease, CancellationToken cancel)
    {
        var codings = (header ?? "")
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(name => name.ToLowerInvariant())
            .Where(name => name != "identity")
            .Reverse()
            .ToList();
        if (codings.Count > Most)
            throw new UnknownEncodingException(header!);
        foreach (var coding in codings)
        {
            if (coding == "br")
                await lease.GrowAsync(cancel);
            body = coding switch
            {
                "gzip" or "x-gzip" => new GZipStream(body, CompressionMode.Decompress),
                "deflate" => new ZLibStream(body, CompressionMode.Decompress),
                "br" => new BrotliStream(body, CompressionMode.Decompress),
                _ => throw new UnknownEncodingException(coding),
            };
        }
        return body;
    }
}

/// <summary>A body is packed in a way that we cannot unpack, or too many times over.</summary>
internal sealed class UnknownEncodingException(string encoding) : Exception($"the body is packed as {encoding}");
