using System.Buffers.Binary;
using System.Collections.Frozen;
using System.IO.Hashing;
using System.Text;

namespace StaticGuide.Images.Containers;

/// <summary>Reads the chunks of a PNG (PNG, third edition, 5).</summary>
internal static class PngFile
{
    private const int Signature = 8;
    private const int Around = 12;

    /// <summary>Of the chunks that a reader may do without, those that change what is seen.</summary>
    private static readonly FrozenSet<string> Seen = FrozenSet.ToFrozenSet(
        ["tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "mDCV", "cLLI", "sBIT", "bKGD", "pHYs", "acTL", "fcTL", "fdAT"],
        StringComparer.Ordinal
    );

    /// <summary>Null where it is cut short or damaged.</summary>
    public static ContainerParts? Read(ReadOnlySpan<byte> file)
    {
        var parts = new ContainerParts();
        parts.Keep(0, Signature);
        for (var at = Signature; file.Length - at >= Around; )
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file[at..]);
            if (length > file.Length - at - Around)
                return null;
            var (whole, type) = ((int)length + Around, Encoding.Latin1.GetString(file.Slice(at + 4, 4)));
            // A small first letter says that it may be left out.
            var isNeeded = char.IsAsciiLetterUpper(type[0]);
            // Browsers show nothing from a wrong sum on (5.3).
            if (
                isNeeded
                && Crc32.HashToUInt32(file.Slice(at + 4, whole - 8)) != BinaryPrimitives.ReadUInt32BigEndian(file[(at + whole - 4)..])
            )
                return null;
            if (isNeeded || Seen.Contains(type))
                parts.Keep(at, whole);
            parts.IsAnimated |= type == "acTL";
            if (type == "IEND")
                return parts;
            at += whole;
        }
        return null;
    }

    public static byte[] Published(ReadOnlySpan<byte> file, ContainerParts parts, int orientation)
    {
        if (orientation == 1)
            return parts.Of(file);
        var turn = ContainerParts.TurnOnly(orientation);
        var chunk = new byte[turn.Length + Around];
        BinaryPrimitives.WriteInt32BigEndian(chunk, turn.Length);
        "eXIf"u8.CopyTo(chunk.AsSpan(4));
        turn.CopyTo(chunk, 8);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(8 + turn.Length), Crc32.HashToUInt32(chunk.AsSpan(4, 4 + turn.Length)));
        // Behind the header, which comes first and is 13 bytes long.
        return parts.Of(file, chunk, at: Signature + Around + 13);
    }
}
