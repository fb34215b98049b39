using System.Globalization;
using System.Xml;

namespace StaticGuide.Images.Drawings;

/// <summary>How large a drawing is where nobody says otherwise (SVG 2, 8.2 and 8.3; CSS Images 3, 5.3).</summary>
internal static class SvgSize
{
    private static readonly (string Unit, double Pixels)[] Units =
    [
        ("px", 1),
        ("pt", 96.0 / 72),
        ("pc", 16),
        ("mm", 96 / 25.4),
        ("cm", 96 / 2.54),
        ("in", 96),
    ];

    /// <param name="root">At the root element.</param>
    public static (int? Width, int? Height) Of(XmlReader root)
    {
        var (width, height) = (Length(root.GetAttribute("width")), Length(root.GetAttribute("height")));
        if ((width is null || height is null) && Ratio(root.GetAttribute("viewBox")) is var (boxWidth, boxHeight))
            (width, height) =
                width is { } w ? (w, w * boxHeight / boxWidth)
                : height is { } h ? (h * boxWidth / boxHeight, h)
                : (boxWidth, boxHeight);
        return width is > 0 and < 1e6 && height is > 0 and < 1e6 ? (Rounded(width.Value), Rounded(height.Value)) : (null, null);
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

    private static (double Width, double Height)? Ratio(string? viewBox) =>
        viewBox?.Split((char[])[' ', ',', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries) is [_, _, var w, var h]
        && (Number(w), Number(h)) is (> 0 and var width, > 0 and var height)
            ? (width, height)
            : null;

    private static double? Number(string text) =>
        double.TryParse(text.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number
            : null;
}
