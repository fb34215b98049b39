namespace StaticGuide.Files.Kept;

/// <summary>Two texts of one owner, either of which may not be there: on one shelf, so that they take less room.</summary>
internal readonly struct PackedPair : IEquatable<PackedPair>
{
    private readonly TextShelf? shelf;
    private readonly Stretch first;
    private readonly Stretch second;

    private PackedPair(PackedText first, PackedText second)
    {
        if (first.IsThere && second.IsThere && first.Shelf != second.Shelf)
        {
            var own = new TextShelf();
            (first, second) = (own.Put(first.ToString()), own.Put(second.ToString()));
            own.Close();
        }
        shelf = first.Shelf ?? second.Shelf;
        (this.first, this.second) = (Stretch.Of(first), Stretch.Of(second));
    }

    public PackedText First => first.On(shelf);

    public PackedText Second => second.On(shelf);

    public PackedPair WithFirst(PackedText text) => new(text, Second);

    public PackedPair WithSecond(PackedText text) => new(First, text);

    public bool Equals(PackedPair other) => First.Equals(other.First) && Second.Equals(other.Second);

    public override bool Equals(object? obj) => obj is PackedPair other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(First, Second);

    /// <param name="Start">One more than where it begins; 0 for what is not there.</param>
    /// <param name="End">The same behind its end.</param>
    private readonly record struct Stretch(int Start, int End)
    {
        public static Stretch Of(PackedText text) => text.IsThere ? new(text.Start + 1, text.Start + 1 + text.Length) : default;

        public PackedText On(TextShelf? shelf) => Start == 0 ? default : new(shelf!, Start - 1, End - Start);
    }
}
