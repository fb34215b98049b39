using System.Numerics;
using System.Runtime.InteropServices;

namespace StaticGuide.Content.Pages;

/// <summary>CRC-32C of a file's bytes: enough to notice that it is no longer the one that was read.</summary>
internal static class Checksum
{
    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var crc = (uint)bytes.Length;
        var words = MemoryMarshal.Cast<byte, ulong>(bytes);
        foreach (var word in words)
            crc = BitOperations.Crc32C(crc, word);
        foreach (var last in bytes[(words.Length * sizeof(ulong))..])
            crc = BitOperations.Crc32C(crc, last);
        return crc;
    }
}
