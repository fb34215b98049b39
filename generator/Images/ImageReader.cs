using StaticGuide.Diagnostics;
using StaticGuide.Images.Drawings;

namespace StaticGuide.Images;

/// <summary>Reads what is to be known of an image, whatever its file turns out to be.</summary>
internal static class ImageReader
{
    /// <summary>The largest file of an image, in bytes. Readers on a phone would pay for it.</summary>
    public const int MostBytes = 50_000_000;

    /// <param name="bytes">The file, or the first of its bytes where it has too many.</param>
    public static ImageState Read(string file, ReadOnlySpan<byte> bytes)
    {
        var named = ImageFormats.OfName(file)!.Value;
        if (bytes.Length > MostBytes)
            return new ImageState(
                null,
                new ImageFault(
                    ImageRules.TooLarge,
                    "this image has more than 50 MB",
                    "make it smaller: 2,000 pixels in width are enough for any screen",
                    IsOfBytes: true
                )
            );
        if (bytes.IsEmpty)
            return new ImageState(null, new ImageFault(ImageRules.Unreadable, "this file is empty", "put the image in its place"));
        if (ImageFormats.OfBytes(bytes) is { } format)
            return ReadRaster(file, named, format, bytes);
        if (named == ImageFormat.Svg)
            return ReadDrawing(bytes);
        return new ImageState(
            null,
            new ImageFault(
                ImageRules.Unreadable,
                $"this file is no image, though its name ends in `{Path.GetExtension(file)}`",
                bytes.TrimStart("\t\n\r "u8).StartsWith("<"u8) ? "it is text, such as the page of a failed download: fetch the image anew"
                    : bytes.StartsWith("version https://git-lfs"u8) ? "git has only the pointer to it here: run `git lfs pull`"
                    : $"save it anew as {ImageFormats.NameOf(named)}"
            )
        );
    }

    private static ImageState ReadRaster(string file, ImageFormat named, ImageFormat format, ReadOnlySpan<byte> bytes)
    {
        var (facts, fault) = Header.Read(format, bytes);
        var isMisnamed = format != named && facts is not null;
        return new ImageState(facts, fault)
        {
            Doubt = isMisnamed
                ? new ImageFault(
                    ImageRules.WrongEnding,
                    $"this file is a {ImageFormats.NameOf(format)}, and browsers are told that it is a {ImageFormats.NameOf(named)}",
                    $"call it `{Path.ChangeExtension(Path.GetFileName(file), ImageFormats.EndingOf(format))}`"
                )
                : null,
        };
    }

    private static ImageState ReadDrawing(ReadOnlySpan<byte> bytes) =>
        SvgReader.Read(bytes.ToArray()) switch
        {
            SvgDrawing.Read drawing => new ImageState(
                new ImageFacts(ImageFormat.Svg, drawing.Width, drawing.Height, Files.Fingerprint.Of(bytes), bytes.Length)
                {
                    KnowsDark = bytes.IndexOf("prefers-color-scheme"u8) >= 0,
                },
                null
            )
            {
                Drawing = drawing.Cleaned,
                Doubt =
                    drawing.LeftOut.Count == 0
                        ? null
                        : new ImageFault(
                            ImageRules.ActiveDrawing,
                            $"this drawing is published without what runs or fetches in it: {string.Join(", ", drawing.LeftOut)}",
                            "take it out of the file, so that you see what readers see",
                            IsOfBytes: true
                        ),
            },
            SvgDrawing.Refused refused => new ImageState(
                null,
                new ImageFault(ImageRules.BadDrawing, refused.Why, refused.Hint, IsOfBytes: true)
            ),
            _ => throw new InvalidOperationException(),
        };
}

/// <summary>What is known of a file whose name is that of an image.</summary>
/// <param name="Facts">Null where <paramref name="Fault"/> says why.</param>
internal sealed record ImageState(ImageFacts? Facts, ImageFault? Fault)
{
    /// <summary>What the writer should mend, though the image can be shown.</summary>
    public ImageFault? Doubt { get; init; }

    /// <summary>A drawing as it is published; null where that is as it stands.</summary>
    public byte[]? Drawing { get; init; }

    public ulong Mark => Facts?.Mark ?? 1;
}
