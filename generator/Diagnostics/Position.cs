namespace StaticGuide.Diagnostics;

/// <summary>A place within a text. Lines and columns count from 1; a column counts characters (Unicode code points).</summary>
internal readonly record struct Position(int Line, int Column) : IComparable<Position>
{
    public int CompareTo(Position other) =>
        Line != other.Line ? Line.CompareTo(other.Line) : Column.CompareTo(other.Column);
}
