using StaticGuide.Files;

namespace StaticGuide.Images;

/// <summary>What a page says of an image, and what has to be known before another size of it can be promised.</summary>
/// <param name="Width">In CSS pixels, as browsers show it, turned upright; null for a drawing that does not say.</param>
/// <param name="Content">Tells its bytes from any others.</param>
/// <param name="Bytes">How many they are.</param>
internal sealed record ImageFacts(ImageFormat Format, int? Width, int? Height, UInt128 Content, int Bytes)
{
    public bool HasAlpha { get; init; }

    public bool IsAnimated { get; init; }

    /// <summary>It stores four bits or fewer for a pixel: drawings and scans of few colours, packed as no photograph can be.</summary>
    public bool HasFewColours { get; init; }

    /// <summary>How it has to be turned (Exif 2.32, 4.6.4, tag 274); 1 where it is upright.</summary>
    public int Orientation { get; init; } = 1;

    /// <summary>A drawing that asks whether the screen is dark, and needs no light ground.</summary>
    public bool KnowsDark { get; init; }

    /// <summary>Tells everything a page can show of it.</summary>
    public ulong Mark => ((ulong)Content).With((ulong)(Content >> 64)).With((ulong)Format);
}
