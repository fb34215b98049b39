using System.Buffers.Binary;
using System.Text;
using StaticGuide.Output;

namespace StaticGuide.Building.Memory;

/// <summary>Writes numbers and texts as bytes: small numbers in few of them.</summary>
/// <param name="take">Given what is written, piece by piece; null to keep all of it.</param>
internal sealed class ByteWriter(TakeBytes? take = null)
{
    private const int PieceSize = 64 * 1024;

    private byte[] bytes = new byte[take is null ? 1024 : PieceSize + 4 * 1024];
    private int length;
    private long given;

    /// <summary>How many bytes were written in all.</summary>
    public long Count => given + length;

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, length);

    public void Clear() => length = 0;

    /// <summary>Hands over what is left.</summary>
    public void Flush()
    {
        take?.Invoke(Written);
        given += length;
        length = 0;
    }

    public void Number(long value)
    {
        var rest = (ulong)((value << 1) ^ (value >> 63));
        var room = Room(10);
        var at = 0;
        for (; rest >= 0x80; rest >>= 7)
            room[at++] = (byte)(rest | 0x80);
        room[at++] = (byte)rest;
        length += at;
    }

    public void Flag(bool value) => Number(value ? 1 : 0);

    public void Mark(ulong value)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(Room(sizeof(ulong)), value);
        length += sizeof(ulong);
    }

    public void Mark(UInt128 value)
    {
        Mark((ulong)value);
        Mark((ulong)(value >> 64));
    }

    public void Text(string? text)
    {
        if (text is null)
        {
            Number(-1);
            return;
        }
        var count = Encoding.UTF8.GetByteCount(text);
        Number(count);
        // Room may hand over what there is, and begin anew.
        var room = Room(count);
        length += Encoding.UTF8.GetBytes(text, room);
    }

    public void Bytes(ReadOnlySpan<byte> content)
    {
        Number(content.Length);
        content.CopyTo(Room(content.Length));
        length += content.Length;
    }

    /// <summary>The same of several parts that are one.</summary>
    public void Bytes(IReadOnlyCollection<byte[]> parts)
    {
        Number(parts.Sum(p => (long)p.Length));
        foreach (var part in parts)
        {
            part.CopyTo(Room(part.Length));
            length += part.Length;
        }
    }

    public void List<T>(IReadOnlyCollection<T> items, Action<T> write)
    {
        Number(items.Count);
        foreach (var item in items)
            write(item);
    }

    private Span<byte> Room(int count)
    {
        if (take is not null && length > PieceSize)
            Flush();
        if (bytes.Length - length < count)
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, length + count));
        return bytes.AsSpan(length);
    }
}
