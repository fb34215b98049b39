using System.Collections.Frozen;

namespace StaticGuide.Images;

/// <summary>How formats are told: by the ending of a file's name, and by its first bytes, which are right where the two differ.</summary>
internal static class ImageFormats
{
    private static readonly FrozenDictionary<string, ImageFormat> ByEnding = new Dictionary<string, ImageFormat>
    {
        [".jpg"] = ImageFormat.Jpeg,
        [".jpeg"] = ImageFormat.Jpeg,
        [".jpe"] = ImageFormat.Jpeg,
        [".jif"] = ImageFormat.Jpeg,
        [".jfif"] = ImageFormat.Jpeg,
        [".pjp"] = ImageFormat.Jpeg,
        [".pjpeg"] = ImageFormat.Jpeg,
        [".png"] = ImageFormat.Png,
        [".apng"] = ImageFormat.Png,
        [".webp"] = ImageFormat.WebP,
        [".gif"] = ImageFormat.Gif,
        [".avif"] = ImageFormat.Avif,
        [".svg"] = ImageFormat.Svg,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>What cameras and programs write and browsers do not show; a packed SVG only where a server says that it is one.</summary>
    private static readonly FrozenSet<string> Unshown = FrozenSet.ToFrozenSet(
        [
            ".heic",
            ".heif",
            ".hif",
            ".tif",
            ".tiff",
            ".jxl",
            ".jp2",
            ".svgz",
            ".psd",
            ".xcf",
            ".ai",
            ".eps",
            ".raw",
            ".dng",
            ".cr2",
            ".cr3",
            ".nef",
            ".arw",
            ".orf",
            ".raf",
            ".rw2",
        ],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>What is no image at all, and a reader's browser would show as a broken one.</summary>
    private static readonly FrozenSet<string> NoImages = FrozenSet.ToFrozenSet(
        [
            ".pdf",
            ".md",
            ".html",
            ".htm",
            ".txt",
            ".csv",
            ".json",
            ".xml",
            ".zip",
            ".doc",
            ".docx",
            ".xls",
            ".xlsx",
            ".ppt",
            ".pptx",
            ".odt",
            ".ods",
            ".mp3",
            ".mp4",
            ".m4a",
            ".mov",
            ".ogg",
            ".wav",
            ".webm",
        ],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>The format that the name of a file promises; null where it is that of no image.</summary>
    public static ImageFormat? OfName(string path) => ByEnding.TryGetValue(Path.GetExtension(path), out var format) ? format : null;

    public static bool IsUnshown(string path) => Unshown.Contains(Path.GetExtension(path));

    public static bool IsNone(string path) => NoImages.Contains(Path.GetExtension(path));

    /// <summary>The format of a file that begins so; null where it is no image, or a drawing, which is text.</summary>
    public static ImageFormat? OfBytes(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? ImageFormat.Jpeg
        : bytes.Length > 8 && bytes[0] == 0x89 && bytes[1..].StartsWith("PNG\r\n\x1a\n"u8) ? ImageFormat.Png
        : bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8) ? ImageFormat.Gif
        : bytes.Length >= 12 && bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WEBP"u8) ? ImageFormat.WebP
        : bytes.Length >= 12 && (bytes[4..].StartsWith("ftypavif"u8) || bytes[4..].StartsWith("ftypavis"u8)) ? ImageFormat.Avif
        : null;

    /// <summary>Whether a file begins as one whose format no browser shows, so that what it tells of its maker stays in it.</summary>
    public static bool IsUnshown(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("II*\0"u8)
        || bytes.StartsWith("MM\0*"u8)
        || bytes.Length >= 12
            && (
                bytes[4..].StartsWith("ftyphei"u8)
                || bytes[4..].StartsWith("ftyphev"u8)
                || bytes[4..].StartsWith("ftypmif1"u8)
                || bytes[4..].StartsWith("ftypmsf1"u8)
                || bytes[4..].StartsWith("JXL \r\n"u8)
            );

    /// <summary>Whether a PNG (11.2.1) or a GIF (18) stores four bits or fewer for a pixel.</summary>
    public static bool HasFewColours(ImageFormat format, ReadOnlySpan<byte> bytes) =>
        format switch
        {
            ImageFormat.Png => bytes.Length > 25 && bytes[24] <= 4,
            ImageFormat.Gif => bytes.Length > 10 && (bytes[10] & 7) < 4,
            _ => false,
        };

    public static string NameOf(ImageFormat format) =>
        format switch
        {
            ImageFormat.Jpeg => "JPEG",
            ImageFormat.Png => "PNG",
            ImageFormat.WebP => "WebP",
            ImageFormat.Gif => "GIF",
            ImageFormat.Avif => "AVIF",
            _ => "SVG",
        };

    public static string EndingOf(ImageFormat format) => format == ImageFormat.Jpeg ? ".jpg" : "." + NameOf(format).ToLowerInvariant();
}
