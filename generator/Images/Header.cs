using NetVips;
using StaticGuide.Diagnostics;
using StaticGuide.Files;

namespace StaticGuide.Images;

/// <summary>Reads what the first part of an image's file says of it. Nothing is unpacked.</summary>
internal static class Header
{
    /// <summary>The most pixels that are ever unpacked, all pages of an animation together: 100 million take 400 MB.</summary>
    private const long MostPixels = 100_000_000;

    /// <summary>The facts, or what is wrong with the file.</summary>
    public static (ImageFacts? Facts, ImageFault? Fault) Read(ImageFormat format, ReadOnlySpan<byte> bytes)
    {
        if (!Vips.IsThere)
            return (
                null,
                new ImageFault(
                    ImageRules.NoLibrary,
                    "images cannot be read here, since the library libvips is not beside the program",
                    "copy it with the program from the folder that `dotnet publish` made, or install libvips 8.18",
                    IsOfBytes: true
                )
            );
        var parts = ImageFile.Parts(format, bytes);
        if (parts is null && format != ImageFormat.Avif)
            return (null, Damaged(format));
        try
        {
            using var image = Open(format, bytes.ToArray());
            var pages = image.Contains("n-pages") && image.Get("n-pages") is int count ? count : 1;
            if ((long)image.Width * image.Height * pages > MostPixels)
                return (
                    null,
                    new ImageFault(
                        ImageRules.TooLarge,
                        $"this image has {image.Width} × {image.Height} pixels{(pages > 1 ? $" on {pages} pages" : "")}, and no more than 100 million are read",
                        "make it smaller: 2,000 pixels in width are enough for any screen",
                        IsOfBytes: true
                    )
                );
            var isAnimated = pages > 1 || parts is { IsAnimated: true };
            // Browsers turn no WebP, and the pictures of an animation are not packed anew.
            var orientation = format == ImageFormat.WebP && isAnimated ? 1 : OrientationOf(image);
            var isTurned = orientation >= 5;
            return (
                new ImageFacts(
                    format,
                    isTurned ? image.Height : image.Width,
                    isTurned ? image.Width : image.Height,
                    Fingerprint.Of(bytes),
                    bytes.Length
                )
                {
                    HasAlpha = image.HasAlpha(),
                    HasFewColours = ImageFormats.HasFewColours(format, bytes),
                    IsAnimated = isAnimated,
                    Orientation = orientation,
                },
                null
            );
        }
        catch (VipsException)
        {
            return (null, Damaged(format));
        }
    }

    private static int OrientationOf(Image image) =>
        image.Contains("orientation") && image.Get("orientation") is int and >= 1 and <= 8 and var turn ? turn : 1;

    /// <summary>The image, with its first page alone; its pixels are unpacked only when they are asked for.</summary>
    /// <exception cref="VipsException">It is none, or broken.</exception>
    public static Image Open(ImageFormat format, byte[] bytes) =>
        format switch
        {
            ImageFormat.Jpeg => Image.JpegloadBuffer(bytes, failOn: Enums.FailOn.Truncated),
            ImageFormat.Png => Image.PngloadBuffer(bytes, failOn: Enums.FailOn.Truncated),
            ImageFormat.WebP => Image.WebploadBuffer(bytes, failOn: Enums.FailOn.Truncated),
            ImageFormat.Gif => Image.GifloadBuffer(bytes, failOn: Enums.FailOn.Truncated),
            _ => Image.HeifloadBuffer(bytes, failOn: Enums.FailOn.Truncated),
        };

    public static ImageFault Damaged(ImageFormat format) =>
        new(
            ImageRules.Unreadable,
            $"this {ImageFormats.NameOf(format)} is damaged or cut short",
            "copy it anew from where it came from",
            IsOfBytes: true
        );
}
