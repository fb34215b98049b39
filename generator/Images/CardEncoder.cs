using System.Text;
using NetVips;

namespace StaticGuide.Images;

/// <summary>Draws a social card as PNG. The same bytes come out on every machine: the font is our own, and no other is seen.</summary>
internal static class CardEncoder
{
    public const int Width = 1200;
    public const int Height = 630;

    /// <summary>Stands for all that decides about the bytes besides the drawing: to be raised whenever any of it changes.</summary>
    public const int Version = 1;

    /// <summary>Whether there is all that it takes.</summary>
    public static bool IsReady => CardFont.ConfigurationPath is not null && Vips.IsThere;

    /// <param name="svg">A drawing without references to anything outside of it.</param>
    /// <returns>Null where it is no drawing, or not of a card's size.</returns>
    public static byte[]? Png(string svg)
    {
        try
        {
            using var drawing = Image.SvgloadBuffer(Encoding.UTF8.GetBytes(svg));
            if (drawing.Width != Width || drawing.Height != Height)
                return null;
            using var opaque = drawing.Flatten(background: [255, 255, 255]);
            // A palette is a third of the size, and made sooner than all colours are packed.
            return opaque.PngsaveBuffer(compression: 9, palette: true, q: 90, dither: 0, effort: 1, keep: Enums.ForeignKeep.None);
        }
        catch (VipsException)
        {
            return null;
        }
    }
}
