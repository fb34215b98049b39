using StaticGuide.Images;

namespace StaticGuide.Content.Markdown.Html;

/// <summary>An image at its place on a page.</summary>
/// <param name="IsFirst">Of the page: it may be what readers wait for.</param>
/// <param name="Sources">The other sizes in which a browser may take it, by format.</param>
/// <param name="Facts">Null for an image of another host, and where the site does not know it.</param>
internal sealed record ShownImage(bool IsFirst, ImageFacts? Facts, IReadOnlyList<ImageSource> Sources)
{
    /// <summary>What stands there is none, which is reported: nothing more is to be said of its address.</summary>
    public bool IsNone { get; init; }
}

/// <param name="Set">Addresses with their widths (HTML, 4.8.4.3.8).</param>
/// <param name="Sizes">How wide the image is shown, as the site's style sheet has it.</param>
internal sealed record ImageSource(string MediaType, string Set, string Sizes);
