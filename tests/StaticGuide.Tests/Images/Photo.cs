using System.Text;
using NetVips;

namespace StaticGuide.Tests.Images;

/// <summary>Photographs as a camera leaves them: pixels of many colours, and words on who took them where.</summary>
internal static class Photo
{
    /// <summary>Stands in everything that a camera and an editor write besides the pixels.</summary>
    public const string Secret = "Behind the old mill";

    private static readonly Lock Gate = new();

    public static byte[] Make(
        string ending,
        int width = 40,
        int height = 30,
        int orientation = 1,
        bool hasSecrets = false,
        bool isTransparent = false
    )
    {
        lock (Gate)
        {
            using var opaque = Pixels(width, height, orientation, hasSecrets);
            using var image = isTransparent ? opaque.Bandjoin(opaque[0]) : opaque.Copy();
            return ending == ".avif"
                ? image.HeifsaveBuffer(
                    compression: Enums.ForeignHeifCompression.Av1,
                    effort: 1,
                    keep: hasSecrets ? Enums.ForeignKeep.All : Enums.ForeignKeep.None
                )
                : image.WriteToBuffer(ending);
        }
    }

    private static Image Pixels(int width, int height, int orientation, bool hasSecrets)
    {
        using var noise = Image.Perlin(width, height, cellSize: 16, seed: 1, uchar: true);
        using var other = Image.Perlin(width, height, cellSize: 64, seed: 2, uchar: true);
        return noise
            .Bandjoin(other, noise)
            .Copy(interpretation: Enums.Interpretation.Srgb)
            .Mutate(m =>
            {
                if (orientation != 1)
                    m.Set(GValue.GIntType, "orientation", orientation);
                if (!hasSecrets)
                    return;
                m.Set(GValue.GStrType, "exif-ifd0-ImageDescription", Secret);
                m.Set(GValue.GStrType, "exif-ifd3-GPSLatitude", "52/1 31/1 12/1 (52, 31, 12, Rational, 3 components, 24 bytes)");
                m.Set(GValue.BlobType, "xmp-data", Encoding.UTF8.GetBytes($"<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">{Secret}</x:xmpmeta>"));
            });
    }

    /// <summary>The pixels, without regard to how they are turned.</summary>
    public static byte[] PixelsOf(byte[] file)
    {
        using var image = Image.NewFromBuffer(file);
        return image.WriteToMemory<byte>();
    }

    /// <summary>How it has to be turned, as its file says.</summary>
    public static int TurnOf(byte[] file)
    {
        using var image = Image.NewFromBuffer(file);
        return image.Contains("orientation") && image.Get("orientation") is int turn ? turn : 1;
    }

    public static bool Tells(byte[] file, string words) => file.AsSpan().IndexOf(Encoding.UTF8.GetBytes(words)) >= 0;
}
