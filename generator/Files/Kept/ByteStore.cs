using Microsoft.Win32.SafeHandles;

namespace StaticGuide.Files.Kept;

/// <summary>
/// Keeps many small stretches of bytes in few large pieces, which the collector does not walk along, and takes those that are full to a
/// file where there is one. For any thread; it only grows.
/// </summary>
/// <param name="open">Opens an empty file for them; null, or giving null, to keep them in memory.</param>
/// <param name="limit">So many bytes stay in memory, where they are read sooner; beyond that, all of them go to the file.</param>
internal sealed class ByteStore(Func<SafeFileHandle?>? open = null, int limit = 0)
{
    // Small enough to be collected with what is young: of larger ones, a few megabytes have everything collected.
    private const int PieceSize = 64 * 1024;

    private readonly Lock gate = new();
    private readonly List<(BytePiece Piece, int Length)> full = [];
    private long inMemory;
    private Func<SafeFileHandle?>? open = open;
    private int limit = limit;
    private SafeFileHandle? file;
    private long inFile;
    private byte[] room = [];
    private int used;
    private BytePiece piece = new([]);

    public StoredBytes Keep(ReadOnlySpan<byte> bytes)
    {
        lock (gate)
        {
            if (room.Length - used < bytes.Length)
            {
                MoveOut();
                room = GC.AllocateUninitializedArray<byte>(Math.Max(PieceSize, bytes.Length));
                (piece, used) = (new BytePiece(room), 0);
            }
            bytes.CopyTo(room.AsSpan(used));
            used += bytes.Length;
            return new StoredBytes(piece, used - bytes.Length, bytes.Length);
        }
    }

    private void MoveOut()
    {
        if (used == 0 || open is null)
            return;
        full.Add((piece, used));
        inMemory += used;
        if (inMemory <= limit)
            return;
        file ??= open();
        foreach (var (moved, length) in full)
        {
            if (file is not null && moved.TryMoveTo(file, inFile, length))
                inFile += length;
            else
                // What has failed once is not tried for each piece.
                open = null;
        }
        full.Clear();
        (inMemory, limit) = (0, 0);
    }
}
