using System.IO.Hashing;

namespace StaticGuide.Files.Kept;

/// <summary>A text that is kept for long and read a few times: on a shelf beside others, as UTF-8.</summary>
internal readonly struct PackedText : IEquatable<PackedText>
{
    internal PackedText(TextShelf shelf, int start, int length) => (Shelf, Start, Length) = (shelf, start, length);

    /// <param name="text">Without lone surrogates, as what was read from a file is.</param>
    public PackedText(string text)
    {
        var own = new TextShelf();
        this = own.Put(text);
        own.Close();
    }

    public bool IsThere => Shelf is not null;

    internal TextShelf? Shelf { get; }

    internal int Start { get; }

    internal int Length { get; }

    public override string ToString() => Shelf?.Read(Start, Length) ?? "";

    /// <summary>Tells it from nearly all other texts.</summary>
    public int Hash => (int)XxHash3.HashToUInt64(Bytes);

    /// <summary>The same as UTF-8, until this thread asks for another text.</summary>
    public ReadOnlySpan<byte> Bytes => Shelf is null ? default : Shelf.Bytes(Start, Length);

    public bool Equals(PackedText other) => IsThere == other.IsThere && ToString() == other.ToString();

    public override bool Equals(object? obj) => obj is PackedText other && Equals(other);

    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);
}
