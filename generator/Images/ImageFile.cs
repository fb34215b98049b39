using StaticGuide.Images.Containers;

namespace StaticGuide.Images;

/// <summary>
/// An image as it is published: without what tells who made it, when and where. Pixels, colours and the way it is turned stay as they
/// are, but for a WebP that lies on its side; a file that has nothing else stays as it is, byte for byte.
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
            return AvifFile.Published(bytes) ?? Repacked.Avif(bytes);
        var parts = Parts(facts.Format, bytes)!;
        return facts.Format switch
        {
            ImageFormat.Jpeg => JpegFile.Published(bytes, parts, facts.Orientation),
            ImageFormat.Png => PngFile.Published(bytes, parts, facts.Orientation),
            ImageFormat.WebP when facts.Orientation != 1 && Repacked.UprightWebP(bytes, parts.IsLossless) is { } upright => upright,
            ImageFormat.WebP => WebpFile.Published(bytes, parts),
            _ => parts.Of(bytes),
        };
    }
}
