using StaticGuide.Content.Values;
using StaticGuide.Rendering.Pages;

namespace StaticGuide.Building.Memory;

/// <summary>The files that a page is written to.</summary>
internal static class PageFiles
{
    public static string HtmlOf(PageView view) => PageRoute.OutputFileOf(view.Route);

    public static string TwinOf(PageView view) => PageRoute.OutputFileOf(PageRoute.TwinOf(view.Route));

    public static string CardOf(PageView view) => PageRoute.OutputFileOf(PageRoute.CardOf(view.Route));

    public static string ReferencesOf(PageView view) => PageRoute.OutputFileOf(PageRoute.ReferencesOf(view.Route));
}
