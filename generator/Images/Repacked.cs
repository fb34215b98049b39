using NetVips;

namespace StaticGuide.Images;

/// <summary>Originals whose pixels have to be packed anew, as well as they were, and in no more bytes where that can be.</summary>
internal static class Repacked
{
    /// <summary>From one that shows no difference down to a usual one.</summary>
    private static readonly int[] Qualities = [90, 82, 75];

    /// <summary>A WebP turned upright: browsers do not look at what its Exif says of that. Null where its pixels are damaged.</summary>
    public static byte[]? UprightWebP(byte[] bytes, bool isLossless)
    {
        try
        {
            using var image = Image.WebploadBuffer(bytes, failOn: Enums.FailOn.Truncated);
            using var turned = image.Autorot();
            using var upright = turned.CopyMemory();
            return isLossless
                ? upright.WebpsaveBuffer(lossless: true, effort: 4, keep: Enums.ForeignKeep.Icc)
                : Best(bytes.Length, q => upright.WebpsaveBuffer(q: q, effort: 4, keep: Enums.ForeignKeep.Icc));
        }
        catch (VipsException)
        {
            return null;
        }
    }

    /// <summary>An AVIF whose parts are not known here, without what tells of its maker; the same where it tells nothing.</summary>
    public static byte[] Avif(byte[] bytes)
    {
        using var image = Image.HeifloadBuffer(bytes, n: -1);
        if (!image.Contains("exif-data") && !image.Contains("xmp-data") && !image.Contains("iptc-data"))
            return bytes;
        using var pixels = image.CopyMemory();
        return Best(
            bytes.Length,
            q =>
                pixels.HeifsaveBuffer(
                    q: q,
                    effort: 3,
                    compression: Enums.ForeignHeifCompression.Av1,
                    subsampleMode: Enums.ForeignSubsample.Off,
                    keep: Enums.ForeignKeep.Icc
                )
        );
    }

    private static byte[] Best(int most, Func<int, byte[]> pack)
    {
        var packed = pack(Qualities[0]);
        foreach (var quality in Qualities.Skip(1))
        {
            if (packed.Length > most)
                packed = pack(quality);
        }
        return packed;
    }
}
