using System.Buffers.Binary;

namespace StaticGuide.Images.Containers;

/// <summary>Reads the chunks of a WebP (RFC 9649, 2).</summary>
internal static class WebpFile
{
    private const int Header = 12;
    private const int FlagsAt = Header + 8;
    private const byte HasExif = 0x08;
    private const byte HasXmp = 0x04;
    private const byte HasAnimation = 0x02;

    /// <summary>Null where it is cut short.</summary>
    public static ContainerParts? Read(ReadOnlySpan<byte> file)
    {
        var size = BinaryPrimitives.ReadUInt32LittleEndian(file[4..]);
        if (size < 4 || size > file.Length - 8)
            return null;
        var parts = new ContainerParts();
        parts.Keep(0, Header);
        file = file[..((int)size + 8)];
        for (var at = Header; at < file.Length; )
        {
            if (file.Length - at < 8)
                return null;
            var type = file.Slice(at, 4);
            var length = BinaryPrimitives.ReadUInt32LittleEndian(file[(at + 4)..]);
            if (length > file.Length - at - 8)
                return null;
            // A chunk of odd length has a byte more; a last one may lack it.
            var whole = Math.Min((int)length + 8 + (int)(length & 1), file.Length - at);
            if (!type.SequenceEqual("EXIF"u8) && !type.SequenceEqual("XMP "u8))
                parts.Keep(at, whole);
            if (at == Header && type.SequenceEqual("VP8X"u8) && length >= 1)
                parts.IsAnimated = (file[FlagsAt] & HasAnimation) != 0;
            parts.IsLossless |= type.SequenceEqual("VP8L"u8);
            at += whole;
        }
        return parts.Length > Header ? parts : null;
    }

    public static byte[] Published(ReadOnlySpan<byte> file, ContainerParts parts)
    {
        var published = parts.Of(file);
        BinaryPrimitives.WriteInt32LittleEndian(published.AsSpan(4), published.Length - 8);
        if (file[Header..].StartsWith("VP8X"u8))
            published[FlagsAt] = (byte)(published[FlagsAt] & ~(HasExif | HasXmp));
        return published;
    }
}
