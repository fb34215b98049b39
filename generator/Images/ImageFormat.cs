namespace StaticGuide.Images;

/// <summary>What browsers show as an image.</summary>
internal enum ImageFormat
{
    Jpeg,
    Png,
    WebP,
    Gif,
    Avif,
    Svg,
}
