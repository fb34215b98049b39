using System.Numerics;
using System.Runtime.InteropServices;

namespace StaticGuide.Content.Pages;

/// <summary>CRC-32C of a text in memory: enough to notice that a file is no longer the one that was read.</summary>
internal static class Checksum
{
    public static uint Of(ReadOnlySpan<char> text)
    {
        var crc = (uint)text.Length;
        var words = MemoryMarshal.Cast<char, ulong>(text);
        foreach (var word in words)
            crc = BitOperations.Crc32C(crc, word);
        foreach (var last in text[(words.Length * (sizeof(ulong) / sizeof(char)))..])
            crc = BitOperations.Crc32C(crc, last);
        return crc;
    }
}
