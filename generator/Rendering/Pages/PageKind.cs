namespace StaticGuide.Rendering.Pages;

/// <summary>What a page is to its site. Templates know it by a word.</summary>
internal enum PageKind
{
    Page,
    Home,
    Tag,
    Tags,
    NotFound,
    Redirect,
}
