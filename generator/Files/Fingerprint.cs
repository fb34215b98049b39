using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace StaticGuide.Files;

/// <summary>
/// What tells two contents apart: hashes of bytes and texts, which are the same on every machine. Not against a forger: whoever can write
/// the cache can write the site.
/// </summary>
internal static class Fingerprint
{
    public static UInt128 Of(ReadOnlySpan<byte> bytes) => XxHash128.HashToUInt128(bytes);

    public static ulong Of(ReadOnlySpan<char> text) => XxHash3.HashToUInt64(MemoryMarshal.AsBytes(text));

    /// <summary>Of several together, where their order counts.</summary>
    public static ulong With(this ulong mark, ulong next) => ulong.RotateLeft(mark * 0x9E3779B97F4A7C15, 29) ^ (next * 0xC2B2AE3D27D4EB4F);

    public static ulong With(this ulong mark, string? text) => mark.With(text is null ? 1 : Of(text.AsSpan()));
}
