using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace StaticGuide.Markup;

/// <summary>
/// A short name as one number: a byte for each letter, small, the first one lowest. 0 stands for a name that is too long for that, or has
/// anything else than printed ASCII.
/// </summary>
internal static class PackedName
{
    public const int MostLetters = sizeof(ulong);
    private const ulong Small = 0x2020_2020_2020_2020;

    /// <summary>Letters that are looked at together.</summary>
    public const int Stretch = 16;

    public static ulong Of(ReadOnlySpan<char> name)
    {
        if (name.Length > MostLetters || name.ContainsAnyExceptInRange(' ', '~'))
            return 0;
        Span<byte> letters = stackalloc byte[MostLetters];
        letters.Clear();
        for (var i = 0; i < name.Length; i++)
            letters[i] = (byte)(name[i] | 0x20);
        return BinaryPrimitives.ReadUInt64LittleEndian(letters);
    }

    /// <summary>
    /// How long the name is that a text begins with: up to a blank or another control, <c>/</c>, <c>&gt;</c> or <c>=</c>. 0 where it is too
    /// long for one look, or the text is short.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read(ReadOnlySpan<char> text, out ulong packed)
    {
        var length = ReadStart(text, out packed);
        if (length > MostLetters)
            packed = 0;
        return length;
    }

    /// <summary>The same; of a longer name, its first letters are packed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int ReadStart(ReadOnlySpan<char> text, out ulong packed)
    {
        packed = 0;
        if (text.Length < Stretch)
            return 0;
        var letters = Letters(text);
        var ends =
            Vector128.LessThanOrEqual(letters, Vector128.Create((byte)' '))
            | Vector128.Equals(letters, Vector128.Create((byte)'/'))
            | Vector128.Equals(letters, Vector128.Create((byte)'>'))
            | Vector128.Equals(letters, Vector128.Create((byte)'='));
        var bits = ends.ExtractMostSignificantBits();
        if (bits == 0)
            return 0;
        var length = BitOperations.TrailingZeroCount(bits);
        if (length > 0)
            packed = FirstOf(letters.AsUInt64().ToScalar() | Small, Math.Min(length, MostLetters));
        return length;
    }

    /// <summary>
    /// The same of a tag's name, up to a blank, another control or <c>&gt;</c>. What has other letters than small ones and digits, or
    /// goes on beyond its end, is packed as no name is, and so are the longest names of end tags.
    /// </summary>
    /// <param name="text">Behind <c>&lt;</c>, as many letters as are looked at together.</param>
    /// <returns>Where the name ends.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int ReadOfTag(ReadOnlySpan<char> text, out ulong packed, out bool isEnd)
    {
        var letters = Letters(text);
        var ends = Vector128.LessThanOrEqual(letters, Vector128.Create((byte)' ')) | Vector128.Equals(letters, Vector128.Create((byte)'>'));
        var length = BitOperations.TrailingZeroCount(ends.ExtractMostSignificantBits());
        var first = letters.AsUInt64().ToScalar();
        isEnd = (byte)first == '/';
        packed = length is > 0 and <= MostLetters ? FirstOf(first, length) : 0;
        if (isEnd)
            packed >>= 8;
        return length;
    }

    /// <summary>Two names are alike here where they are in ASCII: all beyond it becomes 0xFF, which no name has.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Letters(ReadOnlySpan<char> text)
    {
        var units = MemoryMarshal.Cast<char, ushort>(text);
        return Vector128.NarrowWithSaturation(Vector128.Create(units), Vector128.Create(units[MostLetters..]));
    }

    /// <param name="count">One at least.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong FirstOf(ulong letters, int count) => letters & (ulong.MaxValue >> (8 * (MostLetters - count)));
}
