using System.Buffers.Binary;

namespace StaticGuide.Images.Containers;

/// <summary>Reads the segments of a JPEG (ITU-T T.81, annex B).</summary>
internal static class JpegFile
{
    private const int StartOfImage = 0xD8;
    private const int EndOfImage = 0xD9;
    private const int StartOfScan = 0xDA;

    /// <summary>Null where it is cut short or broken. What cameras put behind its end is no part of it.</summary>
    public static ContainerParts? Read(ReadOnlySpan<byte> file)
    {
        var parts = new ContainerParts();
        parts.Keep(0, 2);
        for (var at = 2; at + 1 < file.Length; )
        {
            if (file[at] != 0xFF)
                return null;
            int marker = file[at + 1];
            if (marker == 0xFF)
            {
                // Any number of these may stand before a marker.
                at++;
                continue;
            }
            if (marker == EndOfImage)
            {
                parts.Keep(at, 2);
                return parts;
            }
            if (marker is 0x01 or StartOfImage or >= 0xD0 and <= 0xD7)
            {
                parts.Keep(at, 2);
                at += 2;
                continue;
            }
            if (
                file.Length - at < 4
                || BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]) is var length && (length < 2 || file.Length - at - 2 < length)
            )
                return null;
            var whole = length + 2;
            if (IsNeeded(marker, file.Slice(at + 4, length - 2)))
                parts.Keep(at, whole);
            at += whole;
            if (marker != StartOfScan)
                continue;
            var scan = LengthOfScan(file[at..]);
            if (scan < 0)
                return null;
            parts.Keep(at, scan);
            at += scan;
        }
        return null;
    }

    public static byte[] Published(ReadOnlySpan<byte> file, ContainerParts parts, int orientation)
    {
        if (orientation == 1)
            return parts.Of(file);
        var turn = ContainerParts.TurnOnly(orientation);
        byte[] segment = [0xFF, 0xE1, 0, (byte)(2 + 6 + turn.Length), .. "Exif\0\0"u8, .. turn];
        return parts.Of(file, segment, at: 2);
    }

    /// <summary>Of the segments for applications: JFIF, the colour profile, and Adobe's word on how colours are stored.</summary>
    private static bool IsNeeded(int marker, ReadOnlySpan<byte> content) =>
        marker switch
        {
            0xE0 => content.StartsWith("JFIF\0"u8),
            0xE2 => content.StartsWith("ICC_PROFILE\0"u8),
            0xEE => content.StartsWith("Adobe"u8),
            >= 0xE0 and <= 0xEF or 0xFE => false,
            _ => true,
        };

    /// <summary>Up to the next marker that is none of a scan's own; -1 where there is none.</summary>
    private static int LengthOfScan(ReadOnlySpan<byte> rest)
    {
        for (var at = 0; ; at += 2)
        {
            if (rest[at..].IndexOf((byte)0xFF) is not (>= 0 and var found) || (at += found) + 1 >= rest.Length)
                return -1;
            if (rest[at + 1] is not (0 or >= 0xD0 and <= 0xD7))
                return at;
        }
    }
}
