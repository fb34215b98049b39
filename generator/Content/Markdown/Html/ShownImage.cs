using StaticGuide.Images;

namespace StaticGuide.Content.Markdown.Html;

/// <summary>An image at its place on a page.</summary>
/// <param name="IsFirst">Of the page: it may be what readers wait for.</param>
/// <param name="Facts">Null for an image of another host, and where the site does not know it.</param>
internal sealed record ShownImage(bool IsFirst, ImageFacts? Facts);
