using StaticGuide.Building;
using StaticGuide.Content.Pages;

namespace StaticGuide.Cli.Listing;

/// <summary><c>list pages</c>: every page, also those that are not published today, by file.</summary>
internal static class PageList
{
    public static SiteList Of(SiteReading site) =>
        new(
            "pages",
            "page",
            ["FILE", "ADDRESS", "UPDATED", "STATE", "TITLE"],
            [.. site.Content.ByFile.Values.OrderBy(p => p.File, StringComparer.Ordinal).Select(p => Of(p, ListedTitle.Of(p, site)))]
        );

    /// <summary>The state of a page in a word.</summary>
    public static string WordFor(PageState state) =>
        state switch
        {
            PageState.Published => "published",
            PageState.Draft => "draft",
            PageState.Scheduled => "future",
            _ => "expired",
        };

    private static ListItem Of(Page page, string title)
    {
        var (updated, state) = (SiteList.TextOf(page.LastChanged), WordFor(page.State));
        return new ListItem(
            [page.File, page.Route, updated ?? "", state, title],
            SiteList.Members(("file", page.File), ("route", page.Route), ("title", title), ("updated", updated), ("state", state))
        );
    }
}
