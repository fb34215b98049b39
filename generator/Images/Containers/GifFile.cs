namespace StaticGuide.Images.Containers;

/// <summary>Reads the blocks of a GIF (GIF89a, 17 to 27).</summary>
internal static class GifFile
{
    private const int Header = 13;
    private const byte Extension = 0x21;
    private const byte Image = 0x2C;
    private const byte Trailer = 0x3B;
    private const byte Comment = 0xFE;
    private const byte Application = 0xFF;

    /// <summary>Null where it is cut short.</summary>
    public static ContainerParts? Read(ReadOnlySpan<byte> file)
    {
        if (file.Length < Header)
            return null;
        var (parts, frames, at) = (new ContainerParts(), 0, Header + LengthOfTable(file[10]));
        if (at > file.Length)
            return null;
        parts.Keep(0, at);
        while (at < file.Length)
        {
            var length = file[at] switch
            {
                Trailer => 1,
                Extension => LengthOfExtension(file[at..]),
                Image => LengthOfImage(file[at..]),
                _ => -1,
            };
            if (length < 0)
                return null;
            frames += file[at] == Image ? 1 : 0;
            if (file[at] != Extension || IsNeeded(file.Slice(at, length)))
                parts.Keep(at, length);
            if (file[at] == Trailer)
                break;
            at += length;
        }
        // Programs that forget the trailer are as old as the format.
        parts.IsAnimated = frames > 1;
        return frames > 0 ? parts : null;
    }

    private static int LengthOfTable(byte flags) => (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);

    private static int LengthOfExtension(ReadOnlySpan<byte> rest) => rest.Length < 3 ? -1 : LengthOfBlocks(rest, 2);

    private static int LengthOfImage(ReadOnlySpan<byte> rest) =>
        rest.Length < 11 ? -1 : LengthOfBlocks(rest, 10 + LengthOfTable(rest[9]) + 1);

    /// <summary>Up to behind the empty block that ends them.</summary>
    private static int LengthOfBlocks(ReadOnlySpan<byte> rest, int at)
    {
        while (at < rest.Length)
        {
            var length = rest[at];
            at += length + 1;
            if (length == 0)
                return at;
        }
        return -1;
    }

    /// <summary>How often an animation runs, and the colour profile; nothing else that applications write.</summary>
    private static bool IsNeeded(ReadOnlySpan<byte> extension) =>
        extension[1] switch
        {
            Comment => false,
            Application => extension.Length > 14
                && extension.Slice(3, 11) is var name
                && (name.SequenceEqual("NETSCAPE2.0"u8) || name.SequenceEqual("ANIMEXTS1.0"u8) || name.SequenceEqual("ICCRGBG1012"u8)),
            _ => true,
        };
}
