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
        var isMarkup = bytes.TrimStart("\uFEFF\t\n\r "u8).StartsWith("<"u8);
        if (isMarkup && ReadDrawing(bytes) is { Facts: not null } drawing)
            return drawing with { Doubts = [.. drawing.Doubts, WrongEnding(file, named, ImageFormat.Svg)] };
        return new ImageState(
            null,
            new ImageFault(
                ImageRules.Unreadable,
                $"this file is no image, though its name ends in `{Path.GetExtension(file)}`",
                isMarkup ? "it is text, such as the page of a failed download: fetch the image anew"
                    : bytes.StartsWith("version https://git-lfs"u8) ? "git has only the pointer to it here: run `git lfs pull`"
                    : $"save it anew as {ImageFormats.NameOf(named)}"
            )
        );
    }

    private static ImageState ReadRaster(string file, ImageFormat named, ImageFormat format, ReadOnlySpan<byte> bytes)
    {
        var (facts, fault) = Header.Read(format, bytes);
        return new ImageState(facts, fault) { Doubts = format != named && facts is not null ? [WrongEnding(file, named, format)] : [] };
    }

    private static ImageFault WrongEnding(string file, ImageFormat named, ImageFormat format) =>
        new(
            ImageRules.WrongEnding,
            $"this image is {ImageFormats.NameOf(format)}, and browsers are told that it is {ImageFormats.NameOf(named)}",
            $"call it `{Path.ChangeExtension(Path.GetFileName(file), ImageFormats.EndingOf(format))}`"
        );

    private static ImageState ReadDrawing(ReadOnlySpan<byte> bytes) =>
        SvgReader.Read(bytes.ToArray(), ImageFile.Cleaned) switch
        {
            SvgDrawing.Read drawing => new ImageState(
                new ImageFacts(ImageFormat.Svg, drawing.Size.Width, drawing.Size.Height, Files.Fingerprint.Of(bytes), bytes.Length)
                {
                    KnowsDark = bytes.IndexOf("prefers-color-scheme"u8) >= 0,
                },
                null
            )
            {
                Drawing = drawing.Cleaned,
                Doubts = [.. DoubtsOf(drawing)],
            },
            SvgDrawing.Refused refused => new ImageState(
                null,
                new ImageFault(ImageRules.BadDrawing, refused.Why, refused.Hint, IsOfBytes: true)
            ),
            _ => throw new InvalidOperationException(),
        };

    private static IEnumerable<ImageFault> DoubtsOf(SvgDrawing.Read drawing)
    {
        if (drawing.LeftOut.Count > 0)
            yield return new ImageFault(
                ImageRules.ActiveDrawing,
                $"this drawing is published without what runs or fetches in it: {string.Join(", ", drawing.LeftOut)}",
                "take it out of the file, so that you see what readers see",
                IsOfBytes: true
            );
        if (!drawing.IsNamed)
            yield return new ImageFault(
                ImageRules.BadDrawing,
                "browsers show nothing of this drawing, since it does not say that it is SVG",
                "begin with `<svg xmlns=\"http://www.w3.org/2000/svg\"`"
            );
        else if (drawing.Size.IsNothing)
            yield return new ImageFault(
                ImageRules.BadDrawing,
                "browsers show nothing of this drawing, since its width or height, or that of its `viewBox`, is 0",
                "say how large it is: `width=\"300\" height=\"150\"`, or `viewBox=\"0 0 300 150\"` alone"
            );
        else if (drawing.Size.Width is null)
            yield return new ImageFault(
                ImageRules.Unsized,
                "this drawing does not say how large it is, so the page jumps when it comes",
                "give it its size, `<svg viewBox=\"0 0 300 150\"`, or say it where it is shown: `{width=300 height=150}`"
            );
    }
}

/// <summary>What is known of a file whose name is that of an image.</summary>
/// <param name="Facts">Null where <paramref name="Fault"/> says why.</param>
internal sealed record ImageState(ImageFacts? Facts, ImageFault? Fault)
{
    /// <summary>What the writer should mend, though the file can be published.</summary>
    public IReadOnlyList<ImageFault> Doubts { get; init; } = [];

    /// <summary>All of it.</summary>
    public IEnumerable<ImageFault> Faults => Fault is null ? Doubts : [Fault, .. Doubts];

    /// <summary>A drawing as it is published; null where that is as it stands.</summary>
    public byte[]? Drawing { get; init; }

    public ulong Mark => Facts?.Mark ?? 1;
}
