using System.Buffers;

namespace StaticGuide.Verification.Fetching;

/// <summary>Reads a body into memory, up to a limit.</summary>
internal static class BodyReader
{
    /// <param name="limit">In bytes; less than the lease's buffer has, since one byte more tells that a body is larger.</param>
    /// <param name="cuts">Whether a larger body is cut at the limit; otherwise it is a <see cref="BodyTooLargeException"/>.</param>
    /// <returns>A large body stands in the lease's buffer, a small one in memory of its own.</returns>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(Stream stream, int limit, bool cuts, BodyLease lease, CancellationToken cancel)
    {
        var start = ArrayPool<byte>.Shared.Rent(BodyBudget.Small);
        try
        {
            var (length, isWhole) = await FillAsync(stream, start.AsMemory(0, Math.Min(limit + 1, BodyBudget.Small)), 0, cancel);
            if (isWhole)
                return start.AsSpan(0, length).ToArray();
            if (length > limit)
                return cuts ? start.AsSpan(0, limit).ToArray() : throw new BodyTooLargeException();
            var buffer = await lease.GrowAsync(cancel);
            start.AsSpan(0, length).CopyTo(buffer);
            (length, isWhole) = await FillAsync(stream, buffer.AsMemory(0, limit + 1), length, cancel);
            return isWhole || cuts ? buffer.AsMemory(0, Math.Min(length, limit)) : throw new BodyTooLargeException();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(start);
        }
    }

    /// <summary>Reads until the stream ends or the target is full.</summary>
    private static async Task<(int Length, bool IsWhole)> FillAsync(
        Stream stream,
        Memory<byte> target,
        int length,
        CancellationToken cancel
    )
    {
        while (length < target.Length)
        {
            var read = await stream.ReadAsync(target[length..], cancel);
            if (read == 0)
                return (length, true);
            length += read;
        }
        return (length, false);
    }
}

/// <summary>A body has more bytes than are read of one.</summary>
internal sealed class BodyTooLargeException : Exception;

/// <summary>How much of a body is read.</summary>
/// <param name="Limit">In bytes, unpacked.</param>
/// <param name="Cuts">Whether more than that is left out; otherwise it is a fault.</param>
internal sealed record BodyRules(int Limit, bool Cuts);
