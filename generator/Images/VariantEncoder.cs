using NetVips;

namespace StaticGuide.Images;

/// <summary>Makes other sizes of an image. The same bytes come out on every machine, whatever its processor can do.</summary>
internal static class VariantEncoder
{
    /// <summary>Stands for all that decides about the bytes besides the image: to be raised whenever any of it changes.</summary>
    public const ulong Version = 2;

    /// <summary>So high that the width alone decides.</summary>
    private const int AnyHeight = 10_000_000;

    /// <summary>Makes an image in the widths and formats that are wanted; false where its pixels are damaged.</summary>
    public static bool Encode(
        byte[] bytes,
        IEnumerable<(int Width, ImageFormat Format)> wanted,
        Action<(int Width, ImageFormat Format), byte[]> take
    )
    {
        try
        {
            foreach (var formats in wanted.GroupBy(w => w.Width))
            {
                using var small = Pixels(bytes, formats.Key);
                foreach (var variant in formats)
                    take(
                        variant,
                        variant.Format == ImageFormat.Avif ? Below(bytes.Length, 55, Avif, small) : Below(bytes.Length, 78, WebP, small)
                    );
            }
            return true;
        }
        catch (VipsException)
        {
            return false;
        }
    }

    /// <summary>Whether all of an image can be unpacked.</summary>
    public static bool IsWhole(byte[] bytes)
    {
        try
        {
            using var small = Pixels(bytes, width: 16);
            return true;
        }
        catch (VipsException)
        {
            return false;
        }
    }

    /// <summary>Turned upright, in the colours that screens have in common.</summary>
    private static Image Pixels(byte[] bytes, int width)
    {
        using var small = Image.ThumbnailBuffer(
            bytes,
            width,
            height: AnyHeight,
            size: Enums.Size.Down,
            outputProfile: "srgb",
            failOn: Enums.FailOn.Error
        );
        using var plain =
            small.Format == Enums.BandFormat.Uchar
                ? small.Copy()
                : small.Colourspace(small.Bands < 3 ? Enums.Interpretation.Bw : Enums.Interpretation.Srgb);
        // Its rows can be read once, and there are several formats.
        return plain.CopyMemory();
    }

    /// <summary>Less than the original has: from one that is packed very well, another size can take more at a usual quality.</summary>
    private static byte[] Below(int most, int quality, Func<Image, int, byte[]> pack, Image image)
    {
        const int Step = 15;
        var packed = pack(image, quality);
        while (packed.Length >= most && quality > Step)
            packed = pack(image, quality -= Step);
        return packed;
    }

    private static byte[] Avif(Image image, int quality) =>
        image.HeifsaveBuffer(
            q: quality,
            bitdepth: 8,
            effort: 3,
            compression: Enums.ForeignHeifCompression.Av1,
            keep: Enums.ForeignKeep.None
        );

    private static byte[] WebP(Image image, int quality) => image.WebpsaveBuffer(q: quality, effort: 4, keep: Enums.ForeignKeep.None);
}
