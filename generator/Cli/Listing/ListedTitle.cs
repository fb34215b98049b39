using StaticGuide.Building;
using StaticGuide.Content.Pages;
using StaticGuide.Rendering.Html;

namespace StaticGuide.Cli.Listing;

/// <summary>A page's title as readers see it: with the words of its statistics.</summary>
internal static class ListedTitle
{
    public static string Of(Page page, SiteReading site) =>
        page.Head.Title.Contains(":stat", StringComparison.Ordinal)
            ? FigureHtml.Fill(
                page.Head.Title,
                site.Evidence.Of(page),
                site.Content.Words.Of(page.Head.Language ?? site.Content.Settings.Language).Forms
            )
            : page.Head.Title;
}
