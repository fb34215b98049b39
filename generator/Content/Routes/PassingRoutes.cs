using StaticGuide.Content.Pages;

namespace StaticGuide.Content.Routes;

/// <summary>What the generator makes only as long as certain pages are there, and which of them is the last to expire.</summary>
internal static class PassingRoutes
{
    /// <summary>By route. What some page keeps for good is not in it.</summary>
    public static Dictionary<string, Page> Of(SiteContent content)
    {
        Dictionary<string, Page> passing = new(StringComparer.Ordinal);
        if (!content.Published.Any(p => p.Head.ExpiryDate is not null))
            return passing;
        Page[] pages =
        [
            .. content
                .ByFile.Values.Where(p => p.State is PageState.Published or PageState.Scheduled)
                .OrderBy(p => p.File, StringComparer.Ordinal),
        ];
        Add(RoutePlan.StatisticsTable, pages.Where(p => p.LayoutName == CollectingLayouts.Statistics));
        foreach (var language in content.Languages.All)
        {
            Page[] own = [.. pages.Where(p => content.Languages.Of(p) == language)];
            if (!language.IsOwn)
            {
                Add(language.RouteOf(RoutePlan.Feed), own);
                Add(language.RouteOf(RoutePlan.NotFound), own);
            }
            Add(language.RouteOf(RoutePlan.Tags), own.Where(p => p.Head.Tags.Count > 0));
            foreach (
                var tag in own.SelectMany(p => p.Head.Tags.Select(t => (Route: TagList.RouteOf(t.Value, language), Page: p)))
                    .GroupBy(t => t.Route, t => t.Page, StringComparer.Ordinal)
            )
                Add(tag.Key, tag);
        }
        return passing;

        void Add(string route, IEnumerable<Page> standing)
        {
            if (LastOf([.. standing]) is { } last)
                passing[route] = last;
        }
    }

    /// <summary>Null where there is none, where one of them stays, and where another comes in time.</summary>
    private static Page? LastOf(Page[] pages)
    {
        if (Array.FindAll(pages, p => p.State == PageState.Published) is not { Length: > 0 } there)
            return null;
        var last = there.MaxBy(p => p.Head.ExpiryDate ?? DateOnly.MaxValue)!;
        return
            last.Head.ExpiryDate is not { } day
            || Array.Exists(pages, p => p.State == PageState.Scheduled && p.Head.PublishDate <= day && !(p.Head.ExpiryDate <= day))
            ? null
            : last;
    }
}
