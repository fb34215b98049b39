using System.IO.Hashing;

namespace StaticGuide.Files.Kept;

/// <summary>A text that is kept for long and read a few times: on a shelf beside others, as UTF-8.</summary>
internal readonly struct PackedText : IEquatable<PackedText>
{
    private readonly TextShelf? shelf;
    private readonly int start;
    private readonly int length;

    internal PackedText(TextShelf shelf, int start, int length) => (this.shelf, this.start, this.length) = (shelf, start, length);

    /// <param name="text">Without lone surrogates, as what was read from a file is.</param>
    public PackedText(string text)
    {
        var own = new TextShelf();
        this = own.Put(text);
        own.Close();
    }

    public bool IsThere => shelf is not null;

    public override string ToString() => shelf?.Read(start, length) ?? "";

    /// <summary>Tells it from nearly all other texts.</summary>
    public int Hash => (int)XxHash3.HashToUInt64(shelf is null ? default : shelf.Bytes(start, length));

    public bool Equals(PackedText other) => IsThere == other.IsThere && ToString() == other.ToString();

    public override bool Equals(object? obj) => obj is PackedText other && Equals(other);

    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);
}
