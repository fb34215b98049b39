using System.Globalization;
using StaticGuide.Rendering.Html;

namespace StaticGuide.Rendering.Charts;

/// <summary>
/// Writes a drawing as the elements of an SVG. Places across are percentages and those down em, instead of a viewBox: so the
/// text keeps the size of the page's own.
/// </summary>
/// <remarks>A mirrored one begins at the right, as what is read does in some languages.</remarks>
internal static class DrawingWriter
{
    public static void Write(Drawing drawing, bool isMirrored, PageBuffer buffer)
    {
        foreach (var shape in drawing.Shapes)
        {
            switch (shape)
            {
                case Shape.Box box:
                    buffer.Write(
                        $"<rect class=\"{box.Class}\" x=\"{Across(box.Left, box.Right)}\" y=\"{Em(box.Top)}\" width=\"{Percent(box.Right - box.Left)}\" height=\"{Em(box.Height)}\"/>\n"
                    );
                    break;
                case Shape.Swatch swatch:
                    buffer.Write(
                        isMirrored
                            ? $"<svg x=\"100%\" overflow=\"visible\"><rect class=\"{swatch.Class}\" x=\"{Em(-swatch.Side)}\" {SizeOf(swatch)}/></svg>\n"
                            : $"<rect class=\"{swatch.Class}\" x=\"0\" {SizeOf(swatch)}/>\n"
                    );
                    break;
                case Shape.Stroke stroke:
                    buffer.Write(
                        $"<line class=\"{stroke.Class}\" x1=\"{At(stroke.FromX)}\" y1=\"{Em(stroke.FromY)}\" x2=\"{At(stroke.ToX)}\" y2=\"{Em(stroke.ToY)}\"/>\n"
                    );
                    break;
                case Shape.Dot dot:
                    buffer.Write($"<circle class=\"{dot.Class}\" cx=\"{At(dot.X)}\" cy=\"{Em(dot.Y)}\" r=\"{Em(dot.Radius)}\"/>\n");
                    break;
                case Shape.Words words:
                    Write(words, isMirrored, buffer);
                    break;
            }
        }

        string At(double part) => Percent(isMirrored ? 1 - part : part);

        string Across(double left, double right) => Percent(isMirrored ? 1 - right : left);
    }

    private static string SizeOf(Shape.Swatch swatch) => $"y=\"{Em(swatch.Top)}\" width=\"{Em(swatch.Side)}\" height=\"{Em(swatch.Side)}\"";

    public static string Em(double length) => length.ToString("0.##", CultureInfo.InvariantCulture) + "em";

    private static string Percent(double part) => (part * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    private static void Write(Shape.Words words, bool isMirrored, PageBuffer buffer)
    {
        buffer.Write($"<text class=\"{words.Class}\" x=\"{Percent(isMirrored ? 1 - words.At : words.At)}\" y=\"{Em(words.Baseline)}\"");
        if (words.Indent != 0)
            buffer.Write($" dx=\"{Em(isMirrored ? -words.Indent : words.Indent)}\"");
        if (words.Anchor == Anchor.Middle)
            buffer.Write(" text-anchor=\"middle\"");
        else if (words.Anchor == Anchor.End != isMirrored)
            buffer.Write(" text-anchor=\"end\"");
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
