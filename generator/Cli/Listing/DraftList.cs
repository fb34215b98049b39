using StaticGuide.Building;
using StaticGuide.Content.Pages;

namespace StaticGuide.Cli.Listing;

/// <summary><c>list drafts</c>: the pages that are not published today, and why, by file.</summary>
internal static class DraftList
{
    public static SiteList Of(SiteReading site, DateOnly today) =>
        new(
            "drafts",
            "unpublished page",
            ["FILE", "STATE", "WHY", "TITLE"],
            [
                .. site
                    .Content.ByFile.Values.Where(p => p.State != PageState.Published)
                    .OrderBy(p => p.File, StringComparer.Ordinal)
                    .Select(p => Of(p, ListedTitle.Of(p, site), today)),
            ]
        );

    private static ListItem Of(Page page, string title, DateOnly today)
    {
        var (state, why) = (PageList.WordFor(page.State), string.Join("; ", Reasons(page.Head, today)));
        return new ListItem(
            [page.File, state, why, title],
            SiteList.Members(
                ("file", page.File),
                ("title", title),
                ("state", state),
                ("why", why),
                ("publish_date", SiteList.TextOf(page.Head.PublishDate)),
                ("expiry_date", SiteList.TextOf(page.Head.ExpiryDate))
            )
        );
    }

    /// <summary>All that stands in the way, so that one look is enough.</summary>
    private static IEnumerable<string> Reasons(PageHead head, DateOnly today)
    {
        if (head.Draft)
            yield return "it says draft: true";
        if (head.PublishDate > today)
            yield return $"not before {SiteList.TextOf(head.PublishDate)}";
        if (head.ExpiryDate <= today)
            yield return $"expired on {SiteList.TextOf(head.ExpiryDate)}";
    }
}
