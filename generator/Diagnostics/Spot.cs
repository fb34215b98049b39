namespace StaticGuide.Diagnostics;

/// <summary>
/// A place in a file that its owner knows. Thousands are kept for the few that are ever shown, and this takes a sixth of the memory
/// of a <see cref="Place"/>.
/// </summary>
internal readonly record struct Spot
{
    // From the lowest bit: the kind, the line, the column, the end: on the same line how far, else how many lines, and the column there.
    private const int KindBits = 3;
    private const int LineBits = 22;
    private const int ColumnBits = 19;
    private const int EndBits = 20;
    private const int EndColumnBits = 12;

    /// <summary>Those that are too large for the bits.</summary>
    private static readonly List<Place> Large = [];

    private readonly ulong bits;

    private Spot(Kind kind, int line = 0, int column = 0, int end = 0) =>
        bits = (ulong)kind | (ulong)line << KindBits | (ulong)column << (KindBits + LineBits) | (ulong)end << (64 - EndBits);

    private enum Kind
    {
        Nothing,
        WholeFile,
        Point,
        WithinLine,
        Lines,
        Large,
    }

    public static Spot Of(Place? place)
    {
        if (place is null)
            return default;
        if (place.Start is not { } start)
            return new Spot(Kind.WholeFile);
        if (!Fits(start.Line, LineBits) || !Fits(start.Column, ColumnBits))
            return OfLarge(place);
        if (place.End is not { } end)
            return new Spot(Kind.Point, start.Line, start.Column);
        var (lines, length) = (end.Line - start.Line, end.Column - start.Column);
        if (lines == 0 && Fits(length, EndBits))
            return new Spot(Kind.WithinLine, start.Line, start.Column, length);
        return Fits(lines, EndBits - EndColumnBits) && Fits(end.Column, EndColumnBits)
            ? new Spot(Kind.Lines, start.Line, start.Column, lines << EndColumnBits | end.Column)
            : OfLarge(place);
    }

    /// <summary>The same without a place on the way, of what stands in one line.</summary>
    public static Spot Of(Position start, Position end) =>
        start.Line == end.Line && Fits(start.Line, LineBits) && Fits(start.Column, ColumnBits) && Fits(end.Column - start.Column, EndBits)
            ? new Spot(Kind.WithinLine, start.Line, start.Column, end.Column - start.Column)
            : Of(new Place("", start, end));

    public Place? In(string file)
    {
        var kind = (Kind)Bits(0, KindBits);
        var start = new Position(Bits(KindBits, LineBits), Bits(KindBits + LineBits, ColumnBits));
        var end = Bits(64 - EndBits, EndBits);
        return kind switch
        {
            Kind.Nothing => null,
            Kind.WholeFile => new Place(file),
            Kind.Point => new Place(file, start),
            Kind.WithinLine => new Place(file, start, start with { Column = start.Column + end }),
            Kind.Lines => new Place(file, start, new Position(start.Line + (end >> EndColumnBits), end & (1 << EndColumnBits) - 1)),
            _ => LargeAt(start.Line) with { File = file },
        };
    }

    private static bool Fits(int value, int bits) => value >= 0 && value >> bits == 0;

    private int Bits(int from, int count) => (int)(bits >> from & (1ul << count) - 1);

    private static Spot OfLarge(Place place)
    {
        lock (Large)
        {
            Large.Add(place);
            return new Spot(Kind.Large, Large.Count - 1);
        }
    }

    private static Place LargeAt(int index)
    {
        lock (Large)
            return Large[index];
    }
}
