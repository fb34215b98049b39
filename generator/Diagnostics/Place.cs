namespace StaticGuide.Diagnostics;

/// <summary>
/// A stretch of a source file. <paramref name="File"/> is relative to the source folder, with <c>/</c>;
/// <paramref name="Start"/> is null where only the file is known; <paramref name="End"/> is exclusive.
/// </summary>
internal sealed record Place(string File, Position? Start = null, Position? End = null);

/// <summary>A place within a text. Lines and columns count from 1; a column counts characters (Unicode code points).</summary>
internal readonly record struct Position(int Line, int Column) : IComparable<Position>
{
    public int CompareTo(Position other) => Line != other.Line ? Line.CompareTo(other.Line) : Column.CompareTo(other.Column);
}

/// <summary>A value with the place it was written at.</summary>
internal sealed record Placed<T>
{
    private readonly string file;
    private readonly Spot spot;

    public Placed(T value, Place place) => (Value, file, spot) = (value, place.File, Spot.Of(place));

    public T Value { get; init; }

    public Place Place => spot.In(file)!;
}
