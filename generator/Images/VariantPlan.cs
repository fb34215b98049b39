using System.Globalization;
using StaticGuide.Files;

namespace StaticGuide.Images;

/// <summary>
/// Says which other sizes of an image there are, from its facts alone: a page can promise them before any is made.
/// </summary>
internal static class VariantPlan
{
    /// <summary>What is as small as an icon is loaded before another choice could be made.</summary>
    private const int FewBytes = 8_000;

    /// <summary>
    /// Of how many pixels other sizes have about a byte, where there are colours in between, and at the dots of a scan or the edges of
    /// a drawing in few colours, which another size smooths.
    /// </summary>
    private const int PixelsOfByte = 16;
    private const int PixelsOfByteInFewColours = 4;

    /// <summary>
    /// Ascending, none above the original's; empty for what is not made smaller: drawings, animations, icons, and what is packed so well
    /// that other sizes would take more bytes. Of what is a format for browsers to choose already, those sizes that take fewer: the
    /// original is the largest itself.
    /// </summary>
    /// <param name="widths">Those of the site, ascending.</param>
    public static IReadOnlyList<int> Widths(ImageFacts facts, IReadOnlyList<int> widths, ImageFormat format)
    {
        if (
            facts is { Format: ImageFormat.Svg } or { IsAnimated: true }
            || facts.Bytes < FewBytes
            || facts.Width is not { } own
            || widths.Count == 0
        )
            return [];
        var widest = Math.Min(own, widths[^1]);
        return IsSmaller(facts, own, widest) ? [.. widths.Where(w => w < widest), widest]
            : format == facts.Format ? [.. widths.Where(w => w < widest && IsSmaller(facts, own, w))]
            : [];
    }

    private static bool IsSmaller(ImageFacts facts, int own, int width) =>
        (long)facts.Bytes * (facts.HasFewColours ? PixelsOfByteInFewColours : PixelsOfByte)
        >= (long)width * width * (facts.Height ?? own) / own;

    /// <summary>The end of a variant's name. It tells the content, so that no browser shows an old one.</summary>
    public static string EndingOf(ImageFacts facts, int width, ImageFormat format) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"-{width}w-{(uint)facts.Mark.With(VariantEncoder.Version):x8}{ImageFormats.EndingOf(format)}"
        );

    /// <summary>Reads a name that <see cref="EndingOf"/> may have ended.</summary>
    /// <param name="length">That of what stands before the ending.</param>
    public static (int Width, ImageFormat Format)? Read(ReadOnlySpan<char> name, out int length)
    {
        length = 0;
        ImageFormat? format =
            name.EndsWith(".avif", StringComparison.Ordinal) ? ImageFormat.Avif
            : name.EndsWith(".webp", StringComparison.Ordinal) ? ImageFormat.WebP
            : null;
        const int Tail = 14; // -1a2b3c4d.avif
        if (format is null || name.Length <= Tail || name[^Tail] != '-' || name[^(Tail + 1)] != 'w')
            return null;
        var rest = name[..^(Tail + 1)];
        if (
            rest.LastIndexOf('-') is not (> 0 and var dash)
            || !int.TryParse(rest[(dash + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var width)
        )
            return null;
        length = dash;
        return (width, format.Value);
    }
}
