using System.Buffers.Binary;
using System.Text;

namespace StaticGuide.Building.Memory;

/// <summary>Reads what <see cref="ByteWriter"/> has written.</summary>
/// <remarks>Whatever else stands there throws <see cref="InvalidDataException"/>.</remarks>
internal ref struct ByteReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> rest = bytes;

    /// <summary>How many bytes are left.</summary>
    public readonly int Left => rest.Length;

    public long Number()
    {
        var (value, shift) = (0UL, 0);
        while (true)
        {
            var next = Take(1)[0];
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
                return (long)(value >> 1) ^ -(long)(value & 1);
            if ((shift += 7) > 63)
                throw new InvalidDataException();
        }
    }

    public int Count() => Number() is >= 0 and <= int.MaxValue and var count ? (int)count : throw new InvalidDataException();

    /// <summary>That of a list, each of whose items takes a byte at least.</summary>
    public int Length() => Count() is var count && count <= rest.Length ? count : throw new InvalidDataException();

    public void Skip(int count) => Take(count);

    public bool Flag() => Number() != 0;

    public ulong Mark() => BinaryPrimitives.ReadUInt64LittleEndian(Take(sizeof(ulong)));

    public UInt128 WideMark()
    {
        var low = Mark();
        return new UInt128(Mark(), low);
    }

    public string? Text() => Number() is >= 0 and <= int.MaxValue and var count ? Encoding.UTF8.GetString(Take((int)count)) : null;

    public string TextThere() => Text() ?? throw new InvalidDataException();

    public ReadOnlySpan<byte> Bytes() => Take(Count());

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count > rest.Length)
            throw new InvalidDataException();
        var taken = rest[..count];
        rest = rest[count..];
        return taken;
    }
}
