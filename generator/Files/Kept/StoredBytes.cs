using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace StaticGuide.Files.Kept;

/// <summary>A stretch of a piece.</summary>
internal readonly record struct StoredBytes(BytePiece Piece, int Start, int Length)
{
    /// <summary>Bytes that stay where they are.</summary>
    public static StoredBytes Of(byte[] bytes) => new(new BytePiece(bytes), 0, bytes.Length);

    /// <inheritdoc cref="BytePiece.Read"/>
    public ReadOnlySpan<byte> Read(ref byte[] buffer) => Piece.Read(Start, Length, ref buffer);

    /// <summary>The bytes, where they are in memory.</summary>
    public bool TryRead(out ReadOnlySpan<byte> bytes) => Piece.TryRead(Start, Length, out bytes);
}

/// <summary>Bytes that are in memory, or by now in a file.</summary>
internal sealed class BytePiece(byte[] content, int offset = 0)
{
    private volatile byte[]? content = content;
    private SafeFileHandle? file;
    private long begin;
    private int moved;

    public static BytePiece Of(ReadOnlyMemory<byte> content) =>
        MemoryMarshal.TryGetArray(content, out var part) ? new(part.Array!, part.Offset) : new(content.ToArray());

    public bool TryRead(int start, int length, out ReadOnlySpan<byte> bytes)
    {
        var known = content;
        bytes = known is null ? default : known.AsSpan(offset + start, length);
        return known is not null;
    }

    /// <param name="buffer">Takes what has to be read from a file; it grows as needed.</param>
    /// <returns>Valid until the buffer is used again.</returns>
    /// <exception cref="IOException">The file cannot be read any more.</exception>
    public ReadOnlySpan<byte> Read(int start, int length, ref byte[] buffer)
    {
        if (TryRead(start, length, out var known))
            return known;
        if (buffer.Length < length)
            buffer = new byte[Math.Max(length, 2 * buffer.Length)];
        var into = buffer.AsSpan(0, length);
        for (var read = 0; read < length; )
        {
            if (RandomAccess.Read(file!, into[read..], begin + start + read) is not (> 0 and var more))
                throw new EndOfStreamException();
            read += more;
        }
        return into;
    }

    /// <summary>All bytes that went to a file.</summary>
    /// <inheritdoc cref="Read"/>
    public ReadOnlySpan<byte> ReadAll(ref byte[] buffer) => Read(0, moved, ref buffer);

    /// <summary>Takes the first <paramref name="length"/> bytes to a file; false where that fails, and they stay where they are.</summary>
    public bool TryMoveTo(SafeFileHandle target, long at, int length)
    {
        try
        {
            RandomAccess.Write(target, content.AsSpan(offset, length), at);
        }
        catch (IOException)
        {
            return false;
        }
        (file, begin, moved) = (target, at, length);
        content = null;
        return true;
    }
}
