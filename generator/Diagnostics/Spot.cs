namespace StaticGuide.Diagnostics;

/// <summary>
/// A place in a file that its owner knows. Thousands are kept for the few that are ever shown, and this takes a third of the memory
/// of a <see cref="Place"/>.
/// </summary>
internal readonly record struct Spot
{
    private const int OfWholeFile = -1;

    /// <summary>From 1; 0 stands for no place, in the end's case for no end.</summary>
    private readonly int line;
    private readonly int column;
    private readonly int endLine;
    private readonly int endColumn;

    private Spot(Place place)
    {
        (line, column) = place.Start is { } start ? (start.Line, start.Column) : (OfWholeFile, 0);
        (endLine, endColumn) = place.End is { } end ? (end.Line, end.Column) : (0, 0);
    }

    public static Spot Of(Place? place) => place is null ? default : new Spot(place);

    public Place? In(string file) =>
        line == 0
            ? null
            : new Place(
                file,
                line == OfWholeFile ? null : new Position(line, column),
                endLine == 0 ? null : new Position(endLine, endColumn)
            );
}
