using System.Globalization;
using StaticGuide.Rendering.Html;

namespace StaticGuide.Rendering.Charts;

/// <summary>
/// Writes a drawing as the elements of an SVG. Places across are percentages and those down em, instead of a viewBox: so the
/// text keeps the size of the page's own.
/// </summary>
internal static class DrawingWriter
{
    public static void Write(Drawing drawing, PageBuffer buffer)
    {
        foreach (var shape in drawing.Shapes)
        {
            switch (shape)
            {
                case Shape.Box box:
                    buffer.Write(
                        $"<rect class=\"{box.Class}\" x=\"{Percent(box.Left)}\" y=\"{Em(box.Top)}\" width=\"{Percent(box.Right - box.Left)}\" height=\"{Em(box.Height)}\"/>\n"
                    );
                    break;
                case Shape.Swatch swatch:
                    buffer.Write(
                        $"<rect class=\"{swatch.Class}\" x=\"0\" y=\"{Em(swatch.Top)}\" width=\"{Em(swatch.Side)}\" height=\"{Em(swatch.Side)}\"/>\n"
                    );
                    break;
                case Shape.Stroke stroke:
                    buffer.Write(
                        $"<line class=\"{stroke.Class}\" x1=\"{Percent(stroke.FromX)}\" y1=\"{Em(stroke.FromY)}\" x2=\"{Percent(stroke.ToX)}\" y2=\"{Em(stroke.ToY)}\"/>\n"
                    );
                    break;
                case Shape.Dot dot:
                    buffer.Write($"<circle class=\"{dot.Class}\" cx=\"{Percent(dot.X)}\" cy=\"{Em(dot.Y)}\" r=\"{Em(dot.Radius)}\"/>\n");
                    break;
                case Shape.Words words:
                    Write(words, buffer);
                    break;
            }
        }
    }

    public static string Em(double length) => length.ToString("0.##", CultureInfo.InvariantCulture) + "em";

    private static string Percent(double part) => (part * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    private static void Write(Shape.Words words, PageBuffer buffer)
    {
        buffer.Write($"<text class=\"{words.Class}\" x=\"{Percent(words.At)}\" y=\"{Em(words.Baseline)}\"");
        if (words.Indent != 0)
            buffer.Write($" dx=\"{Em(words.Indent)}\"");
        if (words.Anchor != Anchor.Start)
            buffer.Write(words.Anchor == Anchor.Middle ? " text-anchor=\"middle\"" : " text-anchor=\"end\"");
        buffer.Write(">");
        // A drawing runs from left to right in every language, and its words as theirs do (UAX 9: RLI and PDI).
        var (begin, end) = words.Line.Words.Any(w =>
            w.Text.AsSpan().IndexOfAnyInRange('\u0590', '\u08FF') >= 0 || w.Text.Contains('\u200F')
        )
            ? ("\u2067", "\u2069")
            : ("", "");
        buffer.Write(begin);
        var tag = "";
        for (var i = 0; i < words.Line.Words.Count; i++)
        {
            var word = words.Line.Words[i];
            if (i > 0)
                buffer.Write(" ");
            var next = word.Strong ? TagOf(word) : "";
            if (next != tag)
                buffer.Write((tag.Length > 0 ? end + "</tspan>" : "") + (next.Length > 0 ? next + begin : ""));
            tag = next;
            buffer.WriteEscaped(word.Text);
        }
        buffer.Write(tag.Length > 0 ? end + "</tspan>" + end + "</text>\n" : end + "</text>\n");
    }

    private static string TagOf(Word word) =>
        word.Size == 1
            ? "<tspan class=\"chart-value\">"
            : $"<tspan class=\"chart-value\" font-size=\"{Percent(Math.Floor(word.Size * 100) / 100)}\">";
}
