using System.Buffers;

namespace StaticGuide.Verification.Fetching;

/// <summary>Reads a body into memory, up to a limit.</summary>
internal static class BodyReader
{
    private const int Chunk = 64 * 1024;

    /// <param name="limit">In bytes.</param>
    /// <param name="cuts">Whether a larger body is cut at the limit; otherwise it is a <see cref="BodyTooLargeException"/>.</param>
    public static async Task<byte[]> ReadAsync(Stream stream, int limit, bool cuts, BodyLease lease, CancellationToken cancel)
    {
        List<byte[]> chunks = [];
        var length = 0;
        try
        {
            while (true)
            {
                var used = length % Chunk;
                if (used == 0 && length == chunks.Count * Chunk)
                    chunks.Add(ArrayPool<byte>.Shared.Rent(Chunk));
                var read = await stream.ReadAsync(chunks[^1].AsMemory(used, Chunk - used), cancel);
                if (read == 0)
                    return Join(chunks, length);
                length += read;
                if (length > limit)
                    return cuts ? Join(chunks, limit) : throw new BodyTooLargeException();
                if (length > BodyBudget.Small)
                    await lease.GrowAsync(cancel);
            }
        }
        finally
        {
            foreach (var chunk in chunks)
                ArrayPool<byte>.Shared.Return(chunk);
        }
    }

    private static byte[] Join(List<byte[]> chunks, int length)
    {
        var body = GC.AllocateUninitializedArray<byte>(length);
        for (var at = 0; at < length; at += Chunk)
            chunks[at / Chunk].AsSpan(0, Math.Min(Chunk, length - at)).CopyTo(body.AsSpan(at));
        return body;
    }
}
