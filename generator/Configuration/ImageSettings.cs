using StaticGuide.Images;

namespace StaticGuide.Configuration;

/// <summary>The sizes and formats in which images are offered besides their own.</summary>
internal sealed record ImageSettings
{
    /// <summary>In CSS pixels, ascending: a phone, a phone with a dense screen, the widest column there is on a dense screen.</summary>
    public IReadOnlyList<int> Widths { get; init; } = [480, 960, 1440];

    /// <summary>The one that browsers shall take if they can first.</summary>
    public IReadOnlyList<ImageFormat> Formats { get; init; } = [ImageFormat.Avif, ImageFormat.WebP];

    /// <summary>How wide an image is shown (HTML, 4.8.4.2.1, sizes): as the built-in style sheet has it.</summary>
    public string Sizes { get; init; } = "(min-width: 41rem) 37rem, calc(100vw - 2rem)";
}
