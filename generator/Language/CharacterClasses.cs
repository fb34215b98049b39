using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
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

    /// <summary>Characters of a text as bytes; those beyond ASCII have the highest bit, and are of no class.</summary>
    public static Vector256<byte> Read(ref ushort start, int at) =>
        Vector256.NarrowWithSaturation(
            Vector256.LoadUnsafe(ref start, (nuint)at),
            Vector256.LoadUnsafe(ref start, (nuint)(at + Width / 2))
        );

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
