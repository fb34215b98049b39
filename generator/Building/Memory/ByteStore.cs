namespace StaticGuide.Building.Memory;

/// <summary>
/// Keeps many small pieces of bytes in few large ones, which the collector neither moves nor walks along. For any thread; it only grows.
/// </summary>
internal sealed class ByteStore
{
    private const int PieceSize = 128 * 1024;

    private readonly Lock gate = new();
    private byte[] piece = [];
    private int used;

    public ReadOnlyMemory<byte> Keep(ReadOnlySpan<byte> bytes)
    {
        lock (gate)
        {
            if (piece.Length - used < bytes.Length)
                (piece, used) = (GC.AllocateUninitializedArray<byte>(Math.Max(PieceSize, bytes.Length)), 0);
            bytes.CopyTo(piece.AsSpan(used));
            used += bytes.Length;
            return piece.AsMemory(used - bytes.Length, bytes.Length);
        }
    }
}
