using NetVips;
using StaticGuide.Images.Containers;

namespace StaticGuide.Images;

/// <summary>
/// An image as it is published: without what tells who made it, when and where. Pixels, colours and the way it is turned stay as they
/// are; a file that has nothing else stays as it is, byte for byte.
/// </summary>
internal static class ImageFile
{
    /// <summary>Null where the file is broken, or of a format whose parts are not known here.</summary>
    public static ContainerParts? Parts(ImageFormat format, ReadOnlySpan<byte> bytes) =>
        format switch
        {
            ImageFormat.Jpeg => JpegFile.Read(bytes),
            ImageFormat.Png => PngFile.Read(bytes),
            ImageFormat.WebP => WebpFile.Read(bytes),
            ImageFormat.Gif => GifFile.Read(bytes),
            _ => null,
        };

    /// <summary>An image as it is published, the very same bytes where there is nothing to leave out, or what is wrong with it.</summary>
    public static (byte[]? Published, ImageFault? Fault) Cleaned(ImageFormat format, byte[] bytes)
    {
        // Most files that somebody has made for a site tell nothing, and the library need not be loaded to know that.
        if (Parts(format, bytes)?.Length == bytes.Length)
            return (bytes, null);
        var (facts, fault) = Header.Read(format, bytes);
        return facts is null ? (null, fault) : (Published(facts, bytes), null);
    }

    /// <summary>The same, or null where it cannot be published or is no image.</summary>
    public static byte[]? Cleaned(byte[] bytes) => ImageFormats.OfBytes(bytes) is { } format ? Cleaned(format, bytes).Published : null;

    /// <param name="facts">Those of these very bytes.</param>
    public static byte[] Published(ImageFacts facts, byte[] bytes)
    {
        if (facts.Format == ImageFormat.Avif)
            return PublishedAvif(bytes);
        var parts = Parts(facts.Format, bytes)!;
        return facts.Format switch
        {
            ImageFormat.Jpeg => JpegFile.Published(bytes, parts, facts.Orientation),
            ImageFormat.Png => PngFile.Published(bytes, parts, facts.Orientation),
            ImageFormat.WebP => WebpFile.Published(bytes, parts, facts.Orientation),
            _ => parts.Of(bytes),
        };
    }

    /// <summary>The parts of an AVIF lie in each other: it is packed anew where there is anything to leave out.</summary>
    private static byte[] PublishedAvif(byte[] bytes)
    {
        using var image = Image.HeifloadBuffer(bytes, n: -1);
        return image.Contains("exif-data") || image.Contains("xmp-data") || image.Contains("iptc-data")
            ? image.HeifsaveBuffer(
                q: 85,
                effort: 3,
                compression: Enums.ForeignHeifCompression.Av1,
                subsampleMode: Enums.ForeignSubsample.Off,
                keep: Enums.ForeignKeep.Icc
            )
            : bytes;
    }
}
