namespace StaticGuide.Content.Pages;

/// <summary>What is known of a page without reading its front matter.</summary>
/// <param name="BodyStart"><inheritdoc cref="Page.BodyStart"/></param>
/// <param name="Layout"><inheritdoc cref="Page.LayoutName"/></param>
/// <param name="Language"><inheritdoc cref="Page.Language"/></param>
internal sealed record PageSketch(
    string File,
    string Route,
    PageState State,
    int BodyOffset,
    int? BodyStart,
    ulong TextMark,
    ulong HeadMark,
    string? Layout,
    string? Language
)
{
    public static PageSketch Of(Page page) =>
        new(
            page.File,
            page.Route,
            page.State,
            page.BodyOffset,
            page.BodyStart,
            page.TextMark,
            page.HeadMark,
            page.LayoutName,
            page.Language
        );
}
