using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace StaticGuide.Serving.Http;

/// <summary>Tells whether what a browser has is what it would get (RFC 9110, 8.8.3), by the content alone.</summary>
internal static class EntityTags
{
    /// <summary>Larger files are sent without one sooner than read twice.</summary>
    private const long Limit = 32 * 1024 * 1024;

    public static EntityTagHeaderValue Of(byte[] content) => Tag(SHA256.HashData(content));

    /// <summary>That of a stream, which is at its beginning before and behind.</summary>
    public static async Task<EntityTagHeaderValue?> OfAsync(Stream content, CancellationToken cancellation)
    {
        if (content.Length > Limit)
            return null;
        var hash = await SHA256.HashDataAsync(content, cancellation).ConfigureAwait(false);
        content.Position = 0;
        return Tag(hash);
    }

    private static EntityTagHeaderValue Tag(byte[] hash) => new($"\"{Convert.ToHexStringLower(hash)[..16]}\"");
}
