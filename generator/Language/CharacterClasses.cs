using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace StaticGuide.Language;

/// <summary>
/// For a character of ASCII, by its lower and by its upper four bits, a bit for each class that has it there: what has a bit in both may be
/// of that class. Looks at thirty-two at once.
/// </summary>
internal readonly struct CharacterClasses
{
    /// <summary>How many characters are looked at.</summary>
    public const int Width = 32;

    private readonly Vector256<byte> lower;
    private readonly Vector256<byte> upper;

    /// <param name="members">Each with its class, of which there may be eight.</param>
    public CharacterClasses(IEnumerable<(int Character, int Class)> members)
    {
        var (low, high) = (new byte[Width], new byte[Width]);
        foreach (var (character, of) in members)
        {
            // Each half of a vector is looked up in its own half of the table.
            foreach (var half in (ReadOnlySpan<int>)[0, Width / 2])
            {
                low[half + (character & 15)] |= (byte)(1 << of);
                high[half + (character >> 4)] |= (byte)(1 << of);
            }
        }
        (lower, upper) = (Vector256.Create(low), Vector256.Create(high));
    }

    /// <summary>
    /// The first characters of a text as bytes; those beyond ASCII have the highest bit, and are of no class. Zeros stand behind its end.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Read(ReadOnlySpan<char> text) => text.Length >= Width ? ReadAll(text) : ReadShort(text);

    private static Vector256<byte> ReadShort(ReadOnlySpan<char> text)
    {
        Span<char> padded = stackalloc char[Width];
        padded.Clear();
        text.CopyTo(padded);
        return ReadAll(padded);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> ReadAll(ReadOnlySpan<char> text)
    {
        ref var start = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        return Vector256.NarrowWithSaturation(Vector256.LoadUnsafe(ref start), Vector256.LoadUnsafe(ref start, Width / 2));
    }

    /// <summary>For each place, what is one further on.</summary>
    /// <param name="next">What follows all of them.</param>
    public static Vector256<byte> OneBehind(Vector256<byte> these, Vector256<byte> next) =>
        Avx2.IsSupported ? Avx2.AlignRight(Avx2.Permute2x128(these, next, 0x21), these, 1)
        : Ssse3.IsSupported
            ? Vector256.Create(
                Ssse3.AlignRight(these.GetUpper(), these.GetLower(), 1),
                Ssse3.AlignRight(next.GetLower(), these.GetUpper(), 1)
            )
        : Vector256.Create(
            AdvSimd.ExtractVector128(these.GetLower(), these.GetUpper(), 1),
            AdvSimd.ExtractVector128(these.GetUpper(), next.GetLower(), 1)
        );

    /// <summary>The same of two further on.</summary>
    public static Vector256<byte> TwoBehind(Vector256<byte> these, Vector256<byte> next) =>
        Avx2.IsSupported
            ? Avx2.AlignRight(Avx2.Permute2x128(these, next, 0x21), these, 2)
            : OneBehind(OneBehind(these, next), OneBehind(next, Vector256<byte>.Zero));

    public Vector256<byte> Of(Vector256<byte> characters) =>
        Look(lower, characters & Vector256.Create((byte)15)) & Look(upper, characters >> 4);

    /// <summary>A bit for each that is of a class.</summary>
    public static uint Places(Vector256<byte> classes) => ~Vector256.Equals(classes, Vector256<byte>.Zero).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Look(Vector256<byte> table, Vector256<byte> at) =>
        Avx2.IsSupported
            ? Avx2.Shuffle(table, at)
            : Vector256.Create(
                Vector128.ShuffleNative(table.GetLower(), at.GetLower()),
                Vector128.ShuffleNative(table.GetUpper(), at.GetUpper())
            );
}
