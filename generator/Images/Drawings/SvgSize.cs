using System.Globalization;
using System.Xml;

namespace StaticGuide.Images.Drawings;

/// <summary>How large a drawing is where nobody says otherwise (SVG 2, 8.2 and 8.3; CSS Images 3, 5.3).</summary>
/// <param name="Width">In CSS pixels; null where it does not say.</param>
/// <param name="IsNothing">Its width or height, or that of its <c>viewBox</c>, is 0, which shows nothing.</param>
internal readonly record struct SvgSize(int? Width, int? Height, bool IsNothing)
{
    private static readonly (string Unit, double Pixels)[] Units =
    [
        ("px", 1),
        ("pt", 96.0 / 72),
        ("pc", 16),
        ("mm", 96 / 25.4),
        ("cm", 96 / 2.54),
        ("in", 96),
        // Of an image alone: the size of letters that browsers begin with.
        ("rem", 16),
        ("em", 16),
    ];

    /// <param name="root">At the root element.</param>
    public static SvgSize Of(XmlReader root)
    {
        var (width, height) = (Length(root.GetAttribute("width")), Length(root.GetAttribute("height")));
        var box = Box(root.GetAttribute("viewBox"));
        if (width == 0 || height == 0 || box is { Width: 0 } or { Height: 0 })
            return new SvgSize(null, null, IsNothing: true);
        // One that is not allowed counts as none.
        (width, height) = (width > 0 ? width : null, height > 0 ? height : null);
        if ((width is null || height is null) && box is var (boxWidth, boxHeight))
            (width, height) =
                width is { } w ? (w, w * boxHeight / boxWidth)
                : height is { } h ? (h * boxWidth / boxHeight, h)
                : (boxWidth, boxHeight);
        return width is { } across && height is { } down && double.IsFinite(across * down) ? Within(across, down) : default;
    }

    /// <summary>Larger than any screen, it keeps its shape, which is what decides the room that it is given.</summary>
    private static SvgSize Within(double width, double height)
    {
        const double Most = 1e6;
        var part = Math.Min(1, Most / Math.Max(width, height));
        return new SvgSize(Rounded(width * part), Rounded(height * part), IsNothing: false);
    }

    private static int Rounded(double length) => Math.Max(1, (int)Math.Round(length));

    private static double? Length(string? text)
    {
        text = text?.Trim();
        if (string.IsNullOrEmpty(text))
            return null;
        foreach (var (unit, pixels) in Units)
        {
            if (text.EndsWith(unit, StringComparison.Ordinal))
                return Number(text[..^unit.Length]) * pixels;
        }
        return Number(text);
    }

    private static (double Width, double Height)? Box(string? viewBox) =>
        viewBox?.Split((char[])[' ', ',', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries) is [_, _, var w, var h]
        && (Number(w), Number(h)) is (>= 0 and var width, >= 0 and var height)
            ? (width, height)
            : null;

    private static double? Number(string text) =>
        double.TryParse(text.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number
            : null;
}
