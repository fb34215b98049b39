using System.Buffers;
using System.Text;

namespace StaticGuide.Files.Kept;

/// <summary>
/// The texts of one file side by side, so that thousands of files take no more room than their letters, and none where there is a file to
/// put them in. One thread fills it; once it is closed, any may read.
/// </summary>
internal sealed class TextShelf
{
    private const int UsualSize = 4 * 1024;

    /// <summary>So many bytes are read at once for one of their texts: who asks for one asks for others.</summary>
    private const int ReadAtOnce = 16 * 1024;

    /// <summary>A page asks again and again for what its sources are called, and for what it says of itself.</summary>
    private const int RecentCount = 128;

    /// <summary>In bytes: a longer one is asked for once.</summary>
    private const int LongestRecent = 512;

    [ThreadStatic]
    private static Fetched? here;

    /// <summary>The texts that a thread has read last.</summary>
    [ThreadStatic]
    private static (TextShelf? Shelf, int Start, string Text)[]? recent;

    private byte[]? room;
    private int used;
    private StoredBytes kept;

    public PackedText Put(string text)
    {
        var start = used;
        var most = used + Encoding.UTF8.GetMaxByteCount(text.Length);
        if (room is null || room.Length < most)
            MakeRoom(most);
        used += Encoding.UTF8.GetBytes(text, room.AsSpan(used));
        return new PackedText(this, start, used - start);
    }

    /// <param name="store">Takes the texts; null to keep them here.</param>
    public void Close(ByteStore? store = null)
    {
        var texts = room.AsSpan(0, used);
        kept = store?.Keep(texts) ?? StoredBytes.Of(texts.ToArray());
        if (room is not null)
            ArrayPool<byte>.Shared.Return(room);
        room = null;
    }

    public string Read(int start, int length)
    {
        if (length == 0)
            return "";
        if (length > LongestRecent)
            return Encoding.UTF8.GetString(Bytes(start, length));
        recent ??= new (TextShelf?, int, string)[RecentCount];
        ref var known = ref recent[start & (RecentCount - 1)];
        if (known.Shelf != this || known.Start != start)
            known = (this, start, Encoding.UTF8.GetString(Bytes(start, length)));
        return known.Text;
    }

    /// <summary>A text as UTF-8, until this thread asks for another.</summary>
    public ReadOnlySpan<byte> Bytes(int start, int length)
    {
        if (room is not null)
            return room.AsSpan(start, length);
        var reader = here ??= new Fetched();
        var part = new StoredBytes(kept.Piece, kept.Start + start, length);
        if (kept.Length <= ReadAtOnce || reader.Asked == this)
            return reader.Pieces.Read(kept).Slice(start, length);
        reader.Asked = this;
        return reader.Pieces.Read(part);
    }

    private void MakeRoom(int size)
    {
        var more = ArrayPool<byte>.Shared.Rent(Math.Max(size, UsualSize));
        if (room is not null)
        {
            room.AsSpan(0, used).CopyTo(more);
            ArrayPool<byte>.Shared.Return(room);
        }
        room = more;
    }

    /// <summary>What a thread has read back from a file.</summary>
    private sealed class Fetched
    {
        /// <summary>The large shelf that it was last asked for.</summary>
        public TextShelf? Asked;

        public PieceReader Pieces { get; } = new();
    }
}
