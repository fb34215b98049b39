namespace StaticGuide.Rendering.Charts;

/// <summary>
/// A piece of a drawing. Across, places are parts of the drawing's width, from 0 to 1, so that it fits every screen; down,
/// they are in em, so that it grows with the reader's text.
/// </summary>
internal abstract record Shape(string Class)
{
    public sealed record Box(string Class, double Left, double Right, double Top, double Height) : Shape(Class);

    /// <summary>A square at the left edge, as high as it is wide.</summary>
    public sealed record Swatch(string Class, double Top, double Side) : Shape(Class);

    public sealed record Stroke(string Class, double FromX, double FromY, double ToX, double ToY) : Shape(Class);

    public sealed record Dot(string Class, double X, double Y, double Radius) : Shape(Class);

    /// <summary>A line of text at a part of the width, moved to the right by an indent in em.</summary>
    public sealed record Words(string Class, TextLine Line, Anchor Anchor, double At, double Indent, double Baseline) : Shape(Class)
    {
        /// <summary>From where to where it reaches in a drawing of a width; all in em.</summary>
        public (double Left, double Right) Across(double width)
        {
            var left =
                At * width
                + Indent
                - Anchor switch
                {
                    Anchor.Start => 0,
                    Anchor.Middle => Line.Width / 2,
                    _ => Line.Width,
                };
            return (left, left + Line.Width);
        }
    }
}
