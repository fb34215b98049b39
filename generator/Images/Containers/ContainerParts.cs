using System.Buffers.Binary;

namespace StaticGuide.Images.Containers;

/// <summary>
/// The parts of an image's file that readers need, without those that say who made it, when, where and with what. No pixel changes.
/// </summary>
internal sealed class ContainerParts
{
    private readonly List<(int Start, int Length)> kept = [];
    private (int Start, int Length) last;

    public bool IsAnimated { get; set; }

    /// <summary>Its pixels are packed as they are, each of them.</summary>
    public bool IsLossless { get; set; }

    /// <summary>How many bytes are kept.</summary>
    public int Length { get; private set; }

    public void Keep(int start, int length)
    {
        Length += length;
        if (kept.Count > 0 && last.Start + last.Length == start)
            kept[^1] = last = (last.Start, last.Length + length);
        else
            kept.Add(last = (start, length));
    }

    /// <param name="at">Where, counted in what is kept, the extra bytes go.</param>
    public byte[] Of(ReadOnlySpan<byte> file, ReadOnlySpan<byte> extra = default, int at = 0)
    {
        var bytes = new byte[Length + extra.Length];
        var end = 0;
        foreach (var (start, length) in kept)
        {
            file.Slice(start, length).CopyTo(bytes.AsSpan(end));
            end += length;
        }
        if (extra.IsEmpty)
            return bytes;
        bytes.AsSpan(at, Length - at).CopyTo(bytes.AsSpan(at + extra.Length));
        extra.CopyTo(bytes.AsSpan(at));
        return bytes;
    }

    /// <summary>The one thing of Exif that readers need: which way is up (Exif 2.32, 4.6.4).</summary>
    public static byte[] TurnOnly(int orientation)
    {
        var tiff = new byte[26];
        "II*\0"u8.CopyTo(tiff);
        BinaryPrimitives.WriteInt32LittleEndian(tiff.AsSpan(4), 8);
        BinaryPrimitives.WriteInt16LittleEndian(tiff.AsSpan(8), 1);
        BinaryPrimitives.WriteInt16LittleEndian(tiff.AsSpan(10), 0x0112);
        BinaryPrimitives.WriteInt16LittleEndian(tiff.AsSpan(12), 3);
        BinaryPrimitives.WriteInt32LittleEndian(tiff.AsSpan(14), 1);
        BinaryPrimitives.WriteInt16LittleEndian(tiff.AsSpan(18), (short)orientation);
        return tiff;
    }
}
